/** The command line: a thin door to the rooms below. Entry point: {@link parley.cli.Parley}. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
