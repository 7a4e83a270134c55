package parley.book.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.book.LineForm;
import parley.book.rows.NotABook;
import parley.ground.Notation.DateOrder;
import parley.ground.Notation.Decimal;
import parley.lawbook.source.CompiledLaw;

class MappingReaderTest {

    private static final List<String> OURS = List.of("id", "code", "origin", "value", "unit");

    @TempDir
    Path folder;

    @Test
    void a_mapping_says_names_defaults_values_dates_and_decimals() throws IOException {
        Mapping mapping = read("""
                columns:
                  code: HTS No.
                  value: [Amount, Betrag]
                defaults: {origin: CN}
                values:
                  unit: {stk: No.}
                one-line: [Entry, Line]
                dates: mdy
                decimal: comma
                """);
        assertThat(mapping.columns())
                .containsEntry("code", List.of("HTS No."))
                .containsEntry("value", List.of("Amount", "Betrag"));
        assertThat(mapping.defaults()).containsEntry("origin", "CN");
        assertThat(mapping.values().get("unit")).containsEntry("STK", "No.");
        assertThat(mapping.oneLine()).containsExactly("Entry", "Line");
        assertThat(mapping.dates()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(mapping.decimal()).isEqualTo(Decimal.COMMA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            colums: {code: A}           | my.yaml:1: 'colums' is no key. Maybe columns
            columns: {cod: A}           | my.yaml:1: 'cod' is no column of a book. Maybe code
            columns: {colour: A}        | my.yaml:1: 'colour' is no column of a book; there are: id, code, origin, value, unit
            columns: [code]             | my.yaml:1: a mapping is asked here, as 'code: HTS No.'
            columns: {code: {a: b}}     | my.yaml:1: a text is asked here
            dates: ymd                  | my.yaml:1: dates: mdy or dmy is asked
            decimal: ','                | my.yaml:1: decimal: point or comma is asked
            `{dates: mdy, dates: dmy}`  | my.yaml:1: 'dates' stands twice
            `a: [`                      | my.yaml is not YAML
            ``                          | my.yaml is empty
            """)
    void what_is_no_mapping_is_told_with_its_line(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(NotABook.class).hasMessageStartingWith(message);
    }

    @Test
    void a_mapping_goes_over_a_preset_key_by_key() throws IOException {
        Mapping both =
                read("columns: {code: Mine}\n").over(read("columns: {code: Theirs, value: Amount}\ndates: mdy\n"));
        assertThat(both.columns()).containsEntry("code", List.of("Mine")).containsEntry("value", List.of("Amount"));
        assertThat(both.dates()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void what_is_built_in_names_only_columns_and_facts_that_there_are() throws IOException {
        List<String> all = new LineForm(CompiledLaw.embedded().tables(), null, false).columns();
        for (String name :
                Stream.concat(Stream.of("synonyms"), Mappings.PRESETS.stream()).toList()) {
            assertThat(new MappingReader(name, all).read(Mappings.text(name)).columns())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_no_file_or_preset_is_refused() {
        assertThatThrownBy(() -> Mappings.preset("ace-es-03"))
                .hasMessage("there is no preset 'ace-es-03'. Maybe ace-es-003");
        assertThatThrownBy(() -> Mappings.read(folder, OURS)).hasMessageContaining("is a folder, not a mapping");
        assertThatThrownBy(() -> Mappings.read(Files.write(folder.resolve("x.yaml"), new byte[] {(byte) 0xFF}), OURS))
                .hasMessageContaining("is not UTF-8 text");
    }

    private static Mapping read(String yaml) throws NotABook {
        return new MappingReader("my.yaml", OURS).read(yaml == null ? "" : yaml);
    }
}
