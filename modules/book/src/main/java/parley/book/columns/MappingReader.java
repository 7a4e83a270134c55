package parley.book.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import parley.book.rows.NotABook;
import parley.ground.Notation.DateOrder;
import parley.ground.Notation.Decimal;
import parley.ground.Words;

/** Reads one mapping file. */
final class MappingReader {

    private static final List<String> KEYS = List.of("columns", "defaults", "values", "one-line", "dates", "decimal");

    private final String name;
    private final @Nullable Collection<String> known;

    /** @param known the columns of a book, facts among them; null to leave them unchecked */
    MappingReader(String name, @Nullable Collection<String> known) {
        this.name = name;
        this.known = known;
    }

    Mapping read(String yaml) throws NotABook {
        Map<String, Node> top = entries(root(yaml), KEYS, "key");
        return new Mapping(
                name,
                columns(top.get("columns")),
                texts(top.get("defaults"), known, "column of a book"),
                values(top.get("values")),
                list(top.get("one-line")),
                dates(top.get("dates")),
                decimal(top.get("decimal")));
    }

    private Node root(String yaml) throws NotABook {
        try {
            return new Compose(LoadSettings.builder()
                            .setUseMarks(true)
                            .setLabel(name)
                            .build())
                    .composeString(yaml)
                    .orElseThrow(() -> new NotABook(name + " is empty"));
        } catch (YamlEngineException e) {
            throw new NotABook(
                    name + " is not YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
        }
    }

    private Map<String, List<String>> columns(@Nullable Node node) throws NotABook {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry :
                entries(node, known, "column of a book").entrySet()) {
            columns.put(entry.getKey(), list(entry.getValue()));
        }
        return columns;
    }

    private Map<String, Map<String, String>> values(@Nullable Node node) throws NotABook {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry :
                entries(node, known, "column of a book").entrySet()) {
            Map<String, String> folded = new LinkedHashMap<>();
            texts(entry.getValue(), null, "")
                    .forEach((text, stands) -> folded.put(text.toUpperCase(Locale.ROOT), stands));
            values.put(entry.getKey(), folded);
        }
        return values;
    }

    private DateOrder dates(@Nullable Node node) throws NotABook {
        return switch (node == null ? "" : text(node)) {
            case "" -> DateOrder.UNSAID;
            case "mdy" -> DateOrder.MONTH_FIRST;
            case "dmy" -> DateOrder.DAY_FIRST;
            default -> throw problem(node, "dates: mdy or dmy is asked");
        };
    }

    private @Nullable Decimal decimal(@Nullable Node node) throws NotABook {
        return switch (node == null ? "" : text(node)) {
            case "" -> null;
            case "point" -> Decimal.POINT;
            case "comma" -> Decimal.COMMA;
            default -> throw problem(node, "decimal: point or comma is asked");
        };
    }

    private Map<String, String> texts(@Nullable Node node, @Nullable Collection<String> keys, String what)
            throws NotABook {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : entries(node, keys, what).entrySet()) {
            texts.put(entry.getKey(), text(entry.getValue()));
        }
        return texts;
    }

    private Map<String, Node> entries(@Nullable Node node, @Nullable Collection<String> keys, String what)
            throws NotABook {
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node, "a mapping is asked here, as 'code: HTS No.'");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (keys != null && !keys.contains(key)) {
                String near = Words.nearest(key, keys);
                throw problem(
                        tuple.getKeyNode(),
                        "'" + key + "' is no " + what
                                + (near == null ? "; there are: " + String.join(", ", keys) : ". Maybe " + near));
            }
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw problem(tuple.getKeyNode(), "'" + key + "' stands twice");
            }
        }
        return entries;
    }

    private List<String> list(@Nullable Node node) throws NotABook {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(text(node));
        }
        List<String> list = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            list.add(text(item));
        }
        return list;
    }

    private String text(Node node) throws NotABook {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw problem(node, "a text is asked here");
    }

    private NotABook problem(@Nullable Node node, String what) {
        String line = node == null
                ? ""
                : node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        return new NotABook(name + line + ": " + what);
    }
}
