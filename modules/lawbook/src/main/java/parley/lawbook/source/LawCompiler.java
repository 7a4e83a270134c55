package parley.lawbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.ground.Problem;

/** The build step that reads {@code law/} and what it needs, checks it, and writes the compiled law. */
public final class LawCompiler {

    private LawCompiler() {}

    /** @param args the root folder and the file to write */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Path target = Path.of(args[1]);
        List<Problem> problems = new ArrayList<>();
        LawSources sources = new SourceReader(root, problems).read();
        try {
            new LawBookBuilder(sources, problems).build("").tables().documents().all();
        } catch (LawException e) {
            problems.add(e.problem());
        }
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println("[ERROR] " + problem));
            System.err.println("[ERROR] the law was not compiled: " + problems.size() + " problems");
            System.exit(2);
        }
        Files.createDirectories(target.getParent());
        Files.write(target, LawFile.write(sources));
    }
}
