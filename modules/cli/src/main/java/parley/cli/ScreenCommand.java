package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens parties: by who owns them. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {"Screens parties by who owns them, under one regime's rule of ownership."},
        footer = {
            "",
            "Examples:",
            "  parley screen --regime bis --listed listed.csv --owners owners.csv \\",
            "      --at 2025-10-15 \"Example Trading Ltd\" --format json"
        })
final class ScreenCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PARTY", description = "Who is asked about.")
    List<String> parties = List.of();

    @Mixin
    OwnershipOptions ownership;

    @Option(names = "--format", paramLabel = "FORM", description = "text, json or csv.", defaultValue = "text")
    Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path output;

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            SafeFile.check(output);
        }
        return new OwnershipDoor(ownership, parties, format, output, spec.commandLine()).run();
    }
}
