package parley.lawbook.source;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.ground.Rate;
import parley.measure.Condition;
import parley.measure.FactTest;
import parley.measure.FactTest.Question;

/**
 * Reads the conditions of a measure or a proviso: {@code claim:} what the filer must claim, {@code when:} what must be so.
 */
final class Conditions {

    private Conditions() {}

    static Condition read(Fields of) {
        List<FactTest> tests = new ArrayList<>();
        Optional<Fields> claims = of.findFields("claim");
        Optional<Fields> properties = of.findFields("when");
        claims.ifPresent(fields -> collect(fields, true, tests));
        properties.ifPresent(fields -> collect(fields, false, tests));
        Rate below = properties.map(fields -> bound(fields, "<")).orElse(null);
        Rate atLeast = properties.map(fields -> bound(fields, ">=")).orElse(null);
        claims.ifPresent(Fields::done);
        properties.ifPresent(Fields::done);
        return new Condition(tests, below, atLeast);
    }

    /** The facts and what is asked of them, under one key: properties of the goods or of the shipment. */
    static Condition readProperties(Fields of, String key) {
        List<FactTest> tests = new ArrayList<>();
        of.findFields(key).ifPresent(fields -> {
            collect(fields, false, tests);
            fields.done();
        });
        return new Condition(tests, null, null);
    }

    /** Conditions of which one must hold, each a mapping of facts. */
    static List<Condition> readEach(Fields of, String key) {
        List<Condition> each = new ArrayList<>();
        for (Fields fields : of.eachFields(key)) {
            List<FactTest> tests = new ArrayList<>();
            collect(fields, false, tests);
            fields.done();
            each.add(new Condition(tests, null, null));
        }
        return each;
    }

    private static void collect(Fields fields, boolean claimed, List<FactTest> tests) {
        for (String key : fields.keys()) {
            if (key.equals("column-1")) {
                continue;
            }
            Question question = question(fields, key);
            tests.add(new FactTest(factOf(key), question, claimed));
        }
    }

    private static String factOf(String key) {
        return switch (key) {
            case "loaded-before", "loaded-from" -> "loaded";
            case "exported-before", "exported-from" -> "exported";
            case "contract-before", "contract-from" -> "contract-date";
            case "ftz-status-before", "ftz-status-from" -> "ftz-status-date";
            default -> key;
        };
    }

    private static Question question(Fields fields, String key) {
        if (key.endsWith("-before")) {
            return new Question.Before(fields.read(key, OffsetDateTime::parse));
        }
        if (key.endsWith("-from")) {
            return new Question.NotBefore(fields.read(key, OffsetDateTime::parse));
        }
        return switch (key) {
            case "described-as" -> new Question.Described(fields.text(key));
            case FactTest.VALUE -> fields.read(key, Conditions::mostValue);
            case "mode", "program", "exclusion", "transshipped", "chapter-98", "low-value", "postal-duty" ->
                new Question.OneOf(new HashSet<>(fields.texts(key)));
            default ->
                isWords(fields, key)
                        ? new Question.OneOf(new HashSet<>(fields.texts(key)))
                        : fields.read(key, Conditions::share);
        };
    }

    /** Whether words are asked for: a sequence of them, or a text that begins with a letter. */
    private static boolean isWords(Fields fields, String key) {
        return fields.findTree(key).orElseThrow() instanceof Tree.Sequence
                || Character.isLetter(fields.text(key).charAt(0));
    }

    private static Question share(String text) {
        String bare = text.replace(" ", "");
        if (bare.equals("=0")) {
            return new Question.Nil();
        }
        if (bare.equals(">0")) {
            return new Question.Positive();
        }
        if (bare.startsWith(">=") && bare.endsWith("%")) {
            return new Question.AtLeast(Rate.parsePercent(bare.substring(2)));
        }
        if (bare.startsWith(">")) {
            boolean above = !bare.startsWith(">=");
            return new Question.Measures(new BigDecimal(bare.substring(above ? 1 : 2)), above);
        }
        throw new IllegalArgumentException("maybe '>= 20%', '> 0' or '= 0'");
    }

    private static Question mostValue(String text) {
        String bare = text.replace(" ", "");
        if (bare.startsWith("<=")) {
            return new Question.ValueAtMost(Money.parse(bare.substring(2)));
        }
        throw new IllegalArgumentException("maybe '<= 800 USD'");
    }

    private static @Nullable Rate bound(Fields fields, String sign) {
        return fields.findText("column-1")
                .map(text -> text.replace(" ", ""))
                .filter(text -> text.startsWith(sign))
                .map(text -> Rate.parsePercent(text.substring(sign.length())))
                .orElse(null);
    }
}
