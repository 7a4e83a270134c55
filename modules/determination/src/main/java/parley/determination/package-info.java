/**
 * One shipment line, one instant, one law book: what is owed, least and greatest, component by component, and what was
 * presumed, missing or not modelled. Entry point: {@link parley.determination.Determiner}.
 */
@NullMarked
package parley.determination;

import org.jspecify.annotations.NullMarked;
