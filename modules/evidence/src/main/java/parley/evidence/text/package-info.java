/** Reports as files: their encoding, their main text, its sentences and words, each with its place. */
@NullMarked
package parley.evidence.text;

import org.jspecify.annotations.NullMarked;
