package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;

/** Books of the user, and the one that comes with Parley. */
final class Books {

    private static final String SAMPLE = "samples/us-imports-from-china-2024.csv";

    private Books() {}

    /** @param file the user's book; null for the sample, whose lines say no day of entry */
    static Book read(@Nullable Path file, LineForm form) throws IOException {
        if (file == null) {
            return sample(form);
        }
        if (Files.isDirectory(file)) {
            throw new Complaints.Unusable(file + " is a folder, not a book");
        }
        try (var reader = Files.newBufferedReader(file)) {
            return new BookReader(form).read(reader, file.getFileName().toString());
        }
    }

    private static Book sample(LineForm form) throws IOException {
        Path path = Path.of(System.getProperty("parley.home", "."), SAMPLE);
        try (var reader = Files.newBufferedReader(path)) {
            Book book = new BookReader(form).read(reader, "US imports from China, 2024");
            // Its descriptions are for the reader, and no fact that was overlooked.
            return new Book(book.name(), book.lines(), book.rejects(), List.of());
        }
    }
}
