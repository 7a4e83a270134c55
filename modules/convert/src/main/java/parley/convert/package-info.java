/**
 * Convert: turns publishers' files into reference tables, samples and goods lists of our own form.
 *
 * <p>A developer's tool: nothing at run time depends on it. The way in is {@link parley.convert.Convert}.
 */
@NullMarked
package parley.convert;

import org.jspecify.annotations.NullMarked;
