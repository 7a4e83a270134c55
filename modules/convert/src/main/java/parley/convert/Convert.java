package parley.convert;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.convert.accounts.AccountsSets;
import parley.convert.accounts.Ossa2014;
import parley.convert.accounts.SectorConcordance;
import parley.convert.china.ChinaTariff;
import parley.convert.exclusions.ExclusionNotes;
import parley.convert.goods.Conversion;
import parley.convert.goods.Conversions;
import parley.convert.inputoutput.UsDetail;
import parley.convert.parties.PartyLists;
import parley.convert.schedule.Editions;
import parley.convert.schedule.Schedule;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.trackers.Tracker;
import parley.convert.trackers.TrackerBooks;
import parley.convert.trade.ChinaImports;
import parley.convert.trade.Elsewhere;
import parley.convert.trade.Imports;
import parley.convert.trade.Territories;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The converter's command line: each command reads publishers' files below one folder and writes into our tree. */
@Command(
        name = "convert",
        description = "Turns publishers' files into our reference tables, samples and goods lists.",
        mixinStandardHelpOptions = true,
        subcommands = CommandLine.HelpCommand.class)
public final class Convert {

    private static final String HTS = "reference/us/hts/";

    private final PrintStream err;

    Convert(PrintStream err) {
        this.err = err;
    }

    public static void main(String... arguments) {
        System.exit(run(System.err, arguments));
    }

    static int run(PrintStream err, String... arguments) {
        return new CommandLine(new Convert(err))
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (!(problem instanceof ConversionException)) {
                        throw problem;
                    }
                    err.println(problem.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
    }

    @Command(description = "Goods lists, as reference/conversions.yaml declares them.", mixinStandardHelpOptions = true)
    int goods(
            @Mixin Folders folders,
            @Option(names = "--only", paramLabel = "LIST", description = "write this list only (repeatable)") @Nullable
                    List<String> only) {
        Conversions all = Conversions.read(folders.tree.resolve("reference/conversions.yaml"));
        for (Conversion conversion : all.writing(only == null ? List.of() : only)) {
            write(conversion.convert(folders.input()).table(), folders.tree, conversion.to());
        }
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "One edition of the US tariff schedule, and the table of editions.",
            mixinStandardHelpOptions = true)
    int schedule(
            @Mixin Folders folders,
            @Option(names = "--edition", paramLabel = "EDITION", required = true, description = "such as 2025-rev-25")
                    String edition) {
        Schedule schedule = Schedule.read(folders.input(), "hts_" + edition.replace('-', '_') + ".json.gz");
        write(schedule.table(), folders.tree, HTS + edition + ".csv");
        err.println(schedule.count(10) + " lines of ten digits, " + schedule.count(8)
                + " of eight that have none below; "
                + schedule.leftOut() + " of chapters 98 and 99 left out: special provisions, which stand beside a line"
                + " of chapters 1 to 97");
        write(
                Editions.read(folders.input(), "revision_release_dates.csv", folders.tree.resolve(HTS)),
                folders.tree,
                HTS + "editions.csv");
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "US imports from China, 2024: a book to start on, and the duty collected.",
            mixinStandardHelpOptions = true)
    int imports(@Mixin Folders folders) {
        Imports imports = Imports.read(folders.input(), "china_2024_hs10.csv");
        write(imports.book("CN", "US"), folders.tree, "samples/us-imports-from-china-2024.csv");
        write(imports.calculatedDuty(), folders.tree, "reference/us/census/calculated-duty-2024.csv");
        err.println("value " + imports.value() + " USD");
        return CommandLine.ExitCode.OK;
    }

    @Command(
            name = "imports-elsewhere",
            description = "US imports in 2024 from origins without a programme of their own, and the duty collected.",
            mixinStandardHelpOptions = true)
    int importsElsewhere(@Mixin Folders folders) {
        write(
                Elsewhere.calculatedDuty(folders.input(), "all_partners_2024_hs10.csv"),
                folders.tree,
                "reference/us/census/calculated-duty-2024-elsewhere.csv");
        return CommandLine.ExitCode.OK;
    }

    @Command(
            name = "imports-china",
            description = "China's imports from the United States, 2024, by six-digit subheading: a book to start on.",
            mixinStandardHelpOptions = true)
    int importsChina(@Mixin Folders folders) {
        write(
                ChinaImports.book(folders.input(), "cn_imports_from_us_hs6_2024_wto.csv"),
                folders.tree,
                "samples/china-imports-from-us-2024.csv");
        return CommandLine.ExitCode.OK;
    }

    @Command(
            name = "tariff-china",
            description = "China's tariff: the editions at hand, and the numbers that are new since 2019.",
            mixinStandardHelpOptions = true)
    int tariffChina(@Mixin Folders folders) {
        ChinaTariff tariff = new ChinaTariff(folders.input());
        tariff.tables().forEach((to, table) -> write(table, folders.tree, to));
        tariff.renumbered().forEach((to, table) -> write(table, folders.tree, to));
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "Public trackers' series for China, and the books they are averages of, for parley compare.",
            mixinStandardHelpOptions = true)
    int trackers(
            @Mixin Folders folders,
            @Option(
                            names = "--to",
                            paramLabel = "FOLDER",
                            required = true,
                            description = "where to write; not our tree")
                    Path to) {
        write(Tracker.WAUGH.series(folders.input()), to, "waugh.csv");
        write(Tracker.YALE.series(folders.input()), to, "yale.csv");
        write(
                TrackerBooks.metals(
                        folders.input(),
                        new InputFolder(folders.tree.resolve("samples")).rows("us-imports-from-china-2024.csv")),
                to,
                "yale-book.csv");
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Territories and the groups that acts name as one.", mixinStandardHelpOptions = true)
    int territories(@Mixin Folders folders) {
        write(Territories.read(folders.input(), "territories.csv"), folders.tree, "reference/territories.csv");
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "The exclusions of U.S. note 20, as reference/exclusions.yaml declares them.",
            mixinStandardHelpOptions = true)
    int exclusions(@Mixin Folders folders) {
        ExclusionNotes.read(folders.tree.resolve("reference/exclusions.yaml"))
                .tables(folders.input())
                .forEach((to, table) -> write(table, folders.tree, to));
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "The lists of parties, below reference/parties.", mixinStandardHelpOptions = true)
    int parties(@Mixin Folders folders) {
        new PartyLists(folders.input()).tables().forEach((to, table) -> write(table, folders.tree, to));
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "Social accounts of one set, as a folder for parley economy.",
            mixinStandardHelpOptions = true)
    int accounts(
            @Mixin Folders folders,
            @Option(names = "--set", paramLabel = "NAME", required = true, description = "such as wiod2014") String set,
            @Option(
                            names = "--to",
                            paramLabel = "FOLDER",
                            description = "where to write, if not reference/accounts/NAME of our tree")
                    @Nullable
                    Path to) {
        Path folder = to == null ? folders.tree.resolve("reference/accounts").resolve(set) : to;
        AccountsSets.tables(set, folders.input(), folders.tree).forEach((file, table) -> write(table, folder, file));
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "The accounts of Ossa (2014), as a folder for parley economy game; not for our tree.",
            mixinStandardHelpOptions = true)
    int game(
            @Mixin Folders folders,
            @Option(names = "--political", description = "with the paper's political weights") boolean political,
            @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "where to write") Path to) {
        Ossa2014.tables(folders.input(), political).forEach((file, table) -> write(table, to, file));
        return CommandLine.ExitCode.OK;
    }

    @Command(
            name = "input-output",
            description = "The use tables of the United States by detailed industry, below reference/input-output.",
            mixinStandardHelpOptions = true)
    int inputOutput(@Mixin Folders folders) {
        Path folder = folders.tree.resolve("reference/input-output/us-2024");
        UsDetail.tables(folders.input()).forEach((file, table) -> write(table, folder, file));
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "Which sector of the WIOD accounts makes the goods of a subheading.",
            mixinStandardHelpOptions = true)
    int concordance(@Mixin Folders folders) {
        write(
                SectorConcordance.table(folders.input(), folders.tree),
                folders.tree,
                "reference/concordances/hs-wiod-2016.csv");
        return CommandLine.ExitCode.OK;
    }

    private void write(CsvTable table, Path tree, String file) {
        table.write(tree.resolve(file));
        err.println(file + ": " + table.records().size() + " rows");
    }

    /** Where to read, where to write. */
    static final class Folders {

        @Parameters(paramLabel = "INPUT", description = "folder of publishers' files")
        private Path folder = Path.of("");

        @Option(names = "--tree", description = "our tree (default: here)")
        private Path tree = Path.of("");

        InputFolder input() {
            return new InputFolder(folder);
        }
    }
}
