package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.reading.Computed;
import parley.book.reading.ReadingRun;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.lawbook.Reading;
import parley.lawbook.source.CompiledLaw;
import parley.report.ReadingsJson;
import parley.report.ReadingsPage;
import parley.report.ReadingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes totals that were printed in their day. */
@Command(
        name = "readings",
        mixinStandardHelpOptions = true,
        description = {"Computes totals that were printed in their day (30, 55, 145 …) from the law.", ""},
        footer = {"", "Examples:", "  parley readings", "  parley readings 145 54-lapse --format json"})
final class ReadingsCommand implements Callable<Integer> {

    /** The forms they are written in. */
    enum Form {
        text,
        json,
        markdown
    }

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "READING", description = "Their ids; default: all.")
    List<String> ids = List.of();

    @Option(
            names = "--book",
            paramLabel = "BOOK",
            description =
                    "Whose values weigh the averages of its border. Default: US imports from China in 2024, and China's"
                            + " from the United States.")
    @Nullable
    Path file;

    @Mixin
    BookOptions bookOptions;

    @Option(names = "--format", paramLabel = "FORM", description = "text, json or markdown.", defaultValue = "text")
    Form format;

    @Override
    public Integer call() throws IOException {
        LawBook law = CompiledLaw.embedded();
        List<Reading> asked = ids.isEmpty()
                ? law.tables().readings()
                : ids.stream().map(id -> reading(law, id)).toList();
        LineForm form = new LineForm(law.tables(), law.newest().toString(), true);
        Book book = bookOptions.readLines(file, form, spec.commandLine().getErr());
        List<Book> books = List.of(bookOptions.read(null, form), BookOptions.sampleOfChina(form), book);
        List<Computed> computed = new ReadingRun(law, books).run(asked);
        var out = spec.commandLine().getOut();
        switch (format) {
            case text -> out.print(ReadingsText.of(computed));
            case json -> Json.write(out, json -> ReadingsJson.write(json, computed));
            case markdown -> out.print(ReadingsPage.of(computed));
        }
        bookOptions.account(spec.commandLine().getErr(), book);
        return book.rejects().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private static Reading reading(LawBook law, String id) {
        String bare = id.replaceFirst("\\s*%$", "");
        return law.tables().readings().stream()
                .filter(reading -> reading.id().equals(bare))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            law.tables().readings().stream().map(Reading::id).toList();
                    String near = Words.nearest(bare, known);
                    return new Complaints.Unusable("there is no reading '" + id + "'. "
                            + (near == null ? "There are: " + String.join(", ", known) : "Maybe " + near));
                });
    }
}
