package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.Problem;
import parley.screening.ownership.Ownership;
import parley.screening.ownership.OwnershipFiles;

/** Reads the files that tell who is listed, who owns whom and where parties are. */
final class OwnershipInput {

    private static final int SHOWN = 10;

    private static final Set<String> COLUMNS =
            Set.of("party", "list", "owner", "owned", "percent", "relation", "from", "until", "country", "kind");

    private OwnershipInput() {}

    private interface Table {
        OwnershipFiles read(Reader reader, String file) throws IOException;
    }

    /** Reads those of the files that are given. */
    static Ownership read(@Nullable Path listed, @Nullable Path owners, @Nullable Path parties) throws IOException {
        OwnershipFiles files = new OwnershipFiles();
        read(listed, files::listed);
        read(owners, files::owners);
        read(parties, files::parties);
        return files.ownership();
    }

    private static void read(@Nullable Path file, Table table) throws IOException {
        if (file == null) {
            return;
        }
        try (Reader reader = TableText.read(file, COLUMNS::contains)) {
            Path name = file.getFileName();
            table.read(reader, String.valueOf(name));
        }
    }

    /** Says what was odd in the rows. */
    static void complain(List<Problem> problems, PrintWriter err) {
        problems.stream().limit(SHOWN).forEach(err::println);
        if (problems.size() > SHOWN) {
            err.println(problems.size() + " remarks on rows; the first " + SHOWN + " are shown");
        }
    }
}
