package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Options;
import parley.economy.equilibrium.Shock;
import parley.economy.study.Answer;
import parley.economy.study.Case;
import parley.economy.study.ShockFile;
import parley.economy.study.Study;
import parley.economy.study.StudyResult;
import parley.outlook.shock.TariffShock;
import parley.report.EconomyCsv;
import parley.report.EconomyDetail;
import parley.report.EconomyJson;
import parley.report.EconomyPage;
import parley.report.EconomyText;
import parley.report.result.EconomyWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what tariffs do to the economies that trade. */
@Command(
        name = "economy",
        subcommands = {EconomyGameCommand.class, EconomyShockCommand.class, EconomyLinesCommand.class},
        mixinStandardHelpOptions = true,
        description = {
            "Shows what tariffs do to the economies that trade: real income, wages, prices,"
                    + " trade and revenue in general equilibrium (Caliendo and Parro 2015)."
        },
        footer = {
            "",
            "A file of tariffs has the columns importer,exporter,sector,tariff: the new ad",
            "valorem rate, 0.25 for 25 percent; with a column change instead of tariff it is",
            "added to the rate in the base. * is every one; what no row names is unchanged.",
            "A scenario averages what US imports from China and China's from the United",
            "States owe under it, by sector, as known on 2025-10-25 unless --known says",
            "otherwise; the base is then the schedules' own rates.",
            "",
            "Examples:",
            "  parley economy --scenario none --scenario plus-100",
            "  parley economy --tariffs tariffs.csv",
            "  parley economy --tariffs a.csv --tariffs b.csv --sweep x0.5,x2",
            "  parley economy --accounts world2023 --tariffs a.csv --format csv",
            "  parley economy --tariffs tariffs.csv --format html -o economy.html"
        })
final class EconomyCommand implements Callable<Integer> {

    /** The forms an answer is written in. */
    enum Form {
        text,
        json,
        csv,
        html,
        xlsx
    }

    @Spec
    CommandSpec spec;

    @Mixin
    AccountsOptions accountsOptions;

    @Mixin
    OutcomeShocks outcomes;

    @Option(
            names = "--tariffs",
            paramLabel = "FILE",
            description = "New tariffs, a case of its own. Repeat for several, side by side.")
    List<Path> tariffs = new ArrayList<>();

    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description =
                    "Deliveries that become dearer beside the tariff, in every case: importer,exporter,sector,cost;"
                            + " 2 doubles it. A licence refused is a large one.")
    List<Path> costs = new ArrayList<>();

    @Option(
            names = "--detail",
            paramLabel = "LEVEL",
            description = "country; sector or pair too, in JSON and CSV. Default: ${DEFAULT-VALUE}.",
            defaultValue = "country")
    EconomyDetail detail;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            description = "Greatest imbalance left, of value added. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1e-11")
    double tolerance;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "Of wages, before giving up. Default: ${DEFAULT-VALUE}.",
            defaultValue = "500")
    int iterations;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json, csv, html or xlsx. Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Form form = output.form(format, Form.text);
        if (form == Form.xlsx && output.file == null) {
            throw new Complaints.Unusable("--format xlsx: a workbook is written into a file. Maybe -o economy.xlsx");
        }
        PrintWriter err = spec.commandLine().getErr();
        Accounts given = accountsOptions.read();
        TariffShock law =
                outcomes.isAsked() ? outcomes.average(given) : new TariffShock(given, List.of(), List.of(), List.of());
        Accounts accounts = law.accounts();
        Study study = new Study(
                accounts,
                accountsOptions.closure,
                accountsOptions.elasticities(accounts),
                cases(accounts, law.cases()),
                options());
        try (Interruption interruption = new Interruption(err)) {
            List<Answer> answers = study.run(threads(), Progress.of(err, "of the equilibria"), interruption::isAsked);
            StudyResult result = new StudyResult(study, answers, law.notes());
            result.failures().forEach(why -> err.println("parley: " + why));
            if (result.found().isEmpty()) {
                return ExitCode.UNUSABLE;
            }
            write(form, result, law.rows());
            return result.failures().isEmpty() && result.unreached().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
        }
    }

    private Options options() {
        try {
            return new Options(tolerance, iterations, Options.STANDARD.memory());
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("--tolerance, --iterations: " + e.getMessage());
        }
    }

    private static int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    }

    private List<Case> cases(Accounts accounts, List<Case> ofOutcomes) throws IOException {
        double[] dearer = Shock.none(accounts).cost();
        for (Path file : costs) {
            dearer = read(file, accounts, dearer, ShockFile::costs);
        }
        List<Case> cases = new ArrayList<>();
        for (Case outcome : ofOutcomes) {
            cases.add(new Case(outcome.name(), new Shock(outcome.shock().tariff(), dearer)));
        }
        for (Path file : tariffs) {
            double[] rates = read(file, accounts, accounts.tariff(), ShockFile::tariffs);
            cases.add(new Case(String.valueOf(file.getFileName()), new Shock(rates, dearer)));
        }
        if (cases.isEmpty()) {
            String name = costs.isEmpty() ? "nothing changes" : "tariffs as they are";
            cases.add(new Case(name, new Shock(accounts.tariff().clone(), dearer)));
        }
        return cases;
    }

    private interface Changes {
        double[] read(Reader file, String name, Accounts accounts, double[] before) throws IOException;
    }

    private static double[] read(Path file, Accounts accounts, double[] before, Changes changes) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return changes.read(reader, String.valueOf(file.getFileName()), accounts, before);
        }
    }

    private void write(Form form, StudyResult result, List<TariffShock.SectorRow> law) throws IOException {
        if (form == Form.xlsx && output.file != null) {
            SafeFile.writeBytes(output.file, out -> EconomyWorkbook.write(result, law, out));
        } else {
            output.write(spec.commandLine().getOut(), out -> write(out, form, result, law));
        }
    }

    private void write(Writer out, Form form, StudyResult result, List<TariffShock.SectorRow> law) throws IOException {
        switch (form) {
            case text -> out.write(EconomyText.of(result));
            case json -> Json.write(out, json -> EconomyJson.write(json, result, law, detail));
            case csv -> EconomyCsv.write(out, result, detail);
            case html -> EconomyPage.write(result, law, out);
            case xlsx -> throw new IllegalStateException("a workbook is no text");
        }
        out.flush();
    }
}
