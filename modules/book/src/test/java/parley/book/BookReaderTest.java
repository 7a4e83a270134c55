package parley.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.book.rows.NotABook;
import parley.determination.ShipmentLine;
import parley.ground.Money;

class BookReaderTest {

    private static final String HEADER = "id,code,origin,entered,value,quantity,unit,steel-content,loaded\n";
    private static final String GOOD = "a,9503.00.0073,CN,2025-11-15,10000,,,,\n";

    @Test
    void a_row_is_a_line_with_what_it_tells() throws IOException {
        Book book = read(HEADER + "a,9503.00.0073,CN,2025-11-15,\"10,000\",5,kg,40%,2025-11-01\n");
        assertThat(book.rejects()).isEmpty();
        ShipmentLine line = book.lines().getFirst();
        assertThat(line.id()).isEqualTo("a");
        assertThat(line.code()).hasToString("9503.00.0073");
        assertThat(line.value()).isEqualTo(Money.parse("10000"));
        assertThat(line.quantity()).hasToString("5 kg");
        assertThat(line.entered()).hasToString("2025-11-15");
        assertThat(line.facts().told()).containsOnlyKeys("steel-content", "loaded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            toy           | CN    | 2025-11-15 | 10000   |     |      | code          | toy        | 'toy' is not a commodity code
            9503.00.0073  | Chnia | 2025-11-15 | 10000   |     |      | origin        | Chnia      | 'CHNIA' is not a two-letter country code
            9503.00.0073  | CN    | 03/04/2025 | 10000   |     |      | entered       | 03/04/2025 | '03/04/2025' is a date of two readings
            9503.00.0073  | CN    |            | 10000   |     |      | entered       | ``         | no entered is given
            9503.00.0073  | CN    | 2025-11-15 | ten     |     |      | value         | ten        | 'ten' is not an amount of dollars
            9503.00.0073  | CN    | 2025-11-15 | -1      |     |      | value         | -1         | a customs value is not negative
            9503.00.0073  | CN    | 2025-11-15 | 2e12    |     |      | value         | 2e12       | is no value of a line
            9503.00.0073  | CN    | 2025-11-15 |         |     |      | value         | ``         | no value is given
            9503.00.0073  | CN    | 2025-11-15 | 10000   | few |      | quantity      | few        | 'few' is not a quantity
            9503.00.0073  | CN    | 2025-11-15 | 10000   |     | 101% | steel-content | 101%       | '101%' is not a part of the value
            """)
    void a_row_that_cannot_be_read_is_kept_with_its_row_column_value_and_reason(
            String code,
            String origin,
            String entered,
            String value,
            String quantity,
            String steel,
            String column,
            String at,
            String why)
            throws IOException {
        String bad = String.join(
                ",", "b", text(code), text(origin), text(entered), text(value), text(quantity), "", text(steel), "");
        Book book = read(HEADER + GOOD + bad + "\n" + GOOD);
        assertThat(book.lines()).hasSize(2);
        assertThat(book.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.file()).isEqualTo("book.csv");
            assertThat(reject.row()).isEqualTo(3);
            assertThat(reject.column()).isEqualTo(column);
            assertThat(reject.value()).isEqualTo(text(at));
            assertThat(reject.message()).contains(why);
        });
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void a_date_in_another_form_is_told_the_form_that_maybe_was_meant() throws IOException {
        Reject reject =
                read(HEADER + GOOD.replace("2025-11-15", "11-2025")).rejects().getFirst();
        assertThat(reject.maybe()).startsWith("2025-11-15");
        assertThat(reject)
                .hasToString("book.csv:2, entered: '11-2025' is not a date. Maybe 2025-11-15, or"
                        + " 2025-11-10T00:01-05:00");
    }

    @Test
    void a_row_with_too_few_or_too_many_columns_is_kept_whole() throws IOException {
        Book book = read(HEADER + GOOD + "b,9503.00.0073,CN\n" + "c" + ",".repeat(12) + "\n" + GOOD);
        assertThat(book.lines()).hasSize(2);
        assertThat(book.rejects())
                .extracting(Reject::toString)
                .containsExactly(
                        "book.csv:3: the row has 3 columns, not 9", "book.csv:4: the row has 13 columns, not 9");
        assertThat(book.rejects().getFirst().value()).isEqualTo("b,9503.00.0073,CN");
    }

    @Test
    void nothing_is_dropped_however_odd_the_rows() throws IOException {
        Random random = new Random(71);
        List<String> odd = List.of("", "9503.00.0073", "CN", "2025-11-15", "10000", "all", "x", "-1", "9".repeat(40));
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder(HEADER);
            int rows = 1 + random.nextInt(20);
            for (int row = 0; row < rows; row++) {
                List<String> cells = new ArrayList<>(List.of(GOOD.strip().split(",", -1)));
                for (int n = random.nextInt(3); n > 0; n--) {
                    cells.set(random.nextInt(cells.size()), odd.get(random.nextInt(odd.size())));
                }
                text.append(String.join(",", random.nextInt(10) == 0 ? cells.subList(0, 3) : cells))
                        .append('\n');
            }
            Book book = read(text.toString());
            assertThat(book.lines().size() + book.rejects().size())
                    .as(text.toString())
                    .isEqualTo(rows);
        }
    }

    @Test
    void a_book_without_a_column_that_every_line_needs_is_refused_with_the_one_maybe_meant() {
        assertThatThrownBy(() -> read("id,cod,origin,value\n1,9503,CN,1\n"))
                .isInstanceOf(NotABook.class)
                .hasMessage("book.csv has no column 'code'. Maybe 'cod' is meant");
        assertThatThrownBy(() -> read("id,article,origin,value\n1,9503,CN,1\n"))
                .hasMessage("book.csv has no column 'code'; it has: id, article, origin, value");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> read("code,origin,value,value\n9503.00.0073,CN,1,2\n"))
                .isInstanceOf(NotABook.class)
                .hasMessage("book.csv has more than one column for 'value': 'value' (column 3), 'value' (column 4)."
                        + " Maybe a mapping file says which");
    }

    @Test
    void a_column_that_is_neither_the_books_nor_a_fact_is_named_as_unread() throws IOException {
        assertThat(read("code,origin,value,entered,colour\n9503.00.0073,CN,1,2025-11-15,red\n")
                        .unread())
                .containsExactly("colour");
    }

    @Test
    void a_quote_that_is_never_closed_refuses_the_book_since_it_would_swallow_the_lines_after_it() {
        assertThatThrownBy(() -> read(HEADER + "\"" + GOOD + GOOD))
                .isInstanceOf(NotABook.class)
                .hasMessageContaining("is not CSV");
    }

    @Test
    void a_book_without_lines_is_refused() {
        assertThatThrownBy(() -> read(HEADER)).isInstanceOf(NotABook.class).hasMessageContaining("no lines");
        assertThatThrownBy(() -> read("")).isInstanceOf(NotABook.class);
    }

    @Test
    void the_mark_that_spreadsheets_put_first_is_no_part_of_the_first_column() throws IOException {
        assertThat(read("\uFEFFcode,origin,value,entered\n9503.00.0073,CN,1,2025-11-15\n")
                        .lines())
                .hasSize(1);
    }

    @Test
    void a_day_given_for_all_fills_blanks_and_stands_for_what_lines_say_only_where_asked() throws IOException {
        String text = HEADER + GOOD + GOOD.replace("2025-11-15", "");
        assertThat(entered(text, "2025-10-25", false)).containsExactly("2025-11-15", "2025-10-25");
        assertThat(entered(text, "2025-10-25", true)).containsExactly("2025-10-25", "2025-10-25");
    }

    @Test
    void a_row_with_a_day_that_cannot_be_read_is_rejected_also_where_another_day_stands_for_it() throws IOException {
        String text = HEADER + GOOD + GOOD.replace("2025-11-15", "soon");
        assertThat(entered(text, "2025-10-25", true)).hasSameSizeAs(entered(text, "2025-10-25", false));
    }

    @Test
    void a_line_without_an_id_has_the_number_of_its_row() throws IOException {
        assertThat(read(HEADER + GOOD.replaceFirst("^a", "")).lines().getFirst().id())
                .isEqualTo("2");
    }

    private static List<String> entered(String text, String at, boolean override) throws IOException {
        LineForm form = new LineForm(Law.BOOK.tables(), at, override);
        return new BookReader(form)
                .read(new StringReader(text), "book.csv").lines().stream()
                        .map(line -> line.entered().toString())
                        .toList();
    }

    private static Book read(String text) throws IOException {
        return new BookReader(Law.form()).read(new StringReader(text), "book.csv");
    }
}
