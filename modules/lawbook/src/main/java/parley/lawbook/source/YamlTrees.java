package parley.lawbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML files as trees. Used when the law is compiled or checked, never at start-up. */
final class YamlTrees {

    private YamlTrees() {}

    /** @throws LawException naming file and line if the file is no YAML, or says a key twice */
    static Tree read(Path file, String name) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setLabel(name).setUseMarks(true).build();
        try {
            Optional<Node> node = new Compose(settings).composeString(Files.readString(file));
            return node.map(root -> tree(root, name)).orElseGet(() -> new Tree.Mapping(Map.of(), 1));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new LawException(LawRule.READABLE.broken(name + ":" + line, e.getProblem()));
        } catch (YamlEngineException e) {
            throw new LawException(LawRule.READABLE.broken(name + ":1", String.valueOf(e.getMessage())));
        }
    }

    private static Tree tree(Node node, String name) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return switch (node) {
            case ScalarNode scalar -> new Tree.Text(scalar.getValue(), line);
            case SequenceNode sequence -> {
                List<Tree> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(tree(item, name));
                }
                yield new Tree.Sequence(items, line);
            }
            case MappingNode mapping -> {
                Map<String, Tree> entries = new LinkedHashMap<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                    if (entries.put(key, tree(tuple.getValueNode(), name)) != null) {
                        throw new LawException(
                                LawRule.READABLE.broken(name + ":" + line, "'" + key + "' stands twice"));
                    }
                }
                yield new Tree.Mapping(entries, line);
            }
            default ->
                throw new LawException(LawRule.READABLE.broken(name + ":" + line, "neither text, list nor mapping"));
        };
    }
}
