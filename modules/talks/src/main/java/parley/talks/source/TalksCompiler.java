package parley.talks.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import parley.ground.Problem;
import parley.lawbook.source.DataFiles;
import parley.lawbook.source.Tree;

/** The build step that reads {@code talks/}, checks that it can be understood, and writes the compiled talks. */
public final class TalksCompiler {

    private TalksCompiler() {}

    /** @param args the root folder and the file to write */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, Tree> files = DataFiles.read(Path.of(args[0]), CompiledTalks.FOLDER, problems);
        new TalksBuilder(files, problems).build();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println("[ERROR] " + problem));
            System.err.println("[ERROR] the talks were not compiled: " + problems.size() + " problems");
            System.exit(2);
        }
        Files.createDirectories(target.getParent());
        Files.write(target, DataFiles.compiled(files));
    }
}
