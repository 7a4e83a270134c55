/** Ground: what every room stands on, from the JDK alone: money, rates, quantities, periods, and the problems a reader reports. */
@NullMarked
package parley.ground;

import org.jspecify.annotations.NullMarked;
