package parley.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;
import parley.economy.equilibrium.Closure;
import parley.economy.study.Elasticities;
import parley.economy.study.ElasticityFile;
import parley.economy.study.ShockFile;
import parley.ground.Words;
import picocli.CommandLine.Option;

/** Which economies, and what is assumed of them. */
final class AccountsOptions {

    private static final String SHELF = "reference/accounts";

    @Option(
            names = "--accounts",
            paramLabel = "NAME|DIR",
            description = "Social accounts: a name of reference/accounts, or a folder of the form in"
                    + " docs/reference/accounts.md. Default: ${DEFAULT-VALUE}.",
            defaultValue = "wiod2014")
    String accounts;

    @Option(
            names = "--base-tariffs",
            paramLabel = "FILE",
            description = "Tariffs of the base that are better known: importer,exporter,sector,tariff.")
    @Nullable
    Path baseTariffs;

    @Option(
            names = "--closure",
            paramLabel = "WHAT",
            description = "Trade surpluses: balanced, deficits (they stay) or shares (of world income). Default:"
                    + " ${DEFAULT-VALUE}.",
            defaultValue = "deficits")
    Closure closure;

    @Option(
            names = "--elasticities",
            paramLabel = "SET|N|FILE",
            description =
                    "Trade elasticities: a set of the accounts, one number, or a file sector,elasticity. Default: the"
                            + " accounts' first set.")
    @Nullable
    String elasticities;

    @Option(
            names = "--sweep",
            paramLabel = "SET|N|xN,…",
            split = ",",
            description = "Bands over these elasticities too; x0.5 is half of --elasticities.")
    List<String> sweep = new ArrayList<>();

    /** The accounts, with the base tariffs that were given. */
    Accounts read() throws IOException {
        Accounts read = stored();
        if (baseTariffs == null) {
            return read;
        }
        try (Reader file = Files.newBufferedReader(baseTariffs)) {
            return read.withTariff(
                    ShockFile.tariffs(file, String.valueOf(baseTariffs.getFileName()), read, read.tariff()));
        }
    }

    /** The accounts as they are stored. */
    Accounts stored() throws IOException {
        Path shelf = Path.of(System.getProperty("parley.home", "."), SHELF);
        Path folder = Files.isDirectory(Path.of(accounts)) ? Path.of(accounts) : shelf.resolve(accounts);
        if (!Files.isDirectory(folder)) {
            throw new Complaints.Unusable(
                    "--accounts: there is no folder '" + accounts + "' and no accounts of that name" + maybe(shelf));
        }
        return AccountsFolder.read(folder);
    }

    private String maybe(Path shelf) throws IOException {
        if (!Files.isDirectory(shelf)) {
            return "";
        }
        try (Stream<Path> folders = Files.list(shelf)) {
            List<String> names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            String near = Words.nearest(accounts, names);
            return ". Maybe " + (near == null ? "one of " + String.join(", ", names) : near);
        }
    }

    /** The elasticities asked for, then those of the sweep. */
    List<Elasticities> elasticities(Accounts read) throws IOException {
        List<Elasticities> all = new ArrayList<>();
        all.add(one("--elasticities", elasticities, read, Elasticities.standard(read)));
        for (String word : sweep) {
            all.add(one("--sweep", word, read, all.getFirst()));
        }
        return all;
    }

    private static Elasticities one(String option, @Nullable String word, Accounts read, Elasticities standard)
            throws IOException {
        if (word == null) {
            return standard;
        }
        try {
            if (Files.isRegularFile(Path.of(word))) {
                try (Reader file = Files.newBufferedReader(Path.of(word))) {
                    return ElasticityFile.read(file, word, read, standard);
                }
            }
            return Elasticities.of(word, read, standard);
        } catch (NoSuchElementException e) {
            throw new Complaints.Unusable(option + ": " + e.getMessage());
        }
    }
}
