package parley.book.columns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import parley.book.rows.NotABook;
import parley.ground.Words;

/** Where mappings come from: users' files, and the presets and synonyms that are built in. */
public final class Mappings {

    /** The presets, each for a file that people have. */
    public static final List<String> PRESETS = List.of("ace-es-003", "cbp-7501", "cbp-7501-before-2024");

    private Mappings() {}

    /**
     * @param ours the columns of a book, facts among them
     * @throws NotABook if it is no mapping, naming the line at fault
     */
    public static Mapping read(Path file, Collection<String> ours) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NotABook(file + " is a folder, not a mapping");
        }
        try {
            return new MappingReader(file.toString(), ours).read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new NotABook(file + " is no mapping: it is not UTF-8 text", e);
        }
    }

    /**
     * @throws NotABook if there is no such preset
     */
    public static Mapping preset(String name) throws IOException {
        if (!PRESETS.contains(name)) {
            String near = Words.nearest(name, PRESETS);
            throw new NotABook("there is no preset '" + name + "'"
                    + (near == null ? "; there are: " + String.join(", ", PRESETS) : ". Maybe " + near));
        }
        return builtIn(name);
    }

    /** What people call the columns of a book. */
    static Mapping synonyms() throws IOException {
        return builtIn("synonyms");
    }

    /** Not checked against the facts there are: a law may have fewer; a test holds it against all. */
    private static Mapping builtIn(String name) throws IOException {
        return new MappingReader(name, null).read(text(name));
    }

    static String text(String name) throws IOException {
        try (InputStream in = Mappings.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the mapping " + name + " is not built in");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
