package parley.screening.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step that reads {@code reference/parties/} and writes the compiled lists beside the classes. */
public final class ListCompiler {

    private ListCompiler() {}

    /** @param args the folder of the lists and the file to write */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        Files.write(target, PartyLists.compile(new ListSources(Path.of(args[0]))));
    }
}
