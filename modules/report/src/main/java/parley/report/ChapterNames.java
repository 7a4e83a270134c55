package parley.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What the chapters of the Harmonized System are about, in few words of our own: their titles are too long for a chart. */
final class ChapterNames {

    private static final Map<Integer, String> NAMES = read();

    private ChapterNames() {}

    /** The words; empty for a number that is no chapter. */
    static String of(int chapter) {
        return NAMES.getOrDefault(chapter, "");
    }

    private static Map<Integer, String> read() {
        try (InputStream stream = ChapterNames.class.getResourceAsStream("chapters.txt")) {
            if (stream == null) {
                throw new IllegalStateException("chapters.txt is missing beside its class");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .collect(
                            Collectors.toMap(line -> Integer.valueOf(line.substring(0, 2)), line -> line.substring(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
