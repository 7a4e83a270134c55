package parley.convert.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.convert.table.AbsentIsEmpty;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One edition of the Harmonized Tariff Schedule, chapters 1 to 97.
 *
 * @param lines a line for each ten-digit number, and for each eight-digit one that the export prints without any (watches,
 *     whose last digits tell movement, case, strap and battery apart), in order of code
 * @param leftOut how many such numbers of chapters 98 and 99 were not taken
 */
public record Schedule(List<ScheduleLine> lines, int leftOut) {

    private static final JsonMapper JSON =
            AbsentIsEmpty.in(JsonMapper.builder()).build();

    /** Reads the Commission's JSON export of that file name. */
    public static Schedule read(InputFolder input, String file) {
        try (InputStream bytes = input.open(file)) {
            return of(JSON.readValue(bytes, new TypeReference<List<HtsRecord>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schedule of(List<HtsRecord> records) {
        Set<String> divided = records.stream()
                .filter(one -> one.hasDigits(10))
                .map(one -> one.code().substring(0, 8))
                .collect(Collectors.toSet());
        List<ScheduleLine> lines = new ArrayList<>();
        List<Level> path = new ArrayList<>();
        int leftOut = 0;
        for (HtsRecord one : records) {
            path.removeIf(level -> level.indent() >= one.indent());
            Rates superior = path.isEmpty() ? Rates.NONE : path.getLast().rates();
            Rates rates = Rates.of(one).orOf(superior);
            path.add(new Level(one.indent(), one.description(), rates));
            boolean isLine = one.hasDigits(10) || (one.hasDigits(8) && !divided.contains(one.code()));
            if (isLine && one.isSpecialProvision()) {
                leftOut++;
            } else if (isLine) {
                lines.add(line(one, rates, path));
            }
        }
        lines.sort(Comparator.comparing(ScheduleLine::code));
        return new Schedule(List.copyOf(lines), leftOut);
    }

    /** How many lines have that many digits. */
    public long count(int digits) {
        return lines.stream().filter(line -> line.code().length() == digits).count();
    }

    private static ScheduleLine line(HtsRecord one, Rates rates, List<Level> path) {
        if (rates.general().isEmpty() || rates.column2().isEmpty()) {
            throw new ConversionException(
                    one.htsno() + ": no rate on the line or above it. Maybe its indent is wrong.");
        }
        List<String> texts = path.stream().map(Level::text).toList();
        return new ScheduleLine(one.code(), one.units(), rates, LineText.of(texts));
    }

    /** The lines in our own columns. */
    public CsvTable table() {
        return new CsvTable(
                ScheduleLine.HEADER, lines.stream().map(ScheduleLine::cells).toList());
    }

    /** One step of the way down from a heading. */
    private record Level(int indent, String text, Rates rates) {}
}
