package parley.convert.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.convert.table.ConversionException;
import parley.convert.table.InputFolder;

class PartyListsTest {

    private static final Path PUBLISHED = Path.of("../../../shared/data/parties");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-15 | 2026-01-15",
                "January 15, 2025 | 2025-01-15",
                "03 Jun 2021 | 2021-06-03",
                "02.12.2019 | 2019-12-02",
                "10.08.20 | 2020-08-10",
                "Various | ''",
                "'' | ''"
            })
    void a_day_is_read_in_the_forms_that_lists_print(String printed, String day) {
        assertThat(Days.of(printed, "here")).isEqualTo(day);
    }

    @Test
    void a_day_that_is_none_and_a_country_that_is_none_are_refused_with_their_place() {
        assertThatThrownBy(() -> Days.of("soon", "list.csv:3"))
                .isInstanceOf(ConversionException.class)
                .hasMessage("list.csv:3: \"soon\" is not a day.");
        assertThatThrownBy(() -> ListCountries.code("Atlantis", "list.csv:4"))
                .hasMessage("list.csv:4: no country is called \"Atlantis\".");
        assertThat(ListCountries.code("Burma", "")).isEqualTo("MM");
    }

    @Test
    void what_a_list_says_last_day_we_say_first_day_without() {
        assertThat(Days.after("2026-10-27", "here")).isEqualTo("2026-10-28");
    }

    @Test
    void rows_are_sorted_cleaned_and_an_alias_that_is_the_name_is_left() {
        PartyRow row = new PartyRow(
                "B  Works",
                List.of("B  Works", "Bw"),
                "",
                Set.of("CN"),
                " a\n b ",
                Set.of(),
                Set.of(),
                "",
                "",
                "",
                "",
                Set.of(),
                "");
        PartyRow other =
                new PartyRow("A", List.of(), "", Set.of(), "", Set.of(), Set.of(), "", "", "", "", Set.of(), "");
        assertThat(PartyRow.table(List.of(row, other)).records())
                .extracting(record -> String.join(",", record.subList(0, 5)))
                .containsExactly("A,,,,", "B Works,Bw,,CN,a b");
    }

    @Test
    void what_stands_below_reference_is_what_the_publishers_tables_give() throws Exception {
        assumeTrue(Files.isDirectory(PUBLISHED), "the publishers' lists are not at hand: " + PUBLISHED);
        var tables = new PartyLists(new InputFolder(PUBLISHED)).tables();
        assertThat(tables).hasSize(14);
        for (var table : tables.entrySet()) {
            Path file = Files.createTempFile("list", ".csv");
            table.getValue().write(file);
            assertThat(Path.of("../..").resolve(table.getKey())).hasSameTextualContentAs(file);
            Files.delete(file);
        }
    }
}
