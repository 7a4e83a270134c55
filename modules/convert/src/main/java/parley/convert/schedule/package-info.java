/** The Harmonized Tariff Schedule of the United States: one line for each ten-digit number, rates resolved. */
@NullMarked
package parley.convert.schedule;

import org.jspecify.annotations.NullMarked;
