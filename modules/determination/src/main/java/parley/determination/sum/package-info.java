/** Which duties add up to a number that was printed. The way in is {@link parley.determination.sum.SumFinder}. */
@NullMarked
package parley.determination.sum;

import org.jspecify.annotations.NullMarked;
