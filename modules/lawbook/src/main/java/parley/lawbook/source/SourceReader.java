package parley.lawbook.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.ground.Problem;
import parley.lawbook.GoodsIndex;
import parley.lawbook.Nomenclature;
import parley.lawbook.Schedule;
import parley.lawbook.Texts;
import parley.measure.Territory;

/** Reads the folders of the law as they stand, collecting what cannot be read. */
final class SourceReader {

    private static final List<String> FOLDERS = List.of("law", "documents", "scenarios");

    private final Path root;
    private final List<Problem> problems;

    SourceReader(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    LawSources read() throws IOException {
        TreeMap<String, Tree> files = new TreeMap<>();
        List<GoodsIndex.Row> goods = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : filesBelow(root.resolve(folder))) {
                String name = root.relativize(file).toString();
                if (name.endsWith(".yaml")) {
                    try {
                        files.put(name, YamlTrees.read(file, name));
                    } catch (LawException e) {
                        problems.add(e.problem());
                    }
                } else if (name.endsWith(".csv")) {
                    readGoods(file, name, goods);
                }
            }
        }
        return new LawSources(files, goods, nomenclatures(), territories());
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private void readGoods(Path file, String name, List<GoodsIndex.Row> goods) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                int line = (int) row.getStartingLineNumber();
                if (row.getFieldCount() != row.getHeader().size()) {
                    problems.add(LawRule.READABLE.broken(
                            name + ":" + line,
                            "the row has " + row.getFieldCount() + " columns, not "
                                    + row.getHeader().size()));
                    continue;
                }
                try {
                    goods.add(new GoodsIndex.Row(
                            name,
                            row.getField("code"),
                            text(row, "from", SourceReader::instant),
                            text(row, "until", SourceReader::instant),
                            text(row, "known", LocalDate::parse),
                            row.getField("described-as"),
                            line));
                } catch (RuntimeException e) {
                    problems.add(LawRule.READABLE.broken(name + ":" + line, String.valueOf(e.getMessage())));
                }
            }
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> @Nullable T text(NamedCsvRecord row, String column, Function<String, T> reader) {
        String text = row.getField(column);
        return text.isEmpty() ? null : reader.apply(text);
    }

    /** Each {@code reference/CC/NAME/editions.csv} is a nomenclature of the border of CC. */
    private List<LawSources.Printed> nomenclatures() throws IOException {
        List<LawSources.Printed> nomenclatures = new ArrayList<>();
        Path reference = root.resolve("reference");
        for (Path table : filesBelow(reference)) {
            Path folder = reference.relativize(table).getParent();
            if (table.endsWith("editions.csv") && folder != null && folder.getNameCount() == 2) {
                nomenclatures.add(nomenclature(folder, table));
            }
        }
        return nomenclatures;
    }

    private static LawSources.Printed nomenclature(Path folder, Path table) throws IOException {
        List<Nomenclature.Edition> editions = new ArrayList<>();
        List<Schedule.Columns> schedules = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                String edition = row.getField("edition");
                String document = row.getField("document");
                editions.add(new Nomenclature.Edition(edition, LocalDate.parse(row.getField("from")), document));
                if (!row.getField("file").isEmpty()) {
                    schedules.add(
                            schedule(edition, document, shortest(row), table.resolveSibling(row.getField("file"))));
                }
            }
        }
        Territory border = Territory.parse(folder.getName(0).toString().toUpperCase(Locale.ROOT));
        return new LawSources.Printed(folder.getName(0) + "-" + folder.getName(1), border, schedules, editions);
    }

    /** The fewest digits of a code that the edition rates: eight where its row does not say otherwise. */
    private static int shortest(NamedCsvRecord row) {
        return row.getHeader().contains("shortest") && !row.getField("shortest").isEmpty()
                ? Integer.parseInt(row.getField("shortest"))
                : 8;
    }

    private static Schedule.Columns schedule(String edition, String document, int shortest, Path file)
            throws IOException {
        List<String[]> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                lines.add(Stream.of("code", "units", "general", "special", "column2", "description")
                        .map(row::getField)
                        .toArray(String[]::new));
            }
        }
        lines.sort(Comparator.comparing(line -> line[0]));
        List<Texts> columns = IntStream.range(0, 6)
                .mapToObj(column ->
                        Texts.of(lines.stream().map(line -> line[column]).toList()))
                .toList();
        return new Schedule.Columns(
                edition,
                document,
                shortest,
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.get(4),
                columns.get(5));
    }

    private List<LawSources.TerritoryRow> territories() throws IOException {
        List<LawSources.TerritoryRow> territories = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(root.resolve("reference/territories.csv"))) {
            for (NamedCsvRecord row : rows) {
                List<String> groups = Arrays.stream(row.getField("groups").split("[ |;]", -1))
                        .filter(group -> !group.isEmpty())
                        .toList();
                territories.add(new LawSources.TerritoryRow(row.getField("code"), row.getField("name"), groups));
            }
        }
        return territories;
    }
}
