/** The command line: a thin door to the rooms below. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
