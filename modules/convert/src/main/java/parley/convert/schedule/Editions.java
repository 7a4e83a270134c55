package parley.convert.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.CustomsDay;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** The editions of the schedule by day of release, each with its document and, where we hold it, its file. */
public final class Editions {

    private static final List<String> HEADER = List.of("edition", "from", "document", "file");
    private static final Pattern REVISION = Pattern.compile("(\\d{4})HTS(Basic|Rev(\\d+))");

    private Editions() {}

    /** From a table of {@code revision,released_from}; the folder of our own files tells which we hold. */
    public static CsvTable read(InputFolder input, String file, Path held) {
        return new CsvTable(
                HEADER, input.rows(file).stream().map(row -> record(row, held)).toList());
    }

    private static List<String> record(Row row, Path held) {
        String name = name(row);
        String file = name + ".csv";
        return List.of(
                name,
                CustomsDay.day(row.get("released_from")).toString(),
                "HTS-" + name.toUpperCase(Locale.ROOT),
                Files.exists(held.resolve(file)) ? file : "");
    }

    /** {@code 2025HTSRev25} is {@code 2025-rev-25}, {@code 2026HTSBasic} is {@code 2026-basic}. */
    private static String name(Row row) {
        Matcher matcher = REVISION.matcher(row.get("revision"));
        if (!matcher.matches()) {
            throw new ConversionException(row.place() + ": \"" + row.get("revision")
                    + "\" is not an edition. Maybe write it like 2025HTSRev25.");
        }
        String revision = matcher.group(2).equals("Basic") ? "basic" : "rev-" + matcher.group(3);
        return matcher.group(1) + "-" + revision;
    }
}
