/** What the command promises, and that what is written about it is so. Runs {@code Parley.run} in this process. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
