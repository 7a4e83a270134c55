package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file under its final name only once it is whole. */
final class SafeFile {

    private SafeFile() {}

    /** What writes the content. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Refuses a target that cannot be written, before the work is done whose result it should hold. */
    static void check(Path target) {
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            throw new Complaints.Unusable(
                    "-o: there is no folder " + folder + " to write " + target.getFileName() + " in");
        }
        if (Files.isDirectory(target)) {
            throw new Complaints.Unusable("-o: " + target + " is a folder");
        }
    }

    static void write(Path target, Content content) throws IOException {
        check(target);
        Path draft = folderOf(target)
                .resolve("." + target.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path folderOf(Path target) {
        Path parent = target.getParent();
        return parent == null ? Path.of(".") : parent;
    }
}
