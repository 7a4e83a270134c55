package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlook at the door: the workbook beside the page, and books of which nothing can be answered. */
class OutlookFormsTest {

    @TempDir
    Path folder;

    private Run outlook(String rows, String... more) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), "code,origin,value\n" + rows);
        String[] args = new String[more.length + 3];
        args[0] = "outlook";
        args[1] = book.toString();
        args[2] = "--scenario=none";
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(args);
    }

    @Test
    void the_tables_stand_beside_the_page_or_in_its_place() throws IOException {
        Path page = folder.resolve("page.html");
        Path tables = folder.resolve("tables.xlsx");
        Run both = outlook("9503.00.0073,CN,1000\n", "-o", page.toString(), "--xlsx", tables.toString());
        assertThat(both.code()).isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>");
        assertThat(Files.readAllBytes(tables)).startsWith('P', 'K');
        Path alone = folder.resolve("alone.xlsx");
        Run one = outlook("9503.00.0073,CN,1000\n", "-o", alone.toString());
        assertThat(one.err()).contains("The workbook is " + alone);
        assertThat(Files.readAllBytes(alone)).startsWith('P', 'K');
    }

    @Test
    void a_book_whose_law_is_not_modelled_says_what_is_missing_and_gives_no_figure() throws IOException {
        String page = folder.resolve("page.html").toString();
        Run run = outlook(
                "9503.00.0073,CN,1000\n", "-o", page, "--format=json", "--at=2010-01-04", "--reference=2010-01-04");
        assertThat(run.code()).isEqualTo(1);
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertThat(answer.get("lines_answered").asInt()).isZero();
        assertThat(answer.has("reference")).isFalse();
        assertThat(answer.has("outcomes")).isFalse();
        assertThat(answer.get("apart").get(0).get("why").asString()).startsWith("law not modelled: ");
        assertThat(run.err()).contains("No line of book.csv could be answered");
    }

    @Test
    void a_workbook_that_cannot_be_written_is_refused_before_the_work() throws IOException {
        assertThat(outlook(
                                "9503.00.0073,CN,1\n",
                                "--xlsx",
                                folder.resolve("no/t.xlsx").toString())
                        .err())
                .contains("--xlsx: there is no folder");
    }
}
