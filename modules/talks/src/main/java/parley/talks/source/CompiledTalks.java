package parley.talks.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.ground.Problem;
import parley.lawbook.source.DataFiles;
import parley.talks.Talks;

/** Where the talks come from: the compiled file that the build left beside the classes, or the files themselves. */
public final class CompiledTalks {

    static final String FOLDER = "talks";
    private static final String RESOURCE = "/parley/talks/talks.bin";

    private CompiledTalks() {}

    /**
     * The talks, and what was found wrong on the way.
     *
     * @param talks all that could be read
     * @param problems what could not be read
     */
    public record Reading(Talks talks, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** The talks that were compiled into this program. */
    public static Talks embedded() {
        try (InputStream stream = CompiledTalks.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the compiled talks are missing: the build did not finish");
            }
            return new TalksBuilder(DataFiles.read(stream.readAllBytes()), new ArrayList<>()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The talks as their files stand below a root folder. */
    public static Reading read(Path root) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Talks talks = new TalksBuilder(DataFiles.read(root, FOLDER, problems), problems).build();
        return new Reading(talks, problems);
    }
}
