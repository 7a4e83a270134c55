/** Trade statistics and territories. */
@NullMarked
package parley.convert.trade;

import org.jspecify.annotations.NullMarked;
