package parley.evidence.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Status;
import parley.evidence.grammar.Yaml;
import parley.measure.Citation;

/** How claims are decided, by key: what is asked of the law and the talks, and facts that neither holds. */
public final class OnRecord {

    /** What can be asked of the law and the talks. */
    enum Ask {
        THREAT_RATE,
        LEVEL_RATE,
        LAPSE_RATE,
        MEASURE_RATE,
        THREAT_START,
        TRIPLE_DIGITS,
        TRIPLE_DIGITS_LAST,
        SUSPENSION_END,
        OWNERSHIP_START,
        OWNERSHIP_SHARE,
        OWNERSHIP_EFFECT,
        ROUND_DAY,
        ROUND_CITY,
        ROUND_BUILDING,
        ROUND_OCCASION,
        ROUND_PEOPLE,
        ROUND_ORDINAL,
        ROUNDS_BEFORE,
        ROUNDS_LIST,
        ROUNDS_REGION,
        TRUCE_START,
        TRUCE_EXTENDED,
        SUMMIT_EXPECTED,
        SUMMIT_LAST,
        SUMMIT_DAY,
        CASE_OPENED,
        THREAT_STATUS,
        PROMISED,
        FORECAST,
        OWNERSHIP_STATUS
    }

    /**
     * A fact.
     *
     * @param says the value it speaks of; null for any
     * @param day the day on which it was so
     * @param list all that belongs to it
     * @param status how far it came
     * @param verdict what is said of the value, where nothing is compared
     * @param reading in words
     * @param act where it stands; null for a judgement
     */
    record Fact(
            @Nullable String says,
            @Nullable LocalDate day,
            List<String> list,
            @Nullable Status status,
            Verdict.@Nullable Kind verdict,
            String reading,
            @Nullable Citation act) {}

    /** How claims of one key are decided. */
    record Entry(@Nullable Ask ask, List<String> of, List<Fact> facts, List<Average> averages) {}

    /**
     * An average of duties over trade that somebody published, where the law book has none.
     *
     * @param percent the figure
     * @param from the first day of which it is said
     * @param until the first day of which it no longer is; null if open
     * @param act where it stands
     */
    record Average(
            BigDecimal percent, LocalDate from, @Nullable LocalDate until, Citation act) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private OnRecord(Yaml file) {
        for (Yaml entry : file.mappings("record")) {
            entry.only(Set.of("key", "ask", "of", "facts", "averages"));
            List<Fact> facts =
                    entry.mappings("facts").stream().map(OnRecord::fact).toList();
            Entry read = new Entry(
                    entry.findText("ask").map(OnRecord::ask).orElse(null),
                    entry.texts("of"),
                    facts,
                    entry.mappings("averages").stream().map(OnRecord::average).toList());
            if (entries.put(entry.text("key"), read) != null) {
                throw new IllegalArgumentException(entry.place() + ": '" + entry.text("key") + "' stands twice");
            }
        }
    }

    /** The record that the build put beside the classes. */
    public static OnRecord embedded() {
        return new OnRecord(Yaml.resource("record.yaml"));
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The acts that facts cite. */
    public List<Citation> citations() {
        List<Citation> acts = new ArrayList<>();
        for (Entry entry : entries.values()) {
            for (Fact fact : entry.facts) {
                if (fact.act != null) {
                    acts.add(fact.act);
                }
            }
            entry.averages.forEach(average -> acts.add(average.act));
        }
        return acts;
    }

    private static Average average(Yaml average) {
        average.only(Set.of("percent", "from", "until", "act"));
        return new Average(
                new BigDecimal(average.text("percent")),
                LocalDate.parse(average.text("from")),
                average.findText("until").map(LocalDate::parse).orElse(null),
                act(average.mapping("act")));
    }

    private static Ask ask(String word) {
        return Ask.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Fact fact(Yaml fact) {
        fact.only(Set.of("says", "day", "list", "status", "verdict", "reading", "act"));
        return new Fact(
                fact.findText("says").orElse(null),
                fact.findText("day").map(LocalDate::parse).orElse(null),
                fact.texts("list"),
                fact.findText("status")
                        .map(word ->
                                Status.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .orElse(null),
                fact.findText("verdict")
                        .map(word -> Verdict.Kind.valueOf(
                                word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .orElse(null),
                fact.text("reading"),
                fact.keys().contains("act") ? act(fact.mapping("act")) : null);
    }

    private static Citation act(Yaml act) {
        act.only(Set.of("document", "place", "read", "unverified"));
        return new Citation(
                act.text("document"),
                act.text("place"),
                act.findText("read").map("yes"::equals).orElse(false),
                act.findText("unverified").orElse(null));
    }
}
