package parley.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import parley.book.Reject;
import parley.book.pass.Batch;
import parley.report.result.BookResult;
import parley.report.result.BookRows;
import parley.report.result.JsonText;
import parley.report.result.Layout;
import parley.report.result.ResultForm;
import tools.jackson.core.JsonGenerator;

/** A result that tells every answer to the lines of a book with its reasons: as an array of JSON, or as text. */
public final class DeterminationResult implements BookResult {

    private final OutputStream out;
    private final Layout layout;
    private final boolean json;
    private boolean begun;

    private DeterminationResult(OutputStream out, Layout layout, boolean json) {
        this.out = out;
        this.layout = layout;
        this.json = json;
    }

    /**
     * A result of a book in any form: in columns where the form has such, else so.
     *
     * @param out where it is written; it is left open
     */
    public static BookResult open(ResultForm form, OutputStream out, Layout layout) throws IOException {
        return form == ResultForm.text || (form == ResultForm.json && !layout.wide())
                ? new DeterminationResult(out, layout, form == ResultForm.json)
                : form.open(out, layout);
    }

    @Override
    public BookRows worker() {
        return new DeterminationWorker(
                layout.outcomes(),
                json
                        ? answer -> value(writer -> DeterminationJson.write(writer, answer))
                        : answer -> DeterminationText.shortly(answer) + "\n",
                json ? ", " : "");
    }

    private static String value(java.util.function.Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        JsonGenerator writer = JsonText.generator(text);
        content.accept(writer);
        writer.flush();
        return text.toString();
    }

    @Override
    public void take(Batch batch) throws IOException {
        next();
        batch.out().writeTo(out);
    }

    @Override
    public void reject(Reject reject) throws IOException {
        next();
        write(json ? value(writer -> RejectJson.write(writer, reject)) : reject + "\n");
    }

    /** What stands before the first, and between two. */
    private void next() throws IOException {
        if (json) {
            write(begun ? ", " : "[ ");
        }
        begun = true;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() throws IOException {
        if (json) {
            write(begun ? " ]\n" : "[ ]\n");
        }
        out.flush();
    }
}
