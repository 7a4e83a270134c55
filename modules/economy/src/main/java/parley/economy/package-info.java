/** The economies that trade: accounts, equilibrium, game. Knows no law. */
@NullMarked
package parley.economy;

import org.jspecify.annotations.NullMarked;
