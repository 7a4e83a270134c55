package parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files must keep to. */
class SourceTest {

    private static final Path MODULES = Path.of("..");

    @Test
    void no_file_is_longer_than_600_lines() {
        assertThat(sources()).isNotEmpty();
        assertThat(longerThan(600)).isEmpty();
    }

    @Test
    void nine_files_in_ten_have_at_most_300_lines() {
        assertThat(longerThan(300)).hasSizeLessThanOrEqualTo(sources().size() / 10);
    }

    @Test
    void a_module_holds_only_the_packages_of_its_name() {
        assertThat(sources().stream().filter(file -> {
                    Path inModules = MODULES.relativize(file); // lawbook/src/main/java/parley/lawbook/…
                    Path itsOwn = Path.of("parley").resolve(inModules.getName(0));
                    return !inModules.subpath(4, 6).equals(itsOwn);
                }))
                .isEmpty();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> MODULES.relativize(file).getNameCount() > 5)
                    .filter(file ->
                            !MODULES.relativize(file).getName(1).toString().equals("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> longerThan(int lines) {
        return sources().stream().filter(file -> lines(file) > lines).toList();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
