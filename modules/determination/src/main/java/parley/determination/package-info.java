/** Determination: one shipment line, one instant, one law book; what is owed, and why. */
@NullMarked
package parley.determination;

import org.jspecify.annotations.NullMarked;
