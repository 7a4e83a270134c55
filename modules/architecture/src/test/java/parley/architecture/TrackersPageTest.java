package parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cli.Parley;
import parley.convert.table.InputFolder;
import parley.convert.trackers.Tracker;
import parley.convert.trackers.TrackerBooks;

/** What the page on public trackers shows is what its commands print, where the trackers' files lie beside the project. */
class TrackersPageTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PUBLISHED = ROOT.resolve("../shared/data/us");
    private static final Path PAGE = ROOT.resolve("docs/reference/trackers.md");
    private static final Path CAUSES = ROOT.resolve("reference/trackers");
    private static final String LINE = "\n---\n\n";

    @TempDir
    Path folder;

    @Test
    void the_page_is_what_its_commands_print() throws IOException {
        assumeTrue(Files.isDirectory(PUBLISHED), "the trackers' files do not lie beside the project");
        InputFolder published = new InputFolder(PUBLISHED);
        Path waugh = folder.resolve("waugh.csv");
        Path yale = folder.resolve("yale.csv");
        Path book = folder.resolve("yale-book.csv");
        Tracker.WAUGH.series(published).write(waugh);
        Tracker.YALE.series(published).write(yale);
        TrackerBooks.metals(published, new InputFolder(ROOT.resolve("samples")).rows("us-imports-from-china-2024.csv"))
                .write(book);
        String head = Files.readString(PAGE).split(LINE, 2)[0];
        String page = head + LINE + "## The Budget Lab at Yale\n\n"
                + compare(yale.toString(), book.toString(), "--causes", causes("yale"))
                + "\n## Trade War Tracker (M. E. Waugh)\n\n"
                + compare(waugh.toString(), "--causes", causes("waugh"));
        if (System.getProperty("docs.write") != null) {
            Files.writeString(PAGE, page);
        }
        List<String> is = Files.readAllLines(PAGE);
        assertThat(is)
                .as("-Ddocs.write writes the page anew")
                .isEqualTo(page.lines().toList());
    }

    private static String causes(String tracker) {
        return CAUSES.resolve(tracker + "-causes.csv").toString();
    }

    private static String compare(String... arguments) {
        System.setProperty("parley.home", ROOT.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("compare", "--tolerance", "0.2", "--format", "markdown"));
        all.addAll(List.of(arguments));
        assertThat(Parley.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new)))
                .as("%s", err)
                .isZero();
        assertThat(err.toString()).doesNotContain("reaches no line");
        return out.toString();
    }
}
