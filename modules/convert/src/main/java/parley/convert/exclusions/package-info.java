/**
 * Goods lists from the exclusions of U.S. note 20 to chapter 99, subchapter III: numbered items, each a ten-digit number or
 * a description with the numbers under which the article is entered. {@link parley.convert.exclusions.ExclusionNotes} is
 * the way in.
 */
@NullMarked
package parley.convert.exclusions;

import org.jspecify.annotations.NullMarked;
