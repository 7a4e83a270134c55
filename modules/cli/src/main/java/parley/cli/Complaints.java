package parley.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line, without a stack trace. */
final class Complaints implements IExecutionExceptionHandler {

    /** The command cannot be carried out as asked. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) throws Exception {
        String message = message(exception);
        if (message == null) {
            throw exception;
        }
        command.getErr().println("parley: " + message);
        return ExitCode.UNUSABLE;
    }

    private static @org.jspecify.annotations.Nullable String message(Exception exception) {
        return switch (exception) {
            case NoSuchFileException missing -> "there is no file " + missing.getFile();
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
            case FileSystemException failed -> failed.getFile() + ": " + failed.getReason();
            case IOException failed -> failed.getMessage();
            case Unusable unusable -> unusable.getMessage();
            case NoSuchElementException missing -> missing.getMessage();
            default -> null;
        };
    }
}
