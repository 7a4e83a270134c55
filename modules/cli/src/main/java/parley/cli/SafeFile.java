package parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import parley.book.rows.NotABook;

/**
 * Writes a file under its final name only once it is whole. What a link leads to is written, and the link stays; a device
 * or a pipe takes the bytes as they come, since it cannot be put in place of another.
 */
final class SafeFile {

    private SafeFile() {}

    /** What writes a text. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** What writes bytes. */
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refuses a target that cannot be written, before the work is done whose result it should hold. */
    static void check(Path target) {
        check("-o", target);
    }

    /** As {@link #check(Path)}, for the file that another option names. */
    static void check(String option, Path target) {
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            throw new Complaints.Unusable(
                    option + ": there is no folder " + folder + " to write " + target.getFileName() + " in");
        }
        if (Files.isDirectory(target)) {
            throw new Complaints.Unusable(option + ": " + target + " is a folder");
        }
    }

    static void write(Path target, Content content) throws IOException {
        writeBytes(target, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(text);
            text.flush();
        });
    }

    static void writeBytes(Path target, Bytes content) throws IOException {
        check(target);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
                content.writeTo(out);
            }
            return;
        }
        Path whole = Files.exists(target) ? target.toRealPath() : target;
        Path draft = folderOf(whole)
                .resolve("." + whole.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException | NotABook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            IOException why = failure(e);
            if (why == null) {
                throw e;
            }
            throw new IOException(
                    target + " could not be written: " + why.getMessage() + "; what stood there before still does", e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What failed in writing, however writers of files wrap it; null if it was something else. */
    private static @Nullable IOException failure(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof IOException failure) {
                return failure;
            }
        }
        return null;
    }

    private static Path folderOf(Path target) {
        Path parent = target.getParent();
        return parent == null ? Path.of(".") : parent;
    }
}
