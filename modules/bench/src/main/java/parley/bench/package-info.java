/** Benchmarks of the rooms and comparisons of whole processes, run by hand as docs/reference/performance.md says. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
