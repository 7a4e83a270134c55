package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.result.AnswerTable;
import picocli.CommandLine;

/** Where an answer goes: to standard output or a file, and into a record if it is to be kept. */
final class Outlet {

    private final CommandLine command;
    private final @Nullable Path output;
    private final @Nullable Path keep;

    Outlet(CommandLine command, @Nullable Path output, @Nullable Path keep) {
        this.command = command;
        this.output = output;
        this.keep = keep;
        if (output != null) {
            SafeFile.check(output);
        }
        if (keep != null) {
            SafeFile.check(keep);
        }
    }

    PrintWriter err() {
        return command.getErr();
    }

    boolean isKept() {
        return keep != null;
    }

    /** Writes the tables as a workbook if the file's name asks for one; false if it does not. */
    boolean writeWorkbook(List<AnswerTable> tables) throws IOException {
        if (output == null || !OutputOption.isWorkbook(output)) {
            return false;
        }
        if (keep != null) {
            throw new Complaints.Unusable("--keep keeps text, json or csv, not a workbook");
        }
        SafeFile.writeBytes(output, out -> AnswerTable.writeWorkbook(tables, out));
        return true;
    }

    /**
     * Writes an answer.
     *
     * @param asked the options that ask for it again, with inputs by their names
     */
    void write(ScreeningRecord.Asked asked, SafeFile.Content content) throws IOException {
        if (keep != null) {
            StringWriter answer = new StringWriter();
            content.writeTo(answer);
            SafeFile.write(keep, out -> ScreeningRecord.write(out, asked, answer.toString()));
            err().println("The screening is kept in " + keep);
        }
        if (output == null) {
            content.writeTo(command.getOut());
            command.getOut().flush();
        } else {
            SafeFile.write(output, content);
        }
    }

    /** Writes an answer that is not kept. */
    void write(SafeFile.Content content) throws IOException {
        if (keep != null) {
            throw new Complaints.Unusable("--keep is for names and for ownership");
        }
        write(new ScreeningRecord.Asked(List.of(), List.of()), content);
    }
}
