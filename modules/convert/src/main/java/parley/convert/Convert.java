package parley.convert;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import parley.convert.goods.Conversion;
import parley.convert.goods.Conversions;
import parley.convert.goods.GoodsList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The converter's command line: each command reads publishers' files below one folder and writes into our tree. */
@Command(
        name = "convert",
        description = "Turns publishers' files into our reference tables, samples and goods lists.",
        mixinStandardHelpOptions = true,
        subcommands = CommandLine.HelpCommand.class)
public final class Convert {

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
            @Parameters(paramLabel = "INPUT", description = "folder of publishers' files") Path input,
            @Option(names = "--only", paramLabel = "LIST", description = "write this list only (repeatable)")
                    List<String> only,
            @Option(names = "--tree", description = "our tree (default: here)", defaultValue = ".") Path tree) {
        Conversions all = Conversions.read(tree.resolve("reference/conversions.yaml"));
        for (Conversion conversion : all.writing(only == null ? List.of() : only)) {
            GoodsList list = conversion.convert(new InputFolder(input));
            list.write(tree);
            err.println(list.name() + ": " + list.size() + " rows");
        }
        return CommandLine.ExitCode.OK;
    }
}
