/** Goods lists from public tables, as {@code reference/conversions.yaml} declares them. */
@NullMarked
package parley.convert.goods;

import org.jspecify.annotations.NullMarked;
