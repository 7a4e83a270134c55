package parley.convert.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import parley.convert.AbsentIsEmpty;
import parley.convert.ConversionException;
import parley.convert.CsvTable;
import parley.convert.InputFolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One edition of the Harmonized Tariff Schedule, chapters 1 to 97.
 *
 * @param lines a line for each ten-digit number, in the order of the schedule
 * @param leftOut how many ten-digit numbers of chapters 98 and 99 were not taken
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
        List<ScheduleLine> lines = new ArrayList<>();
        List<Level> path = new ArrayList<>();
        int leftOut = 0;
        for (HtsRecord one : records) {
            path.removeIf(level -> level.indent() >= one.indent());
            Rates superior = path.isEmpty() ? Rates.NONE : path.getLast().rates();
            Rates rates = Rates.of(one).orOf(superior);
            path.add(new Level(one.indent(), one.description(), rates));
            if (one.isLine() && one.isSpecialProvision()) {
                leftOut++;
            } else if (one.isLine()) {
                lines.add(line(one, rates, path));
            }
        }
        return new Schedule(List.copyOf(lines), leftOut);
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
