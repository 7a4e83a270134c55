package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.economy.accounts.Accounts;
import parley.economy.chain.BadTable;
import parley.economy.chain.CriticalInput;
import parley.economy.chain.CriticalInputFolder;
import parley.economy.chain.LongRunRefusal;
import parley.economy.chain.Refusal;
import parley.economy.chain.RefusalResult;
import parley.economy.chain.UseFolder;
import parley.economy.chain.UseTable;
import parley.economy.study.Elasticities;
import parley.report.RefusalJson;
import parley.report.RefusalPage;
import parley.report.RefusalTable;
import parley.report.RefusalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a refused export licence does down the chain, in three layers. */
@Command(
        name = "shock",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what a refused export licence does: in the long run with substitution, in"
                    + " a year without any, and day by day while stocks last."
        },
        footer = {
            "",
            "The input is a folder below reference/critical-inputs or one of your own, with",
            "input.csv and users.csv as docs/reference/economy-shock.md tells.",
            "",
            "Examples:",
            "  parley economy shock",
            "  parley economy shock --refused 0.5 --days 180 --stock 14,45,120",
            "  parley economy shock --format html -o magnets.html"
        })
final class EconomyShockCommand implements Callable<Integer> {

    /** The forms an answer is written in. */
    enum Form {
        text,
        json,
        csv,
        html
    }

    @Spec
    CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "NAME|DIR",
            description = "What is refused. Default: ${DEFAULT-VALUE}.",
            defaultValue = "ndfeb-magnets")
    String input;

    @Option(
            names = "--refused",
            paramLabel = "PART",
            description = "The part of the refuser's supply that does not come. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    double refused;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How long; supply is back within 30 days after. Default: ${DEFAULT-VALUE}.",
            defaultValue = "90")
    int days;

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description = "Days that the daily model runs. Default: ${DEFAULT-VALUE}.",
            defaultValue = "365")
    int horizon;

    @Option(
            names = "--stock",
            paramLabel = "N,N,…",
            split = ",",
            description = "Days of stock of the input, one run each. Default: those told in the input's folder.")
    @Nullable
    List<Double> stock;

    @Option(
            names = "--other-stock",
            paramLabel = "N",
            description =
                    "Days of stock of everything else, for the second set of runs; in the first nobody else is held"
                            + " back. Default: ${DEFAULT-VALUE}.",
            defaultValue = "60")
    double otherStock;

    @Option(
            names = "--use",
            paramLabel = "NAME|DIR",
            description = "The use table. Default: ${DEFAULT-VALUE}.",
            defaultValue = "us-2024")
    String use;

    @Option(
            names = "--accounts",
            paramLabel = "NAME|DIR|none",
            description = "Social accounts for the long run. Default: ${DEFAULT-VALUE}.",
            defaultValue = "wiod2014")
    String accounts;

    @Option(names = "--importer", paramLabel = "CODE", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "USA")
    String importer;

    @Option(names = "--exporter", paramLabel = "CODE", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "CHN")
    String exporter;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "text, json, csv or html. -o FILE.xlsx writes a workbook." + " Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Form form = output.formBesideWorkbook(format, Form.text);
        try (Interruption interruption = new Interruption(spec.commandLine().getErr())) {
            CriticalInput critical = CriticalInputFolder.read(folder("--input", "critical-inputs", input));
            UseTable table = UseFolder.read(folder("--use", "input-output", use));
            Steps steps = new Steps(spec.commandLine().getErr());
            RefusalResult result = new Refusal(
                            table,
                            critical,
                            refused,
                            days,
                            horizon,
                            stock == null ? critical.stockDays() : stock,
                            List.of(Double.POSITIVE_INFINITY, otherStock))
                    .run(longRun(critical), steps::tell, interruption::isAsked);
            steps.done();
            output.write(
                    spec.commandLine().getOut(), List.of(RefusalTable.of(result)), out -> write(out, form, result));
            return result.stopped() ? ExitCode.REJECTS : ExitCode.COMPLETE;
        } catch (BadTable e) {
            throw new Complaints.Unusable(String.valueOf(e.getMessage()));
        }
    }

    private RefusalResult.@Nullable LongRun longRun(CriticalInput critical) throws IOException {
        if (accounts.equals("none")) {
            return null;
        }
        AccountsOptions social = new AccountsOptions();
        social.accounts = accounts;
        Accounts read = social.read();
        return LongRunRefusal.of(
                read,
                Elasticities.standard(read).theta(),
                critical.sector(),
                importer,
                exporter,
                refused * critical.fromRefuser());
    }

    private static Path folder(String option, String shelf, String name) {
        Path own = Path.of(name);
        Path ours = Path.of(System.getProperty("parley.home", "."), "reference", shelf, name);
        if (!Files.isDirectory(own) && !Files.isDirectory(ours)) {
            throw new Complaints.Unusable(
                    option + ": there is no folder '" + name + "', nor one of that name in reference/" + shelf);
        }
        return Files.isDirectory(own) ? own : ours;
    }

    private void write(Writer out, Form form, RefusalResult result) throws IOException {
        switch (form) {
            case text -> out.write(RefusalText.of(result));
            case json -> Json.write(out, json -> RefusalJson.write(json, result));
            case csv -> RefusalTable.of(result).writeCsv(out);
            case html -> RefusalPage.write(result, out);
        }
        out.flush();
    }
}
