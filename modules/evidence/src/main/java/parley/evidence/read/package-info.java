/** Reports as they were read: what they say, sentence by sentence. */
@NullMarked
package parley.evidence.read;

import org.jspecify.annotations.NullMarked;
