package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.report.TalksView;
import parley.report.result.AnswerTable;
import parley.talks.Talks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/**
 * A command on one kind of thing of the talks: all of them, or the one named in full; as text, JSON, CSV or a workbook.
 *
 * @param <T> what it tells
 */
abstract class TalksListing<T> implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    TalksOptions talksOptions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or csv. Default: as FILE ends, else text.")
    @Nullable
    Format format;

    @Mixin
    OutputOption output;

    private final String what;
    private final Function<Talks, List<T>> all;
    private final Function<T, String> ids;

    /**
     * A command.
     *
     * @param what what one is called
     * @param all where they are
     * @param ids their ids
     */
    TalksListing(String what, Function<Talks, List<T>> all, Function<T, String> ids) {
        this.what = what;
        this.all = all;
        this.ids = ids;
    }

    /** The id of the one asked for; null for all. */
    abstract @Nullable String named();

    abstract AnswerTable table(TalksView view, List<T> asked);

    abstract String text(TalksView view, List<T> asked);

    abstract void json(JsonGenerator json, TalksView view, List<T> asked);

    @Override
    public Integer call() throws IOException {
        output.check();
        Format form = output.formBesideWorkbook(format, Format.text);
        TalksView view = talksOptions.view();
        List<T> asked = TalksOptions.asked(what, named(), all.apply(view.talks()), ids);
        output.write(spec.commandLine().getOut(), List.of(table(view, asked)), out -> write(out, form, view, asked));
        return ExitCode.COMPLETE;
    }

    private void write(Writer out, Format form, TalksView view, List<T> asked) throws IOException {
        switch (form) {
            case text -> out.write(text(view, asked));
            case json -> Json.write(out, json -> json(json, view, asked));
            case csv -> table(view, asked).writeCsv(out);
        }
        out.flush();
    }
}
