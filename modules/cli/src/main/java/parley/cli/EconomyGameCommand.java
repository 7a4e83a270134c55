package parley.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.economy.accounts.Accounts;
import parley.economy.game.Calibration;
import parley.economy.game.GameAccounts;
import parley.economy.game.GameFolder;
import parley.economy.game.GameResult;
import parley.economy.game.GameStudy;
import parley.economy.game.Movers;
import parley.economy.game.NotSolved;
import parley.economy.game.TariffFile;
import parley.economy.game.TariffGame;
import parley.economy.game.UnplayableAccounts;
import parley.report.GameJson;
import parley.report.GamePage;
import parley.report.GameTables;
import parley.report.GameText;
import parley.report.result.AnswerTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what each side gains by holding or breaking a truce over tariffs, and what talks could share. */
@Command(
        name = "game",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what each side gains by holding or breaking a truce over tariffs: its best"
                    + " tariffs alone, war (Nash tariffs), talks at equal gains, and how patient both"
                    + " must be for the truce to hold (Ossa 2014)."
        },
        footer = {
            "",
            "A folder with elasticities.csv, trade.csv and tariffs.csv is played as it is;",
            "social accounts are summed into regions first.",
            "",
            "Examples:",
            "  parley economy game",
            "  parley economy game --sides US,EU --frontier 9 --format html -o game.html",
            "  parley economy game --sides world --format csv",
            "  parley economy game --agreed free --tariffs-csv -o tariffs.csv"
        })
final class EconomyGameCommand implements Callable<Integer> {

    /** The forms an answer is written in. */
    enum Form {
        text,
        json,
        csv,
        html
    }

    private static final String REGIONS = "reference/accounts/regions.csv";

    @Spec
    CommandSpec spec;

    @Option(
            names = "--accounts",
            paramLabel = "NAME|DIR",
            description = "Social accounts by name, or a folder. Default: ${DEFAULT-VALUE}.",
            defaultValue = "wiod2014")
    String accounts;

    @Option(
            names = "--elasticities",
            paramLabel = "SET|N|FILE",
            description = "Trade elasticities, as of parley economy; the game substitutes by one more.")
    @Nullable
    String elasticities;

    @Option(
            names = "--regions",
            paramLabel = "FILE",
            description = "Which country is in which region: country,region. Default: " + REGIONS + ".")
    @Nullable
    Path regions;

    @Option(
            names = "--sides",
            paramLabel = "A,B,…|world",
            split = ",",
            description =
                    "Who may move, against one another alone; world: all, against all. Default:" + " ${DEFAULT-VALUE}.",
            defaultValue = "US,China")
    List<String> sides = new ArrayList<>();

    @Option(
            names = "--agreed",
            paramLabel = "WHAT",
            description =
                    "Tariffs of the truce: accounts (those of the accounts), free, talks (what talks after war settle on), or a file"
                            + " importer,exporter,sector,tariff. Default: ${DEFAULT-VALUE}.",
            defaultValue = "accounts")
    String agreed;

    @Option(
            names = "--frontier",
            paramLabel = "POINTS",
            description = "Agreements computed along the frontier of two sides; an odd number. Default:"
                    + " ${DEFAULT-VALUE}.",
            defaultValue = "0")
    int frontier;

    @Option(names = "--tariffs-csv", description = "As CSV, every tariff of every end instead of a row a region.")
    boolean tariffs;

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
        Form form = output.formBesideWorkbook(format, tariffs ? Form.csv : Form.text);
        if (frontier < 0 || (frontier % 2 == 0 && frontier > 0)) {
            throw new Complaints.Unusable("--frontier: " + frontier + " is no odd number. Maybe " + (frontier + 1));
        }
        try (Interruption interruption = new Interruption(spec.commandLine().getErr())) {
            GameAccounts game = read();
            Steps steps = new Steps(spec.commandLine().getErr());
            GameResult result = new GameStudy(game, movers(game), agreed(game, steps), frontier)
                    .run(steps::tell, interruption::isAsked);
            steps.done();
            output.write(
                    spec.commandLine().getOut(),
                    List.of(GameTables.regions(result), GameTables.tariffs(result)),
                    out -> write(out, form, result));
            return result.stopped() ? ExitCode.REJECTS : ExitCode.COMPLETE;
        } catch (UnplayableAccounts | NotSolved e) {
            throw new Complaints.Unusable(String.valueOf(e.getMessage()));
        }
    }

    private GameAccounts read() throws IOException {
        Path folder = Path.of(accounts);
        if (Files.exists(folder.resolve("elasticities.csv"))) {
            return GameFolder.read(folder).balanced();
        }
        AccountsOptions social = new AccountsOptions();
        social.accounts = accounts;
        social.elasticities = elasticities;
        Accounts read = social.read();
        Path table = regions == null
                ? Path.of(System.getProperty("parley.home", ".")).resolve(REGIONS)
                : regions;
        try (Reader file = Files.newBufferedReader(table)) {
            return Calibration.read(file, String.valueOf(table.getFileName()))
                    .of(read, social.elasticities(read).getFirst().theta());
        }
    }

    private Movers movers(GameAccounts game) {
        if (sides.equals(List.of("world"))) {
            return Movers.world(game);
        }
        return Movers.among(sides.stream().map(game::region).toList());
    }

    private double[] agreed(GameAccounts game, Steps steps) throws IOException {
        return switch (agreed) {
            case "accounts" -> game.tariffs();
            case "free" -> new double[game.tariffs().length];
            case "talks" -> {
                TariffGame first = new TariffGame(game, movers(game), steps::tell);
                yield first.talks(first.nash()).tariffs();
            }
            default -> {
                try (Reader file = Files.newBufferedReader(Path.of(agreed))) {
                    yield TariffFile.read(file, agreed, game);
                }
            }
        };
    }

    private void write(Writer out, Form form, GameResult result) throws IOException {
        switch (form) {
            case text -> out.write(GameText.of(result));
            case json -> Json.write(out, json -> GameJson.write(json, result));
            case html -> GamePage.write(result, out);
            case csv -> {
                AnswerTable table = tariffs ? GameTables.tariffs(result) : GameTables.regions(result);
                table.writeCsv(out);
            }
        }
        out.flush();
    }
}
