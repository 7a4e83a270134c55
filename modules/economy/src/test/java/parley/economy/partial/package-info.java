/** Tests of partial equilibrium. */
@NullMarked
package parley.economy.partial;

import org.jspecify.annotations.NullMarked;
