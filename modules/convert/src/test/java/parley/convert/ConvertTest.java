package parley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    @TempDir
    Path input = Path.of("");

    @TempDir
    Path tree = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void a_table_and_two_lists_made_from_it() throws IOException {
        Files.writeString(input.resolve("note.csv"), "part,hts\na,8471.30.01\nb,8542\n");
        Files.createDirectories(tree.resolve("reference"));
        Files.writeString(tree.resolve("reference/conversions.yaml"), """
                conversions:
                  - to: law/a.goods.csv
                    parts: [{source: {document: X, place: a}, from: note.csv, where: {part: a}, columns: {code: hts}}]
                  - to: law/b.goods.csv
                    parts: [{source: {document: X, place: b}, from: note.csv, where: {part: b}, columns: {code: hts}}]
                """);
    }

    @Test
    void every_list_is_written_where_it_is_declared_and_its_rows_are_told() throws IOException {
        assertThat(convert("goods")).isZero();
        assertThat(tree.resolve("law/a.goods.csv")).hasContent("code,from,until,known,described-as\n84713001,,,,");
        assertThat(tree.resolve("law/b.goods.csv")).exists();
        assertThat(said()).contains("law/a.goods.csv: 1 rows");
    }

    @Test
    void one_list_may_be_written_alone() {
        assertThat(convert("goods", "--only", "law/b.goods.csv")).isZero();
        assertThat(tree.resolve("law/a.goods.csv")).doesNotExist();
        assertThat(tree.resolve("law/b.goods.csv")).exists();
    }

    @Test
    void what_cannot_be_converted_is_told_in_one_line_and_fails() {
        assertThat(convert("imports")).isOne();
        assertThat(said()).startsWith("china_2024_hs10.csv: not found below").hasLineCount(1);
    }

    private int convert(String command, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = command;
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = input.toString();
        arguments[more.length + 2] = "--tree";
        arguments[more.length + 3] = tree.toString();
        return Convert.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
