/**
 * Reads and checks {@code talks/}, and compiles it into the program. Entry point:
 * {@link parley.talks.source.CompiledTalks}.
 */
@NullMarked
package parley.talks.source;

import org.jspecify.annotations.NullMarked;
