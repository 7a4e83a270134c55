package parley.book.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ground.Notation.Decimal;

class TextRowsTest {

    private static final RowOptions BOOKS =
            RowOptions.RECOGNISED.knowing(Set.of("id", "code", "origin", "value")::contains);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_recognised(String separator) throws IOException {
        Read read = read("id,code,origin,value\na,9503.00.0073,CN,\"1|2;3\t4\"\n".replace(",", separator));
        assertThat(read.header).containsExactly("id", "code", "origin", "value");
        assertThat(read.rows).hasSize(1);
        assertThat(read.rows.getFirst()).startsWith("a", "9503.00.0073", "CN");
        assertThat(read.notes).hasSize(separator.equals(",") ? 0 : 1);
    }

    @Test
    void a_separator_that_a_spreadsheet_is_told_in_the_first_line_is_taken() throws IOException {
        assertThat(read("sep=|\nid|code\na|b\n").rows).containsExactly(List.of("a", "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, 0",
        "UTF-8, true, 0",
        "UTF-16LE, true, 1",
        "UTF-16BE, true, 1",
        "UTF-16LE, false, 1",
        "UTF-16BE, false, 1",
        "windows-1252, false, 1"
    })
    void the_encoding_is_recognised_and_said_where_it_is_not_UTF_8(String encoding, boolean marked, int notes)
            throws IOException {
        String text = (marked ? "\uFEFF" : "") + "\"id\",code,origin,value\nMüller,9503.00.0073,CN,10\n";
        Path file = Files.write(folder.resolve("book.csv"), text.getBytes(Charset.forName(encoding)));
        Read read = read(file);
        assertThat(read.header).startsWith("id");
        assertThat(read.rows.getFirst()).startsWith("Müller");
        assertThat(read.notes).hasSize(notes);
        if (notes > 0) {
            assertThat(read.notes.getFirst()).isEqualTo("the text is read as " + encoding);
        }
    }

    @Test
    void characters_that_are_none_further_down_end_the_reading_with_the_line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("id,code\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20_000; i++) {
            bytes.writeBytes("a,9503.00.0073\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("Müller,1\n".getBytes(StandardCharsets.ISO_8859_1));
        Path file = Files.write(folder.resolve("book.csv"), bytes.toByteArray());
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(NotABook.class)
                .hasMessageContaining("is not UTF-8 text all through: after line ")
                .hasMessageEndingWith("Maybe it is windows-1252");
    }

    @Test
    void a_text_packed_with_gzip_is_unpacked_whatever_it_is_called() throws IOException {
        Path file = folder.resolve("book.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("id;code\na;b\n".getBytes(StandardCharsets.UTF_8));
        }
        Read read = read(file);
        assertThat(read.rows).containsExactly(List.of("a", "b"));
        assertThat(read.notes).contains("the file is unpacked as it is read");
    }

    @Test
    void a_packed_text_that_is_cut_short_ends_the_reading() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("id,code\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100_000; i++) {
                out.write((i * 7919L + ",9503.00.0073\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = packed.toByteArray();
        Path file = Files.write(folder.resolve("book.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(NotABook.class)
                .hasMessageContaining("ends too soon, after line");
    }

    @Test
    void titles_above_the_header_are_passed_over_and_said() throws IOException {
        Read read = read("Imports of Acme;;;\n\nPrinted 1 May;;;\nid;code;origin;value\na;b;c;d\n");
        assertThat(read.header).containsExactly("id", "code", "origin", "value");
        assertThat(read.rows).containsExactly(List.of("a", "b", "c", "d"));
        assertThat(read.lines).containsExactly(5L);
        assertThat(read.notes).contains("2 rows above the header are passed over; the header is row 4");
    }

    @Test
    void blank_rows_are_passed_over_and_lines_counted_as_they_stand() throws IOException {
        Read read = read("id,code\r\na,1\r\n\r\n , \r\nb,\"2\r\n3\"\r\nc,4\r\n");
        assertThat(read.rows).containsExactly(List.of("a", "1"), List.of("b", "2\r\n3"), List.of("c", "4"));
        assertThat(read.lines).containsExactly(2L, 5L, 7L);
    }

    @Test
    void a_row_of_totals_is_named_as_such_and_a_line_that_begins_alike_is_not() throws IOException {
        Read read =
                read("id,code,origin,value\nTotal,9503.00.0073,CN,10\nTotally,,,10\nGrand Total:,,,20\n,,Total,20\n");
        assertThat(read.faults).containsExactly("", "", "the row holds totals", "the row holds totals");
    }

    @Test
    void a_row_of_another_width_is_named_as_such_and_one_that_runs_over_lines_more_so() throws IOException {
        Read read = read("id,code\na\nb,1,2\n\"c,1\nd,1\ne\",1,2\n");
        assertThat(read.faults)
                .containsExactly(
                        "the row has 1 column, not 2",
                        "the row has 3 columns, not 2",
                        "the row has 3 columns, not 2, over 3 lines. Maybe a quote is not closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            id;code;value_a;8517.13.00;12,50    ! COMMA
            id;code;value_a;8517.13.00;1.234,50 ! COMMA
            id;code;value_a;8517.13;1234        ! POINT
            id;code;value_a;8517.13;1234.50     ! POINT
            id;code;12,50;8517.13;234.50        ! POINT
            """)
    void decimals_stand_behind_a_comma_where_some_do_and_none_behind_a_point(String line, Decimal decimal)
            throws IOException {
        try (RowSource rows = RowSources.open(file("id;code;a;b;c\n" + line + "\n"), BOOKS)) {
            assertThat(rows.decimal()).isEqualTo(decimal);
        }
    }

    @Test
    void characters_stand_where_the_row_says_and_beyond_its_fields_nothing() throws IOException {
        try (RowSource rows = RowSources.open(file("id,code\nab,\"c\"\"d\"\n"), BOOKS)) {
            assertThat(rows.next()).isTrue();
            assertThat(new String(rows.text(), rows.start(1), rows.end(1) - rows.start(1)))
                    .isEqualTo("c\"d");
            assertThat(rows.field(2)).isEmpty();
            assertThat(rows.field(-1)).isEmpty();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void what_is_told_is_not_recognised() throws IOException {
        Path file = file("id;code,x\na;b,c\n");
        RowOptions told = new RowOptions(';', null, null, name -> false);
        assertThat(read(file, told).rows).containsExactly(List.of("a", "b,c"));
    }

    @Test
    void rows_before_and_behind_the_first_quote_are_all_there_with_their_lines() throws IOException {
        Read read = read("id,code\r\na,1\n\n,\nb,2\r\n\"c,c\",3\n\n d ,4\n\"e\nf\",5\ng,6");
        assertThat(read.rows)
                .containsExactly(
                        List.of("a", "1"),
                        List.of("b", "2"),
                        List.of("c,c", "3"),
                        List.of(" d ", "4"),
                        List.of("e\nf", "5"),
                        List.of("g", "6"));
        assertThat(read.lines).containsExactly(2L, 5L, 6L, 8L, 9L, 11L);
    }

    @Test
    void carriage_returns_alone_end_lines_too() throws IOException {
        Read read = read("id,code\ra,1\rb,2\r");
        assertThat(read.rows).containsExactly(List.of("a", "1"), List.of("b", "2"));
        assertThat(read.lines).containsExactly(2L, 3L);
    }

    @Test
    void rows_longer_than_what_is_read_at_once_are_whole() throws IOException {
        String wide = "x".repeat(70_000);
        String many = "a,1\n".repeat(40_000);
        Read read = read("id,code\n" + many + wide + ",2\nb,3\n");
        assertThat(read.rows).hasSize(40_002);
        assertThat(read.rows.get(39_999)).containsExactly("a", "1");
        assertThat(read.rows.get(40_000)).containsExactly(wide, "2");
        assertThat(read.rows.getLast()).containsExactly("b", "3");
        assertThat(read.lines.getLast()).isEqualTo(40_003);
    }

    private Read read(String text) throws IOException {
        return read(file(text));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("book.csv"), text);
    }

    private static Read read(Path file) throws IOException {
        return read(file, BOOKS);
    }

    static Read read(Path file, RowOptions options) throws IOException {
        Read read = new Read();
        try (RowSource rows = RowSources.open(file, options)) {
            read.header = rows.header();
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < rows.fields(); i++) {
                    fields.add(rows.field(i));
                }
                read.rows.add(fields);
                read.lines.add(rows.row());
                String fault = rows.fault();
                read.faults.add(fault == null ? "" : fault);
            }
            read.notes = rows.notes();
            read.sheet = rows.sheet();
        }
        return read;
    }

    /** All of a small file. */
    static final class Read {
        List<String> header = List.of();
        final List<List<String>> rows = new ArrayList<>();
        final List<Long> lines = new ArrayList<>();
        final List<String> faults = new ArrayList<>();
        List<String> notes = List.of();
        String sheet = "";
    }
}
