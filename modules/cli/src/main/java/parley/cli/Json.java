package parley.cli;

import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Opens JSON generators that print for people and programs alike. */
final class Json {

    private Json() {}

    static void write(Writer out, Consumer<JsonGenerator> content) {
        JsonGenerator json = new JsonFactory().createGenerator(new Printed(), out);
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
