package parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The {@code parley} command. Exit codes: 0 complete, 1 some rows or lines could not be answered, 2 unusable. */
@Command(
        name = "parley",
        version = "parley 0.1.0",
        mixinStandardHelpOptions = true,
        description = {
            "The law of a trade dispute, executable: what is owed, and why, under each outcome of the talks.",
            ""
        },
        subcommands = {
            OutlookCommand.class,
            BookCommand.class,
            RateCommand.class,
            ExplainCommand.class,
            ReadCommand.class,
            CheckCommand.class,
            RefundsCommand.class,
            LawCommand.class,
            ReconcileCommand.class,
            PathCommand.class,
            ChangesCommand.class,
            DeadlinesCommand.class,
            TalksCommand.class,
            TermsCommand.class,
            ProceedingsCommand.class,
            PurchasesCommand.class,
            ReadingsCommand.class,
            CompareCommand.class,
            ScreenCommand.class,
            EconomyCommand.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  parley outlook",
            "  parley rate --code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000",
            "  parley explain --code 7326.90.8688 --origin CN --at 2025-10-25 --value 10000",
            "  parley law list --at 2025-11-15 --known 2025-10-25"
        })
public final class Parley {

    private Parley() {}

    public static void main(String[] args) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** Runs one command line. @return the exit code */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = commands(args)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(80)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Complaints())
                .setExecutionExceptionHandler(new Complaints());
        int code = args.length == 0 ? help(commands, out) : commands.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The one command that is asked for, since the forms of all together take longer than an answer; all where none is. */
    private static CommandLine commands(String... args) {
        for (Class<?> command : Parley.class.getAnnotation(Command.class).subcommands()) {
            if (args.length > 0
                    && command.getSimpleName().toLowerCase(Locale.ROOT).equals(args[0] + "command")
                    && !isHelp(command)) {
                return new CommandLine(CommandSpec.create().name("parley")).addSubcommand(args[0], command);
            }
        }
        return new CommandLine(new Parley());
    }

    private static boolean isHelp(Class<?> command) {
        return command.equals(HelpCommand.class);
    }

    private static int help(CommandLine commands, PrintWriter out) {
        commands.usage(out);
        return ExitCode.COMPLETE;
    }
}
