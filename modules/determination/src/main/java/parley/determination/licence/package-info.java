/**
 * Whether a shipment may leave: which export controls bear on it, and what they ask. Its one way in is {@link
 * parley.determination.licence.LicenceDeterminer}; facts answer three-valued here as they do for duties.
 */
@NullMarked
package parley.determination.licence;

import org.jspecify.annotations.NullMarked;
