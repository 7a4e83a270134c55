/** Benchmarks of the rooms, run by hand: {@code ./mvnw -Pfull -Dquick -pl modules/bench -am package}, then as printed there. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
