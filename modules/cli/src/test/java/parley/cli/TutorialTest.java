package parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tutorial, the README and every other page with console blocks: each command prints what the page says. */
class TutorialTest {

    static List<Path> pagesWithCommands() {
        return Repository.pages().stream()
                .filter(page -> Repository.text(page).contains("```console\n"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    void a_command_prints_what_its_page_says(Path page, @TempDir Path folder) {
        Repository.compare(page, Console.rerun(Repository.text(page), folder));
    }
}
