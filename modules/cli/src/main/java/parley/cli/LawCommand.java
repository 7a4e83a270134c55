package parley.cli;

import picocli.CommandLine.Command;

/** Shows and checks the law itself. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Shows and checks the law itself.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {})
final class LawCommand {}
