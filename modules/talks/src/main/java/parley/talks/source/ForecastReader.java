package parley.talks.source;

import java.util.LinkedHashSet;
import java.util.Set;
import parley.lawbook.Standing;
import parley.lawbook.source.Citations;
import parley.lawbook.source.Fields;
import parley.talks.Definition;
import parley.talks.Forecast;
import parley.talks.Forecast.Test;
import parley.talks.Threat;

/** Reads forecasts and how they are found out. */
final class ForecastReader {

    private ForecastReader() {}

    static Forecast forecast(Fields fields) {
        return fields.reading(
                "until",
                fields.text("id"),
                id -> new Forecast(
                        id,
                        fields.text("by"),
                        fields.date("said"),
                        fields.text("it"),
                        fields.date("until"),
                        !fields.yes("unlikely"),
                        fields.findFields("if").map(ForecastReader::test).orElse(null),
                        test(fields.fields("test")),
                        fields.texts("notes"),
                        Citations.read(fields)));
    }

    private static Test test(Fields fields) {
        Test test;
        if (fields.has("measure")) {
            test = new Test.Law(fields.text("measure"), words(fields, Standing.State.class), fields.date("on"));
        } else if (fields.has("threat")) {
            test = new Test.Threatened(fields.text("threat"), words(fields, Threat.State.class));
        } else if (fields.has("held")) {
            test = new Test.Held(fields.text("held"));
        } else if (fields.has("commitment")) {
            test = new Test.Bought(
                    fields.text("commitment"),
                    fields.text("target"),
                    fields.read("definition", text -> Accounts.word(Definition.class, text)));
        } else {
            test = new Test.Told(fields.yes("happened"), Accounts.account(fields));
        }
        fields.done();
        return test;
    }

    private static <E extends Enum<E>> Set<E> words(Fields fields, Class<E> kind) {
        Set<E> words = new LinkedHashSet<>();
        for (String state : fields.texts("is")) {
            words.add(fields.reading("is", state, text -> Accounts.word(kind, text)));
        }
        return words;
    }
}
