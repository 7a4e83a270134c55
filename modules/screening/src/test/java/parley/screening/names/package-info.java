/** Names read and compared, on cases of our own and on pairs that others judged. */
@NullMarked
package parley.screening.names;

import org.jspecify.annotations.NullMarked;
