package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.ListsText;
import parley.screening.lists.PartyList;
import parley.screening.lists.PartyLists;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens parties: by name against every list at hand, by who owns them under a regime's rule. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Screens parties by name against every list at hand; with --regime, by who owns them under that regime's rule;"
                    + " with --pairs, compares names with one another.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parley screen \"Huawei Technologies Co., Ltd.\" --country CN",
            "  parley screen customers.csv -o hits.csv",
            "  parley screen --regime bis --listed listed.csv --owners owners.csv \\",
            "      --at 2025-10-15 \"Example Trading Ltd\" --picture why.svg",
            "  parley screen --pairs pairs.csv -o scored.csv",
            "  parley screen lists"
        })
final class ScreenCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "Who is asked about; or a file (CSV, XLSX, Parquet) with a column name, or a book with columns of parties.")
    List<String> names = List.of();

    @Mixin
    NameOptions nameOptions;

    @Mixin
    OwnershipOptions ownership;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "As of when; needed with --regime. Default for names: the editions at hand.")
    @Nullable
    String at;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or csv. Default: text; of a file, csv. -o FILE.xlsx writes a workbook.")
    @Nullable
    Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path output;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Keep inputs, editions, law and answer in a file that screen replay answers again.")
    @Nullable
    Path keep;

    @Override
    public Integer call() throws IOException {
        Outlet outlet = new Outlet(spec.commandLine(), output, keep);
        if (nameOptions.pairs != null) {
            return new PairsDoor(nameOptions.pairs, outlet).run();
        }
        if (ownership.isAsked()) {
            return new OwnershipDoor(ownership, names, at, FormByName.of(format, output, Format.text, "xlsx"), outlet)
                    .run();
        }
        if (names.isEmpty()) {
            throw new Complaints.Unusable("a NAME, --regime or --pairs is needed. See parley screen --help");
        }
        return new NamesDoor(nameOptions, names, at, format, output, outlet).run();
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Shows the lists at hand, how old each is, and what is to be known of it.")
    int lists() {
        spec.commandLine().getOut().print(ListsText.of(PartyLists.embedded()));
        return ExitCode.COMPLETE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Shows who came onto a list, went off and changed between two editions.",
            footer = {"", "Example:", "  parley screen diff 1260H@2025-01-07 1260H@2026-06-10"})
    int diff(
            @Parameters(paramLabel = "LIST@EDITION", description = "The edition before.") String before,
            @Parameters(paramLabel = "LIST@EDITION", description = "The edition after.") String after) {
        PartyLists lists = PartyLists.embedded();
        PartyList old = lists.list(before);
        PartyList young = lists.list(after);
        spec.commandLine()
                .getOut()
                .print(ListsText.text(old, young, ListsText.diff(lists.parties(old), lists.parties(young))));
        return ExitCode.COMPLETE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Answers a kept screening again from the inputs it holds, and says whether the answer is the same to the byte.")
    int replay(@Parameters(paramLabel = "FILE", description = "What --keep wrote.") Path file) throws IOException {
        CommandLine line = spec.commandLine();
        ScreeningRecord record = ScreeningRecord.read(Files.readString(file), file.toString());
        String now = record.again();
        line.getOut().print(now);
        for (String difference : record.differences(now)) {
            line.getErr().println(difference);
        }
        return now.equals(record.answer()) ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }
}
