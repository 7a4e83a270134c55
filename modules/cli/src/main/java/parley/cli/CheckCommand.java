package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.determination.licence.LicenceDeterminer;
import parley.determination.licence.ShipmentCheck;
import parley.report.CheckJson;
import parley.report.CheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers for a shipment whole: what is owed where it enters, and whether it may leave where it comes from. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Answers for a shipment whole: duty at the border, licence needed or export refused, and why.",
        footer = {
            "",
            "Examples:",
            "  parley check --code 8505.11.0070 --origin CN --at 2025-10-08 --value 10000 --item 1C904.a"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    LineOptions lineOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(names = "--item", paramLabel = "CODE", description = "What it is on a control list, as 1C904.a.")
    @Nullable
    String item;

    @Option(names = "--end-use", paramLabel = "USE", description = "What it is for: civil, military …")
    @Nullable
    String endUse;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json.", defaultValue = "text")
    Format format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        if (item != null) {
            lineOptions.facts.put("item", item);
        }
        if (endUse != null) {
            lineOptions.facts.put("end-use", endUse);
        }
        ShipmentLine line = lineOptions.line(lawOptions.law());
        List<ShipmentCheck> checks = lawOptions.determiners().stream()
                .map(determiner -> check(determiner, line))
                .toList();
        output.write(spec.commandLine().getOut(), out -> write(out, checks));
        return checks.stream().allMatch(ShipmentCheck::isAnswered) ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private static ShipmentCheck check(Determiner determiner, ShipmentLine line) {
        LicenceDeterminer licences = new LicenceDeterminer(determiner.book(), determiner.known());
        return new ShipmentCheck(Answers.determine(determiner, line), licences.determine(line, List.of()), List.of());
    }

    private void write(Writer out, List<ShipmentCheck> checks) throws IOException {
        if (format == Format.json) {
            Json.write(
                    out,
                    json -> CheckJson.write(
                            json, checks.getFirst(), party -> party.list().document()));
        } else {
            for (ShipmentCheck check : checks) {
                out.write(CheckText.of(check));
            }
        }
        out.flush();
    }
}
