@NullMarked
package parley.economy.equilibrium;

import org.jspecify.annotations.NullMarked;
