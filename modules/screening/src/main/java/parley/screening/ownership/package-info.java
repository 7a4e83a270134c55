/**
 * Who owns whom, exactly, and whom that catches. The way in is {@link parley.screening.ownership.OwnershipScreen}, over what
 * {@link parley.screening.ownership.OwnershipFiles} read; {@link parley.screening.ownership.OwnershipGraph} and
 * {@link parley.screening.ownership.Capture} serve registers of millions.
 */
@NullMarked
package parley.screening.ownership;

import org.jspecify.annotations.NullMarked;
