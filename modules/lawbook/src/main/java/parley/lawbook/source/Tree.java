package parley.lawbook.source;

import java.util.List;
import java.util.Map;

/** What a law file says before it means anything: texts, sequences and mappings, each with the line it begins on. */
public sealed interface Tree {

    int line();

    /** A text. */
    record Text(String text, int line) implements Tree {}

    /** A sequence. */
    record Sequence(List<Tree> items, int line) implements Tree {}

    /** A mapping in the order written. */
    record Mapping(Map<String, Tree> entries, int line) implements Tree {}
}
