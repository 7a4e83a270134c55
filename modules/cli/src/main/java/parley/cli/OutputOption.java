package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.report.result.AnswerTable;
import parley.report.result.ResultForm;
import picocli.CommandLine.Option;

/** Where a command writes its answer: to standard output, or whole into a file. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path file;

    /** Refuses a file that cannot be written, before the work is done whose result it should hold. */
    void check() {
        if (file != null) {
            SafeFile.check(file);
        }
    }

    /** Refuses standard output for a form that only a file can hold. */
    void refuseStandard(String form) {
        if (file == null) {
            throw new Complaints.Unusable(
                    "--format " + form + ": a file is needed to write to. Maybe -o result." + form);
        }
    }

    /** The form asked for, else the one that the file's name ends in, else what suits. */
    <F extends Enum<F>> F form(@Nullable F asked, F suiting) {
        return FormByName.of(asked, file, suiting);
    }

    /** The same of a command that also has {@linkplain #write(PrintWriter, List, SafeFile.Content) workbooks}. */
    <F extends Enum<F>> F formBesideWorkbook(@Nullable F asked, F suiting) {
        return FormByName.of(asked, file, suiting, "xlsx");
    }

    /** Whether the file's name asks for a workbook. */
    static boolean isWorkbook(@Nullable Path file) {
        return file != null && ResultForm.findByName(file.toString()).orElse(ResultForm.csv) == ResultForm.xlsx;
    }

    /** Writes the tables as a workbook if the file's name asks for one, else the content. */
    void write(PrintWriter standard, List<AnswerTable> tables, SafeFile.Content content) throws IOException {
        if (isWorkbook(file)) {
            writeWorkbook(tables);
        } else {
            write(standard, content);
        }
    }

    /** Writes the tables as a workbook into the file, which there must be. */
    void writeWorkbook(List<AnswerTable> tables) throws IOException {
        SafeFile.writeBytes(Objects.requireNonNull(file), out -> AnswerTable.writeWorkbook(tables, out));
    }

    void write(PrintWriter standard, SafeFile.Content content) throws IOException {
        if (file == null) {
            content.writeTo(standard);
        } else {
            SafeFile.write(file, content);
        }
    }
}
