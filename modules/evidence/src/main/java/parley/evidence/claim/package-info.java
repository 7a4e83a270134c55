/** Claims in reports, by kind. */
@NullMarked
package parley.evidence.claim;

import org.jspecify.annotations.NullMarked;
