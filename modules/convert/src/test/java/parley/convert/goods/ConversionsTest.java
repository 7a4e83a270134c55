package parley.convert.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.InputFolder;

class ConversionsTest {

    private static final String TABLE = """
            list,hts,start,last,words,splits
            1,8471.30.01,2025-04-05,NA,,
            1,0805.90.01,2025-11-13,2025-11-30,Etrogs,
            2,8542,,,,8542310000|8542.39.00.10
            2,4403,,2025-10-13,,
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void one_public_table() throws IOException {
        Files.writeString(folder.resolve("table.csv"), TABLE);
    }

    @Test
    void rows_are_chosen_by_value_and_written_in_our_form_in_order_of_code() {
        assertThat(list("where: {list: 1}, columns: {code: hts, from: start, through: last, described-as: words}"))
                .containsExactly(
                        "code,from,until,known,described-as",
                        "08059001,2025-11-13T00:01-05:00,2025-12-01T00:01-05:00,,Etrogs",
                        "84713001,2025-04-05T00:01-04:00,,,");
    }

    @Test
    void rows_are_chosen_by_pattern_and_given_constants() {
        assertThat(
                        list(
                                "matching: {hts: '85.*'}, columns: {code: hts}, constants: {from: 2025-04-05, known: 2025-04-11}"))
                .containsExactly("code,from,until,known,described-as", "8542,2025-04-05T00:01-04:00,,2025-04-11,");
    }

    @Test
    void rows_are_left_out_by_value_and_by_code() {
        assertThat(list("unless: {list: [2, 3]}, columns: {code: hts}, except: ['08059001']"))
                .containsExactly("code,from,until,known,described-as", "84713001,,,,");
    }

    @Test
    void a_cell_of_several_codes_gives_a_row_for_each() {
        assertThat(list("columns: {code: splits}, split: '|'"))
                .containsExactly("code,from,until,known,described-as", "8542310000,,,,", "8542390010,,,,");
    }

    @Test
    void codes_may_be_read_from_the_act_itself() {
        assertThat(goods("codes: [8505.11.0070], constants: {from: 2025-09-08}").rows())
                .extracting(GoodsRow::code)
                .containsExactly("8505110070");
    }

    @Test
    void one_code_twice_at_the_same_instant_is_refused() {
        assertThatThrownBy(() -> goods("codes: [8542, '8542']"))
                .hasMessageContaining("x.goods.csv: twice at the same time");
    }

    @Test
    void one_code_in_two_stretches_of_time_is_kept() {
        assertThat(parts("""
                [{source: {document: A, place: a}, codes: [8542], constants: {until: 2025-05-01}},
                 {source: {document: A, place: a}, codes: [8542], constants: {from: 2025-05-01}}]
                """).rows()).hasSize(2);
    }

    @Test
    void an_end_known_later_is_told_by_a_second_row() {
        assertThat(list("where: {list: 2}, matching: {hts: '4.*'}, columns: {code: hts, through: last},"
                        + " constants: {until-known: 2025-09-29}"))
                .containsExactly(
                        "code,from,until,known,described-as", "4403,,,,", "4403,,2025-10-14T00:01-04:00,2025-09-29,");
    }

    @Test
    void a_day_of_knowledge_without_an_end_is_refused() {
        assertThatThrownBy(() -> goods("codes: [8542], constants: {until-known: 2025-09-29}"))
                .hasMessageContaining("and no end");
    }

    @Test
    void one_stretch_told_anew_and_known_later_is_kept() {
        assertThat(parts("""
                [{source: {document: A, place: a}, codes: [8542]},
                 {source: {document: A, place: a}, codes: [8542], constants: {until: 2025-05-01, known: 2025-04-20}}]
                """).rows()).hasSize(2);
    }

    @Test
    void a_cell_that_is_no_code_is_refused_with_its_place() {
        assertThatThrownBy(() -> goods("from: table.csv, columns: {code: splits}, where: {hts: 8542}"))
                .hasMessageStartingWith("table.csv:4: \"8542310000|8542390010\" is not a code");
    }

    @Test
    void a_part_without_goods_is_refused() {
        assertThatThrownBy(() -> goods("columns: {code: hts}")).hasMessageContaining("either a table (from) or codes");
    }

    @Test
    void a_choice_that_fits_no_row_is_refused() {
        assertThatThrownBy(() -> list("where: {list: 9}, columns: {code: hts}"))
                .hasMessage("x.goods.csv: no row fits. Maybe a value in `where` is misspelt.");
    }

    @Test
    void a_word_that_the_declarations_do_not_know_is_refused() {
        assertThatThrownBy(() -> list("were: {list: 1}")).hasMessageContaining("were");
    }

    @Test
    void a_list_that_no_conversion_writes_is_refused_by_name() {
        Conversions none = new Conversions(List.of());
        assertThatThrownBy(() -> none.writing(List.of("y.csv"))).hasMessageStartingWith("no conversion writes y.csv");
    }

    private List<String> list(String part) {
        goods("from: table.csv, " + part).table().write(folder.resolve("x.goods.csv"));
        try {
            return Files.readAllLines(folder.resolve("x.goods.csv"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private GoodsList goods(String part) {
        return parts("[{source: {document: A, place: a}, " + part + "}]");
    }

    private GoodsList parts(String parts) {
        try {
            Path file = Files.writeString(
                    folder.resolve("c.yaml"), "conversions: [{to: x.goods.csv, parts: " + parts + "}]");
            return Conversions.read(file).conversions().getFirst().convert(new InputFolder(folder));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
