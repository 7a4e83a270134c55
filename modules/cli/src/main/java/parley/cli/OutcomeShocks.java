package parley.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.rows.RowOptions;
import parley.determination.Determiner;
import parley.economy.accounts.Accounts;
import parley.outlook.shock.SectorConcordance;
import parley.outlook.shock.SectorRates;
import parley.outlook.shock.TariffShock;
import parley.outlook.shock.TariffShockRun;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Outcomes of the talks as tariffs of both sides, from the books of 2024 that come with Parley. */
final class OutcomeShocks {

    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);
    private static final String CONCORDANCE = "reference/concordances/hs-wiod-2016.csv";

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "With --scenario: when the goods enter. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2025-11-15")
    String at;

    @Option(
            names = "--rates",
            paramLabel = "WHICH",
            description = "With --scenario: of an interval least, middle or greatest. Default: ${DEFAULT-VALUE}.",
            defaultValue = "middle")
    SectorRates.Answer answer;

    /** Whether outcomes are asked for. */
    boolean isAsked() {
        return !lawOptions.scenarios.isEmpty();
    }

    /** Averages what both sides' goods owe under the outcomes asked for. */
    TariffShock average(Accounts accounts) throws IOException {
        LocalDate known = lawOptions.known == null ? KNOWN : lawOptions.known();
        String day = Days.read("--at", at).toString();
        List<Determiner> outcomes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (String combined : lawOptions.scenarios) {
            List<String> names = combined.equals("none") ? List.of() : List.of(combined.split("\\+", -1));
            outcomes.add(lawOptions.determiner(names, known));
            titles.add(
                    names.isEmpty()
                            ? "No further act"
                            : names.stream()
                                    .map(name -> lawOptions.law().scenario(name).title())
                                    .collect(Collectors.joining(" + ")));
        }
        LineForm form = new LineForm(lawOptions.law().tables(), day, true);
        return new TariffShockRun(accounts, concordance(), answer, titles, outcomes)
                .run(List.of(
                        new TariffShockRun.Side(
                                "USA",
                                "CHN",
                                sample(form, "us-imports-from-china-2024.csv", "US imports from China, 2024")),
                        new TariffShockRun.Side(
                                "CHN",
                                "USA",
                                sample(
                                        form,
                                        "china-imports-from-us-2024.csv",
                                        "China's imports from the United States, 2024"))));
    }

    private static Book sample(LineForm form, String file, String name) throws IOException {
        return new BookReader(form).read(home().resolve("samples").resolve(file), name, RowOptions.RECOGNISED);
    }

    private static SectorConcordance concordance() throws IOException {
        try (Reader file = Files.newBufferedReader(home().resolve(CONCORDANCE))) {
            return SectorConcordance.read(file);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("parley.home", "."));
    }
}
