/** Measure: the words of trade law, with their citations; it reads nothing and computes no duty. */
@NullMarked
package parley.measure;

import org.jspecify.annotations.NullMarked;
