package parley.convert.trade;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** Imports for consumption from one country in one year, by ten-digit number, as the Census Bureau publishes them. */
public record Imports(List<Line> lines) {

    /**
     * One number's imports.
     *
     * @param value customs value in dollars
     * @param duty duty as the Bureau calculates it from the entries, in dollars
     * @param description the Bureau's short text
     */
    public record Line(String code, BigDecimal value, BigDecimal duty, String description) {}

    public Imports {
        Set<String> seen = new HashSet<>();
        lines = lines.stream().sorted(Comparator.comparing(Line::code)).toList();
        lines.stream()
                .map(Line::code)
                .filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new ConversionException(code + ": twice. Maybe the table has several countries.");
                });
    }

    /** From a table of {@code HS10,I_COMMODITY_SDESC,imports,duty}. */
    public static Imports read(InputFolder input, String file) {
        return new Imports(input.rows(file).stream().map(Imports::line).toList());
    }

    private static Line line(Row row) {
        return new Line(row.get("HS10"), dollars(row, "imports"), dollars(row, "duty"), row.get("I_COMMODITY_SDESC"));
    }

    private static BigDecimal dollars(Row row, String column) {
        try {
            return new BigDecimal(new BigDecimal(row.get(column)).toBigIntegerExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ConversionException(
                    row.place() + ": " + column + " \"" + row.get(column) + "\" is not a whole number of dollars.", e);
        }
    }

    public BigDecimal value() {
        return lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A book to start on: one shipment line for each number; its id is the number, which stays. */
    public CsvTable book(String origin, String destination) {
        return new CsvTable(
                List.of("id", "code", "origin", "destination", "value", "description"),
                lines.stream()
                        .map(line -> List.of(
                                line.code(),
                                line.code(),
                                origin,
                                destination,
                                line.value().toString(),
                                line.description()))
                        .toList());
    }

    /** What was collected on each number, to hold our own answers against. */
    public CsvTable calculatedDuty() {
        return new CsvTable(
                List.of("code", "value", "calculated_duty"),
                lines.stream()
                        .map(line -> List.of(
                                line.code(),
                                line.value().toString(),
                                line.duty().toString()))
                        .toList());
    }
}
