package parley.lawbook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.ground.Problem;

/**
 * Folders of data that are kept as the law is: YAML that people read, compiled at build into one hashed file, so that start-up
 * reads no YAML. The form of the compiled file is that of the law without its tables.
 */
public final class DataFiles {

    private DataFiles() {}

    /**
     * The trees of all YAML files below a folder, by path below the root.
     *
     * @param problems takes what cannot be read
     */
    public static SortedMap<String, Tree> read(Path root, String folder, List<Problem> problems) throws IOException {
        TreeMap<String, Tree> files = new TreeMap<>();
        for (Path file : SourceReader.filesBelow(root.resolve(folder))) {
            String name = root.relativize(file).toString();
            try {
                files.put(name, YamlTrees.read(file, name));
            } catch (LawException e) {
                problems.add(e.problem());
            }
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** The compiled form. */
    public static byte[] compiled(SortedMap<String, Tree> files) throws IOException {
        return LawFile.write(new LawSources(files, List.of(), List.of(), List.of()));
    }

    /** @throws IOException if the bytes are no compiled file */
    public static SortedMap<String, Tree> read(byte[] compiled) throws IOException {
        return LawFile.read(compiled).files();
    }
}
