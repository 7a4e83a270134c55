/** Reports beside one another: copies, agreement, what differs and why. */
@NullMarked
package parley.evidence.agree;

import org.jspecify.annotations.NullMarked;
