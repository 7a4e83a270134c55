package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.economy.accounts.BadAccounts;
import parley.economy.equilibrium.NotConverged;
import parley.economy.study.ShockFile;
import parley.ground.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line, without a stack trace; what nobody foresaw is shown with one. */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** The command cannot be carried out as asked. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
        String message = message(exception);
        if (message == null) {
            command.getErr().println("parley: this is a fault of Parley's own; please report it");
            exception.printStackTrace(command.getErr());
        } else {
            command.getErr().println("parley: " + message);
        }
        return ExitCode.UNUSABLE;
    }

    private static @Nullable String message(Exception exception) {
        return switch (exception) {
            case NoSuchFileException missing -> "there is no file " + missing.getFile();
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
            case FileSystemException failed -> failed.getFile() + ": " + failed.getReason();
            case CharacterCodingException _ -> "the file is not UTF-8 text";
            case IOException failed -> failed.getMessage();
            case UncheckedIOException failed ->
                failed.getCause() == null ? failed.getMessage() : message(failed.getCause());
            case Unusable unusable -> unusable.getMessage();
            case NoSuchElementException missing -> missing.getMessage();
            case BadAccounts bad -> bad.getMessage();
            case ShockFile.Unreadable unreadable -> unreadable.getMessage();
            case NotConverged failed -> failed.getMessage();
            default -> null;
        };
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("parley: " + message(exception, command));
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.UNUSABLE;
    }

    private static String message(ParameterException exception, CommandLine command) {
        ArgSpec asked = exception.getArgSpec();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().getFirst(), command);
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return needed(missing.getMissing());
        }
        if (asked == null) {
            return String.valueOf(exception.getMessage());
        }
        String name = asked instanceof OptionSpec option ? option.longestName() : asked.paramLabel();
        String value = String.valueOf(exception.getValue());
        if (asked.type().isEnum()) {
            return name + ": '" + value + "' is none of "
                    + Arrays.stream(asked.type().getEnumConstants())
                            .map(word -> word.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (asked.isMultiValue() && asked.paramLabel().contains("=")) {
            return name + ": '" + value + "' is not " + asked.paramLabel();
        }
        if (isNumber(asked.auxiliaryTypes()[0])) {
            return name + ": '" + value + "' is not a number";
        }
        return String.valueOf(exception.getMessage());
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == double.class || Number.class.isAssignableFrom(type);
    }

    private static String needed(List<ArgSpec> missing) {
        String names = missing.stream()
                .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
                .collect(Collectors.joining(" and "));
        return names + (missing.size() == 1 ? " is needed" : " are needed");
    }

    private static String unmatched(String word, CommandLine command) {
        boolean option = word.startsWith("-");
        List<String> known = option
                ? command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        String near = Words.nearest(word, known);
        return "'" + word + "' is " + (option ? "no option" : known.isEmpty() ? "one argument too many" : "no command")
                + (near == null ? "" : ". Maybe " + near);
    }
}
