package parley.cli;

import java.io.Writer;
import java.util.function.Consumer;
import parley.report.result.JsonText;
import tools.jackson.core.JsonGenerator;

/** Writes the answer of a command as JSON. */
final class Json {

    private Json() {}

    static void write(Writer out, Consumer<JsonGenerator> content) {
        JsonText.write(out, content);
    }
}
