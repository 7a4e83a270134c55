package parley.report.result;

import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON printed for people and programs alike. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** What writes to the text; it closes neither itself nor that. */
    public static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Printed(), out);
    }

    /** Writes one value and ends its line. */
    public static void write(Writer out, Consumer<JsonGenerator> content) {
        JsonGenerator json = generator(out);
        content.accept(json);
        json.writeRaw('\n');
        json.flush();
    }

    private static final class Printed extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
