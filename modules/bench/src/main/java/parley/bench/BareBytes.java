package parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The floor of any pass over a book: its bytes read and, if a result is named, as many written as that has; nothing parsed.
 *
 * <p>{@code java … parley.bench.BareBytes book.csv [result.csv copy.csv]}
 */
public final class BareBytes {

    private BareBytes() {}

    public static void main(String[] args) throws IOException {
        move(Path.of(args[0]), OutputStream.nullOutputStream());
        if (args.length > 1) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                move(Path.of(args[1]), out);
            }
        }
    }

    private static void move(Path from, OutputStream to) throws IOException {
        byte[] buffer = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(from)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                to.write(buffer, 0, read);
            }
        }
    }
}
