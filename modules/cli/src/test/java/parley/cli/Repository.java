package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the repository lies, and the pages in it. */
final class Repository {

    /** With {@code -Ddocs.write} the pages are written anew instead of compared; look at the difference before you commit. */
    static final boolean WRITE = System.getProperty("docs.write") != null;

    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Every page of Markdown, by its path below the root. */
    static List<Path> pages() {
        Path root = root();
        try (Stream<Path> above = Files.list(root);
                Stream<Path> below = Files.walk(root.resolve("docs"));
                Stream<Path> beside = Files.walk(root.resolve("reference"))) {
            return Stream.of(above, below, beside)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().endsWith(".md"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(root().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a page with what it should read today, or writes it anew. */
    static void compare(Path page, String now) {
        if (WRITE) {
            write(page, String.join("\n", now.lines().toList()) + "\n");
            return;
        }
        List<String> is = text(page).lines().toList();
        List<String> shouldBe = now.lines().toList();
        for (int i = 0; i < Math.max(is.size(), shouldBe.size()); i++) {
            String there = i < is.size() ? is.get(i) : "(the end)";
            assertThat(there)
                    .as("%s:%d; -Ddocs.write writes the page anew", page, i + 1)
                    .isEqualTo(i < shouldBe.size() ? shouldBe.get(i) : "(the end)");
        }
    }

    private static void write(Path page, String text) {
        try {
            Files.writeString(root().resolve(page), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
