/** What reports tell that neither law nor talks hold, as drafts that a person approves. */
@NullMarked
package parley.evidence.draft;

import org.jspecify.annotations.NullMarked;
