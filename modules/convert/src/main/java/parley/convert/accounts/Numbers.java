package parley.convert.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import parley.convert.table.ConversionException;
import parley.convert.table.InputFolder;

/** Publishers' matrices of bare numbers: no header, lines that begin with # are comments. */
final class Numbers {

    private Numbers() {}

    /** All numbers of a file, row by row; another count than expected is refused. */
    static double[] read(InputFolder input, String file, int expected) {
        double[] all = lines(input, file).stream()
                .flatMap(line -> Stream.of(line.split("[,\\s]+")))
                .mapToDouble(text -> number(file, text))
                .toArray();
        if (all.length != expected) {
            throw new ConversionException(file + ": " + all.length + " numbers where " + expected + " belong.");
        }
        return all;
    }

    /** The lines of a file that are not blank and no comments. */
    static List<String> lines(InputFolder input, String file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(input.open(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(String place, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new ConversionException(place + ": \"" + text + "\" is no number.", e);
        }
    }
}
