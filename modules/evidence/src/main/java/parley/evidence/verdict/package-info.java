/** What is so: the law and the record, asked what a claim says. */
@NullMarked
package parley.evidence.verdict;

import org.jspecify.annotations.NullMarked;
