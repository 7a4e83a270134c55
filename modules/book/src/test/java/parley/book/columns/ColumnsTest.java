package parley.book.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.book.rows.NotABook;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.ground.Notation.Decimal;

class ColumnsTest {

    private static final List<String> OURS = List.of(
            "id",
            "code",
            "origin",
            "destination",
            "entered",
            "value",
            "quantity",
            "unit",
            "entry",
            "mode",
            "exported",
            "loaded",
            "program",
            "exclusion",
            "steel-content");
    private static final List<String> NEEDED = List.of("code", "origin", "value");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTS,Country of Origin,Entered Value", "htsus no.,COO,customs_value", "HTS Number,CO,Value (USD)",
                "Tariff Number,country-of-origin,LINE VALUE", "Commodity Code,Origin,Value",
                        "HTS Number - Full,C.O.O.,value usd"
            })
    void columns_are_found_by_the_names_people_use_whatever_their_case_and_punctuation(String header)
            throws IOException {
        Columns columns = columns(header + "\n", Mapping.NONE);
        assertThat(columns.index("code")).isZero();
        assertThat(columns.index("origin")).isEqualTo(1);
        assertThat(columns.index("value")).isEqualTo(2);
        assertThat(columns.unread()).isEmpty();
    }

    @Test
    void what_was_taken_as_what_and_what_was_not_used_is_said() throws IOException {
        Columns columns = columns("HTS,origin,Line Value,Steel Content,Supplier,Entry No.\n", Mapping.NONE);
        assertThat(columns.taken())
                .containsExactlyInAnyOrder(
                        "code from 'HTS'",
                        "value from 'Line Value'",
                        "steel-content from 'Steel Content'",
                        "entry from 'Entry No.'");
        assertThat(columns.unread()).containsExactly("Supplier");
    }

    @Test
    void two_columns_for_one_are_refused_with_both_names() {
        assertThatThrownBy(() -> columns("HTS,HTSUS No.,origin,value\n", Mapping.NONE))
                .isInstanceOf(NotABook.class)
                .hasMessage("book.csv has more than one column for 'code': 'HTS' (column 1), 'HTSUS No.' (column 2)."
                        + " Maybe a mapping file says which");
    }

    @Test
    void the_column_called_as_in_a_book_goes_before_its_synonyms_and_a_mapping_before_both() throws IOException {
        String header = "HTS,code,their code,origin,value\n";
        assertThat(columns(header, Mapping.NONE).index("code")).isEqualTo(1);
        assertThat(columns(header, mapping("columns: {code: Their Code}")).index("code"))
                .isEqualTo(2);
        assertThat(columns(header, mapping("columns: {code: [No such, HTS]}")).index("code"))
                .isZero();
    }

    @Test
    void a_default_fills_blanks_and_stands_for_a_column_that_is_not_there() throws IOException {
        Mapping mapping = mapping("defaults: {origin: CN, unit: kg}\nvalues: {mode: {\"11\": vessel}}\ndates: dmy\n");
        try (RowSource rows = rows("code,value,unit,mode\n1,2,,11\n3,4,No.,air\n")) {
            Columns columns = Columns.of(rows, new Vocabulary(OURS, mapping), NEEDED);
            assertThat(rows.next()).isTrue();
            assertThat(columns.text(rows, "origin")).isEqualTo("CN");
            assertThat(columns.text(rows, "unit")).isEqualTo("kg");
            assertThat(columns.text(rows, "mode")).isEqualTo("vessel");
            assertThat(rows.next()).isTrue();
            assertThat(columns.text(rows, "unit")).isEqualTo("No.");
            assertThat(columns.text(rows, "mode")).isEqualTo("air");
            assertThat(columns.isPlain("code")).isTrue();
            assertThat(columns.isPlain("mode")).isFalse();
            assertThat(columns.names()).contains("origin", "code").doesNotContain("exclusion");
        }
    }

    @Test
    void a_column_that_the_mapping_names_and_the_file_lacks_is_told_by_both_names() throws IOException {
        Mapping mapping = mapping("columns: {code: Harmonised Number}");
        assertThatThrownBy(() -> columns("Harmonized Numbr,origin,value\n", mapping))
                .hasMessage("book.csv has no column 'code', which my.yaml calls 'Harmonised Number'."
                        + " Maybe 'Harmonized Numbr' is meant");
    }

    @Test
    void the_mark_before_decimals_is_the_files_unless_the_mapping_says_otherwise() throws IOException {
        String text = "code;origin;value\n9503;CN;1,5\n";
        assertThat(columns(text, Mapping.NONE).notation().decimal()).isEqualTo(Decimal.COMMA);
        assertThat(columns(text, mapping("decimal: point")).notation().decimal())
                .isEqualTo(Decimal.POINT);
    }

    static Mapping mapping(String yaml) throws NotABook {
        return new MappingReader("my.yaml", OURS).read(yaml);
    }

    private static RowSource rows(String text) throws IOException {
        return RowSources.of(new StringReader(text), "book.csv", RowOptions.RECOGNISED);
    }

    private static Columns columns(String text, Mapping mapping) throws IOException {
        try (RowSource rows = rows(text)) {
            return Columns.of(rows, new Vocabulary(OURS, mapping), NEEDED);
        }
    }
}
