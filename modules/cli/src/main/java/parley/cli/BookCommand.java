package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.Reject;
import parley.book.answer.AnswerRun;
import parley.book.answer.Asked;
import parley.book.answer.BookAnswer;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.rows.RowSource;
import parley.lawbook.CodeIndex;
import parley.report.AnswerCsv;
import parley.report.AnswerJson;
import parley.report.AnswerText;
import parley.report.result.AnswerWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a book what it owes: told apart, held against another day, law or origin, and what its missing facts are worth. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        description = {
            "Asks a book what it owes: by chapter, supplier or measure; on another day, under another law, from another"
                    + " origin; and what its missing facts are worth.",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "Examples:",
            "  parley book --by chapter --most 5",
            "  parley book book.csv --by Supplier --by month",
            "  parley book book.csv --enter 2025-11-08 --or 2025-11-15",
            "  parley book book.csv --difference --scenario none \\",
            "      --scenario truce-extended --by chapter --moved moved.csv",
            "  parley book book.csv --origin VN --origin MX",
            "  parley book book.csv --facts --format json"
        })
final class BookCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    /** The forms an answer is written in. */
    enum Form {
        text,
        json,
        csv,
        xlsx
    }

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Mixin
    AnswerOptions answerOptions;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Rows of each table; the others are one row. Default: 10 in text, else all.")
    @Nullable
    Integer most;

    @Option(
            names = "--moved",
            paramLabel = "FILE",
            description = "Where to write every line that differs, as CSV; with --difference.")
    @Nullable
    Path moved;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json, csv or xlsx. Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    @Nullable
    Path output;

    private final List<Reject> rejects = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Form asked = FormByName.of(format, output, Form.text);
        check(asked);
        boolean all = asked != Form.text || moved != null;
        LineForm form = new LineForm(lawOptions.law().tables(), "2025-11-15", false);
        int kept = all ? Integer.MAX_VALUE : most(SHOWN);
        Book[] read = new Book[1];
        BookAnswer answer = bookOptions.open(file, form, (rows, words) -> ask(rows, words, form, kept, read));
        PrintWriter err = spec.commandLine().getErr();
        if (answer.lines() == 0) {
            bookOptions.account(err, read[0]);
            throw new Complaints.Unusable("no row of " + answer.book() + " could be read as a line");
        }
        write(asked, answer);
        if (moved != null) {
            SafeFile.write(moved, out -> AnswerCsv.writeMoved(out, answer));
            err.println("The lines that differ are in " + moved);
        }
        bookOptions.account(err, read[0]);
        return rejects.isEmpty() && answer.apart().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private void check(Form asked) {
        if (output != null) {
            SafeFile.check(output);
        }
        if (moved != null) {
            SafeFile.check("--moved", moved);
            if (!answerOptions.isDifference()) {
                throw new Complaints.Unusable("--moved: lines move between two views. Maybe with --difference");
            }
        }
        if (most != null && most < 1) {
            throw new Complaints.Unusable("--most: one row at least is asked, not " + most);
        }
        if (asked == Form.xlsx && output == null) {
            throw new Complaints.Unusable("--format xlsx: a file is needed to write to. Maybe -o answer.xlsx");
        }
    }

    private int most(int otherwise) {
        return most == null ? otherwise : most;
    }

    private BookAnswer ask(RowSource rows, Vocabulary words, LineForm form, int kept, Book[] read) throws IOException {
        CodeIndex codes = lawOptions.law().derived(CodeIndex.class, CodeIndex::new);
        Asked asked = answerOptions.asked(lawOptions, rows.header(), kept);
        String label = asked.label();
        BatchReader reader = new BatchReader(rows, words, form, codes, label.isEmpty() ? null : label, rejects::add);
        Progress progress = new Progress(spec.commandLine().getErr(), "lines rated");
        BookAnswer answer = new AnswerRun(
                        asked, Math.max(1, Runtime.getRuntime().availableProcessors()))
                .run(rows.name(), reader, progress::at);
        progress.done();
        read[0] = new Book(
                rows.name(),
                List.of(),
                rejects,
                reader.unread().stream().filter(name -> !name.equals(label)).toList(),
                Book.Account.of(reader.lines(), rejects, reader.joined()),
                reader.notes());
        return answer;
    }

    private void write(Form asked, BookAnswer answer) throws IOException {
        if (asked == Form.xlsx && output != null) {
            SafeFile.writeBytes(output, out -> AnswerWorkbook.write(folded(answer), out));
        } else if (output != null) {
            SafeFile.write(output, out -> write(out, asked, answer));
        } else {
            write(spec.commandLine().getOut(), asked, answer);
        }
    }

    private BookAnswer folded(BookAnswer answer) {
        return most == null ? answer : answer.most(most);
    }

    private void write(Writer out, Form asked, BookAnswer answer) throws IOException {
        switch (asked) {
            case text -> out.write(AnswerText.of(answer, most(SHOWN)));
            case json -> Json.write(out, json -> AnswerJson.write(json, folded(answer)));
            case csv, xlsx -> AnswerCsv.write(out, folded(answer));
        }
        out.flush();
    }
}
