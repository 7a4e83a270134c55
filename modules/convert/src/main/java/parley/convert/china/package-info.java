/** China's tariff: editions put together from public tables of its rates, and lists of numbers that are new since. */
@NullMarked
package parley.convert.china;

import org.jspecify.annotations.NullMarked;
