/** Daily series of public trackers, in the form that {@code parley compare} reads. Nothing of it is committed. */
@NullMarked
package parley.convert.trackers;

import org.jspecify.annotations.NullMarked;
