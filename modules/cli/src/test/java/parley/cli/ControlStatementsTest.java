package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.ControlItem;
import parley.measure.Measure;

/** Every statement gathered about export controls is law with a worked case, or is said not to be modelled. */
class ControlStatementsTest {

    private static final Path FACTS = Path.of("../../../shared/facts");
    private static final Pattern STATEMENT = Pattern.compile("(?m)^(\\d+)\\. ");
    private static final LawBook LAW = CompiledLaw.embedded();
    private static final Map<String, String> WHERE = new TreeMap<>();

    @BeforeAll
    static void where_each_stands() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ControlStatementsTest.class.getResourceAsStream("statements.csv")),
                        StandardCharsets.UTF_8))) {
            rows.forEach(
                    row -> WHERE.put(row.getField("facts") + " " + row.getField("statement"), row.getField("where")));
        }
    }

    @Test
    void every_place_named_is_there_a_law_file_with_a_worked_case() {
        assertThat(WHERE).hasSizeGreaterThan(70);
        WHERE.forEach((statement, where) -> {
            for (String place : where.split(" ", -1)) {
                if (place.startsWith("coverage:")) {
                    assertThat(LAW.tables().coverage().entries())
                            .as(statement)
                            .anyMatch(entry -> entry.authority().equals(place.substring(9)));
                } else {
                    assertThat(Repository.root().resolve(place)).as(statement).exists();
                    if (place.contains("/export-controls/")) {
                        assertThat(Repository.text(Path.of(place)))
                                .as(statement)
                                .contains("\ncases:\n  - {it: ");
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn_export_controls.md", "us_export_controls.md"})
    void every_statement_stands_somewhere(String file) throws IOException {
        assumeTrue(Files.exists(FACTS), "the facts are not at hand: " + FACTS);
        List<String> numbers = STATEMENT
                .matcher(Files.readString(FACTS.resolve(file)))
                .results()
                .map(found -> file + " " + found.group(1))
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(30);
        assertThat(WHERE).containsKeys(numbers.toArray(String[]::new));
    }

    @Test
    void every_row_has_its_instrument_and_its_control_code_in_the_law() throws IOException {
        assumeTrue(Files.exists(FACTS), "the facts are not at hand: " + FACTS);
        int codes = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(FACTS.resolve("cn_export_controls.csv"))) {
            for (NamedCsvRecord row : rows) {
                String where = WHERE.get("cn_export_controls.csv " + row.getField("instrument"));
                assertThat(where).as(row.getField("instrument")).isNotNull();
                for (String code : codes(row.getField("control_code"))) {
                    codes++;
                    assertThat(items(Objects.requireNonNull(where)))
                            .as(row.toString())
                            .anyMatch(item -> item.code().equals(code));
                }
            }
        }
        assertThat(codes).isGreaterThan(50);
    }

    /** As {@code 1E004/1E101.b} or {@code 6C001.b-c}; what is no code gives none. */
    private static List<String> codes(String written) {
        List<String> codes = new ArrayList<>();
        for (String each : written.split("/", -1)) {
            if (each.matches("[0-9][A-E][0-9]{3}.*-[a-z]")) {
                String stem = each.substring(0, each.length() - 3);
                for (char c = each.charAt(each.length() - 3); c <= each.charAt(each.length() - 1); c++) {
                    codes.add(stem + c);
                }
            } else if (each.matches("[0-9][A-E][0-9]{3}(\\.[a-z0-9]+)*")) {
                codes.add(each);
            }
        }
        return codes;
    }

    private static List<ControlItem> items(String where) {
        List<ControlItem> items = new ArrayList<>();
        for (Measure measure : LAW.measures()) {
            if (List.of(where.split(" ", -1)).contains("law/" + measure.id() + ".yaml")) {
                items.addAll(measure.control().items());
            }
        }
        return items;
    }
}
