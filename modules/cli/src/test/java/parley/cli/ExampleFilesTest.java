package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law files shown on pages, as <code>```yaml law/us/…</code>, are law that keeps the numbered rules. */
class ExampleFilesTest {

    private static final Pattern FILE = Pattern.compile("(?ms)^```(?:yaml|csv) (\\S+/\\S+)\\n(.*?)^```$");

    @TempDir
    Path folder;

    @Test
    void an_example_put_in_its_place_breaks_no_rule() throws IOException {
        for (String part : List.of("law", "documents", "scenarios", "reference")) {
            copy(Repository.root().resolve(part), folder.resolve(part));
        }
        Map<String, String> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        for (Map.Entry<String, String> example : examples.entrySet()) {
            Path file = folder.resolve(example.getKey());
            assertThat(file).as("an example takes no file's place").doesNotExist();
            Files.writeString(file, example.getValue());
        }
        String printed = Run.of("law", "check", folder.toString()).out();
        assertThat(examples.keySet()).allSatisfy(name -> assertThat(printed).doesNotContain(name));
        assertThat(printed.lines()).as(printed).noneMatch(line -> line.contains(" L01: ") || line.contains(" L02: "));
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (Path page : Repository.pages()) {
            Matcher block = FILE.matcher(Repository.text(page));
            while (block.find()) {
                examples.put(block.group(1), block.group(2));
            }
        }
        return examples;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
