package parley.lawbook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.ground.Problem;
import parley.lawbook.LawBook;

/** Where the law book comes from: the compiled file that the build left beside the classes, or the files themselves. */
public final class CompiledLaw {

    static final String RESOURCE = "/parley/lawbook/law.bin";

    private CompiledLaw() {}

    /**
     * A law book, and what was found wrong on the way.
     *
     * @param book the law book of all that could be read
     * @param problems what could not be read
     */
    public record Reading(LawBook book, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** The law that was compiled into this program. */
    public static LawBook embedded() {
        try (InputStream stream = CompiledLaw.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the compiled law is missing: the build did not finish");
            }
            byte[] bytes = stream.readAllBytes();
            List<Problem> problems = new ArrayList<>();
            return book(bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The law as its files stand below a root folder. */
    public static Reading read(Path root) throws IOException {
        List<Problem> problems = new ArrayList<>();
        LawSources sources = new SourceReader(root, problems).read();
        LawBook book = new LawBookBuilder(sources, problems).build(LawFile.hash(LawFile.write(sources)));
        try {
            book.tables().documents().all();
        } catch (LawException e) {
            problems.add(e.problem());
        }
        return new Reading(book, problems);
    }

    private static LawBook book(byte[] bytes, List<Problem> problems) throws IOException {
        return new LawBookBuilder(LawFile.read(bytes), problems).build(LawFile.hash(bytes));
    }
}
