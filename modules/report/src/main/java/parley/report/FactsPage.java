package parley.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.lawbook.Fact;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.measure.Amendment;
import parley.measure.Condition;
import parley.measure.FactTest;
import parley.measure.FactTest.Question;
import parley.measure.GoodsScope;
import parley.measure.Measure;
import parley.measure.Portion;
import parley.measure.Proviso;

/** The page {@code docs/reference/facts.md}: every fact of a law book, how it is written, and which measures ask for it. */
public final class FactsPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private static final String HEAD = """
            # Facts

            What can be told of a shipment line beside its code, origin, value, quantity and day of entry: as a column of a book
            (`steel-content`), or as an option (`--fact steel-content=40%`; `--loaded`, `--exported` and `--mode` have their own).
            Whether a fact is a **claim** or a **property** is said by the condition that asks for it, not by the fact. A claim that
            is not made is presumed not made, and `not_claimed` says what it would save. A property that is not told is unknown,
            and where it matters the answer is an interval.

            This page is written from the law by `parley.report.FactsPage`; a test compares it (see CONTRIBUTING.md). A part of the
            value counts in dollars (`4000`), as a percentage of the customs value (`40%`), as `0` or as `all`. Times are
            Washington's. Several words of one fact are joined by `|` or a comma. `…/*` is every measure of a folder.

            """;

    private final LawBook law;
    private final Map<String, List<String>> folders;
    private final Map<String, Asking> byFact = new TreeMap<>();

    private FactsPage(LawBook law) {
        this.law = law;
        this.folders = byFolder(law.measures().stream().map(Measure::id));
    }

    /** What is asked of one fact, and by which measures. */
    private record Asking(Map<String, Set<String>> asClaim, Map<String, Set<String>> asProperty) {
        Asking() {
            this(new TreeMap<>(), new TreeMap<>());
        }
    }

    /** The page as Markdown. */
    public static String of(LawBook law) {
        FactsPage page = new FactsPage(law);
        law.measures().forEach(page::read);
        return page.text();
    }

    private void read(Measure measure) {
        portions(measure).forEach(portion -> asks(measure, portion, "above nil", false));
        described(measure, measure.goods());
        described(measure, measure.exceptGoods());
        asks(measure, measure.condition());
        if (!measure.zone().isEmpty()) {
            asks(measure, "ftz-status-date", "of which day the rate is", true);
        }
        for (Proviso proviso : measure.provisos()) {
            asks(measure, proviso.condition());
            Portion only = proviso.only();
            if (only != null && only.fact() != null) {
                asks(measure, only.fact(), "the part that alone bears the duty, by a proviso", false);
            }
            if (!proviso.claim()) {
                described(measure, proviso.goods());
            }
        }
    }

    private void asks(Measure measure, Condition condition) {
        for (FactTest test : condition.tests()) {
            if (!test.fact().equals(FactTest.VALUE)) {
                asks(measure, test.fact(), words(test), test.claimed());
            }
        }
    }

    private static String words(FactTest test) {
        return switch (test.question()) {
            case Question.Before before -> "before " + TIME.format(before.moment());
            case Question.NotBefore from -> "from " + TIME.format(from.moment());
            default -> test.toString().substring(test.fact().length()).strip();
        };
    }

    private static Set<String> portions(Measure measure) {
        Stream<Portion> changed = measure.history().stream()
                .map(Amendment::action)
                .map(action -> switch (action) {
                    case Amendment.Action.Impose impose -> impose.portion();
                    case Amendment.Action.Modify modify -> modify.portion();
                    default -> null;
                });
        return Stream.concat(
                        Stream.of(measure.portion()),
                        changed.filter(Objects::nonNull).map(Objects::requireNonNull))
                .map(Portion::fact)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private void described(Measure measure, GoodsScope goods) {
        for (String list : goods.lists()) {
            for (GoodsIndex.Row row : law.tables().goods().rowsOf(list)) {
                if (!row.describedAs().isEmpty()) {
                    asks(measure, "described-as", "'" + row.describedAs() + "'", false);
                }
            }
        }
    }

    private void asks(Measure measure, String fact, String question, boolean claimed) {
        Asking asking = byFact.computeIfAbsent(fact, _ -> new Asking());
        (claimed ? asking.asClaim : asking.asProperty)
                .computeIfAbsent(question, _ -> new TreeSet<>())
                .add(measure.id());
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("| fact | kind | written as | asked as | meaning | act |\n|---|---|---|---|---|---|\n");
        for (Fact fact : facts()) {
            Asking asking = byFact.getOrDefault(fact.name(), new Asking());
            List<String> asked = new ArrayList<>();
            if (!asking.asClaim.isEmpty()) {
                asked.add("claim");
            }
            if (!asking.asProperty.isEmpty()) {
                asked.add("property");
            }
            text.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            fact.name(),
                            fact.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            fact.unit(),
                            asked.isEmpty() ? "no measure asks for it yet" : String.join(", ", asked),
                            fact.meaning(),
                            fact.act()));
        }
        for (Fact fact : facts()) {
            Asking asking = byFact.get(fact.name());
            if (asking != null) {
                text.append("\n## ").append(fact.name()).append('\n');
                questions(text, "As a claim", asking.asClaim);
                questions(text, "As a property", asking.asProperty);
            }
        }
        return text.toString();
    }

    private List<Fact> facts() {
        return law.tables().facts().values().stream()
                .sorted(Comparator.comparing(Fact::kind).thenComparing(Fact::name))
                .toList();
    }

    private void questions(StringBuilder text, String title, Map<String, Set<String>> questions) {
        if (!questions.isEmpty()) {
            text.append('\n').append(title).append(":\n\n");
            questions.forEach((question, ids) -> text.append("* ")
                    .append(question)
                    .append(" — ")
                    .append(folded(ids))
                    .append('\n'));
        }
    }

    /** The ids, those of one folder together: {@code us/section-232/wood/ {cabinets, timber}}, or {@code …/*} for all. */
    private String folded(Set<String> ids) {
        return byFolder(ids.stream()).entrySet().stream()
                .map(entry -> {
                    List<String> names = entry.getValue();
                    String folder = entry.getKey();
                    if (names.size() == 1) {
                        return "`" + folder + names.getFirst() + "`";
                    }
                    boolean all = folder.indexOf('/') < folder.length() - 1 && names.equals(folders.get(folder));
                    return "`" + folder + (all ? "*`" : "` { " + String.join(", ", names) + " }");
                })
                .collect(Collectors.joining(", "));
    }

    private static Map<String, List<String>> byFolder(Stream<String> ids) {
        Map<String, List<String>> byFolder = new TreeMap<>();
        ids.sorted()
                .forEach(id -> byFolder.computeIfAbsent(
                                id.substring(0, id.lastIndexOf('/') + 1), _ -> new ArrayList<>())
                        .add(id.substring(id.lastIndexOf('/') + 1)));
        return byFolder;
    }
}
