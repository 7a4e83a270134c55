/** Reports, the claims they make, and verdicts on them by executing the law. */
@NullMarked
package parley.evidence;

import org.jspecify.annotations.NullMarked;
