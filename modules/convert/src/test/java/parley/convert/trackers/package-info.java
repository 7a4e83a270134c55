/** Tests of the trackers' series and books. */
@NullMarked
package parley.convert.trackers;

import org.jspecify.annotations.NullMarked;
