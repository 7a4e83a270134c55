/**
 * The ground: money, rates, quantities, stretches of time, countries by name and the problems found in what was given. Nothing here
 * knows trade law. Entry points are the value types themselves, {@link parley.ground.Money} and {@link parley.ground.Rate}
 * before all.
 */
@NullMarked
package parley.ground;

import org.jspecify.annotations.NullMarked;
