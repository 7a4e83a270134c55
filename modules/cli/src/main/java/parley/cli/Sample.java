package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;

/** The book that a command is asked of, or the one that comes with Parley. */
final class Sample {

    static final String NAME = "US imports from China, 2024";

    private static final String EMBEDDED = "samples/us-imports-from-china-2024.csv";

    private Sample() {}

    /**
     * Reads the file; the embedded book if none is given.
     *
     * @throws Complaints.Unusable if no row is a line
     */
    static Book read(@Nullable Path file, LineForm form) throws IOException {
        Path path = file == null ? Path.of(System.getProperty("parley.home", "."), EMBEDDED) : file;
        try (var reader = Files.newBufferedReader(path)) {
            Book read = new BookReader(form)
                    .read(reader, file == null ? NAME : file.getFileName().toString());
            if (read.lines().isEmpty()) {
                throw new Complaints.Unusable("no row of " + read.name() + " could be read as a line");
            }
            return file == null ? new Book(read.name(), read.lines(), read.rejects(), java.util.List.of()) : read;
        }
    }
}
