package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import parley.book.OutcomeColumn.Share;
import parley.book.path.Level;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;

/**
 * Paths as CSV, a row for each day of each path: the average rate as the day begins, in percent, and the points of each
 * authority, in the least and in the greatest answer.
 */
public final class PathCsv {

    private final RatePaths paths;
    private final PathWords words;
    private final List<String> authorities;

    private PathCsv(RatePaths paths) {
        this.paths = paths;
        this.words = new PathWords(paths);
        this.authorities = paths.authorities();
    }

    /** Writes the header and the rows whole; the caller closes. */
    public static void write(Writer out, RatePaths paths) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        new PathCsv(paths).rows(csv);
        csv.flush();
    }

    private void rows(CsvWriter csv) {
        List<String> header = new ArrayList<>(List.of("outcome", "date", "least", "greatest"));
        authorities.forEach(authority -> {
            header.add(authority + "_least");
            header.add(authority + "_greatest");
        });
        csv.writeRecord(header);
        paths.paths().forEach(path -> path(csv, path));
    }

    private void path(CsvWriter csv, RatePath path) {
        LocalDate day = path.first();
        for (Level level : path.levels()) {
            List<String> figures = figures(level);
            for (LocalDate end = firstAfter(level); day.isBefore(end); day = day.plusDays(1)) {
                List<String> row = new ArrayList<>(List.of(path.title(), day.toString()));
                row.addAll(figures);
                csv.writeRecord(row);
            }
        }
    }

    /** The first day that begins no longer within the stretch; one that ends within a day has that day begin in it. */
    private LocalDate firstAfter(Level level) {
        LocalDate day = words.day(level.until()).toLocalDate();
        return level.until().atZone(paths.zone()).toLocalTime().toSecondOfDay() > 60 ? day.plusDays(1) : day;
    }

    private List<String> figures(Level level) {
        List<String> figures = new ArrayList<>(List.of(percent(level.least()), percent(level.greatest())));
        SortedMap<String, Share> shares = paths.byAuthority(level);
        for (String authority : authorities) {
            Share share = shares.getOrDefault(authority, new Share(0, 0));
            figures.add(percent(share.least()));
            figures.add(percent(share.greatest()));
        }
        return figures;
    }

    private String percent(long cents) {
        return String.format(Locale.ROOT, "%.4f", paths.percent(cents));
    }
}
