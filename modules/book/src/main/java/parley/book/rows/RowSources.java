package parley.book.rows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files as rows, by what is in them and not by their names. */
public final class RowSources {

    private RowSources() {}

    /**
     * @throws NotABook if the file is of no form that is read
     */
    public static RowSource open(Path file, RowOptions options) throws IOException {
        var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
        Character separator = options.separator();
        return new TextRows(text, String.valueOf(file.getFileName()), separator == null ? ',' : separator);
    }
}
