package parley.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.book.rows.NotABook;
import parley.ground.At;
import parley.ground.Words;

/**
 * Average rates of duty by day, as somebody publishes them: by authority, in percent of value.
 *
 * @param name what it is called
 * @param series by authority, as it is written: one of the law's, several joined by {@code +}, or {@code all}. The days on
 *     which a rate changes, with the rate from then on; null from where the series is silent
 * @param last the last day that it speaks of
 */
public record RateSeries(
        String name, SequencedMap<String, NavigableMap<LocalDate, Optional<Double>>> series, LocalDate last) {

    /** All duties, whatever their authority. */
    public static final String ALL = "all";

    private static final List<String> COLUMNS = List.of("date", "authority", "rate");

    /** The rate of the series on the day, if it has one. */
    public Optional<Double> find(String authority, LocalDate day) {
        Map.Entry<LocalDate, Optional<Double>> step = day.isAfter(last)
                ? null
                : series.getOrDefault(authority, new TreeMap<>()).floorEntry(day);
        return step == null ? Optional.empty() : step.getValue();
    }

    /** The days on which some rate changes. */
    public NavigableSet<LocalDate> steps() {
        return series.values().stream()
                .flatMap(steps -> steps.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public LocalDate first() {
        return steps().first();
    }

    /** @throws NotABook if a series is of an authority that is not among the known */
    public void check(Set<String> known) throws NotABook {
        for (String written : series.keySet()) {
            for (String authority : authorities(written)) {
                if (!known.contains(authority)) {
                    String near = Words.nearest(authority, List.copyOf(known));
                    throw new NotABook(name + ": '" + authority + "' is no authority"
                            + (near == null ? "; there are: " + String.join(", ", known) : ". Maybe " + near));
                }
            }
        }
    }

    /** The authorities of one series; empty for all. */
    static List<String> authorities(String written) {
        return written.equals(ALL)
                ? List.of()
                : Stream.of(written.split("\\+", -1)).map(String::strip).toList();
    }

    /**
     * Reads CSV with the columns {@code date}, {@code authority} and {@code rate}: that rate, in percent, from that day until
     * the next row of the authority. A blank rate ends the series there. Rows may come for every day or for changes only.
     *
     * @throws NotABook if a column is missing or a row cannot be read: a series with holes would accuse the law
     *     of its own gaps
     */
    public static RateSeries read(Reader text, String name) throws IOException {
        SequencedMap<String, NavigableMap<LocalDate, Optional<Double>>> series = new LinkedHashMap<>();
        LocalDate last = LocalDate.MIN;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new NotABook(name + " is no series of rates: it needs the columns "
                            + String.join(", ", COLUMNS) + " and has " + String.join(", ", row.getHeader()));
                }
                LocalDate day = day(row, name);
                if (series.computeIfAbsent(row.getField("authority").strip(), _ -> new TreeMap<>())
                                .put(day, findRate(row, name))
                        != null) {
                    throw unreadable(row, name, row.getField("authority") + " has two rates on " + day);
                }
                last = day.isAfter(last) ? day : last;
            }
        } catch (CsvParseException e) {
            throw new NotABook(name + " is not CSV: " + e.getMessage());
        }
        if (series.isEmpty()) {
            throw new NotABook(name + " has no rows");
        }
        series.values().forEach(RateSeries::keepChanges);
        return new RateSeries(name, series, last);
    }

    private static void keepChanges(NavigableMap<LocalDate, Optional<Double>> steps) {
        List<LocalDate> same = steps.keySet().stream()
                .filter(day -> {
                    Map.Entry<LocalDate, Optional<Double>> before = steps.lowerEntry(day);
                    return before != null && before.getValue().equals(steps.get(day));
                })
                .toList();
        same.forEach(steps::remove);
    }

    private static LocalDate day(NamedCsvRecord row, String name) throws NotABook {
        try {
            return At.date(row.getField("date"));
        } catch (IllegalArgumentException e) {
            throw unreadable(row, name, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Double> findRate(NamedCsvRecord row, String name) throws NotABook {
        String text = row.getField("rate").strip().replaceFirst("%$", "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text));
        } catch (NumberFormatException _) {
            throw unreadable(row, name, "'" + text + "' is no rate in percent");
        }
    }

    private static NotABook unreadable(NamedCsvRecord row, String name, String why) {
        return new NotABook(name + ":" + row.getStartingLineNumber() + ": " + why);
    }
}
