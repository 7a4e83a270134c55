package parley.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination.Component;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.determination.Determination.Side;
import parley.ground.Money;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.lawbook.source.LawRule;
import parley.lawbook.source.WorkedCases.Amount;
import parley.lawbook.source.WorkedCases.Reading;
import parley.lawbook.source.WorkedCases.WorkedCase;
import parley.measure.Regime;

/** Works out every case that stands in the files of the law, and says which do not come out as written (rule L10). */
public final class CaseCheck {

    private final LawBook book;
    private final Map<Question, Determiner> determiners = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int outside;

    private record Question(LocalDate known, List<String> scenarios) {}

    private CaseCheck(LawBook book) {
        this.book = book;
    }

    /**
     * What came of the cases.
     *
     * @param cases how many there are
     * @param outside how many ask where the law is not modelled, and so could not be worked out
     * @param problems those that could not be read, or do not come out as written
     */
    public record Report(int cases, int outside, List<Problem> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /** Works out all cases by the law book. */
    public static Report check(LawBook book, Reading cases) {
        CaseCheck check = new CaseCheck(book);
        check.problems.addAll(cases.problems());
        cases.cases().forEach(check::check);
        return new Report(cases.cases().size(), check.outside, check.problems);
    }

    private void check(WorkedCase worked) {
        try {
            switch (determiner(worked).determine(line(worked))) {
                case NotRated unrated when unrated.kind() == NotRated.Kind.NOT_MODELLED -> outside++;
                case NotRated unrated -> broken(worked, String.join("; ", unrated.reasons()));
                case Rated rated -> compare(worked, rated);
            }
        } catch (IllegalArgumentException | NoSuchElementException e) {
            broken(worked, String.valueOf(e.getMessage()));
        }
    }

    private Determiner determiner(WorkedCase worked) {
        LocalDate known = worked.known();
        Question question = new Question(known == null ? book.newest() : known, worked.scenarios());
        return determiners.computeIfAbsent(question, this::determiner);
    }

    private Determiner determiner(Question question) {
        LawBook amended = book;
        for (String name : question.scenarios) {
            amended = amended.amended(book.scenario(name));
        }
        return new Determiner(amended, question.known);
    }

    private ShipmentLine line(WorkedCase worked) {
        return new ShipmentLine(
                worked.it(),
                worked.code(),
                worked.origin(),
                worked.regime(),
                worked.entered(),
                worked.value(),
                worked.quantity(),
                ShipmentLine.Entry.alone(worked.value()),
                facts(book, worked.facts(), worked.value(), worked.regime()));
    }

    /** The facts of a case, each of which the registry must have. */
    public static Facts facts(LawBook book, Map<String, String> told, Money value, Regime regime) {
        LawBook.Tables tables = book.tables();
        for (String name : new TreeSet<>(told.keySet())) {
            if (!tables.facts().containsKey(name)) {
                String near = Words.nearest(name, tables.facts().keySet());
                throw new IllegalArgumentException(
                        "'" + name + "' is not a fact" + (near == null ? "" : ". Maybe " + near));
            }
        }
        return Facts.read(told, value, tables.facts(), tables.descriptions(), LawBook.zone(regime));
    }

    private void compare(WorkedCase worked, Rated rated) {
        compare(worked, "duty under it", worked.duty(), own(rated.components(), worked.measure()));
        compare(worked, "total duty", worked.total(), rated.duty());
        Money fees = Determination.findFees(rated).orElse(Money.ZERO);
        compare(worked, "fees", worked.fees(), new Determination.Range(fees, fees));
        compare(worked, "taxes", worked.taxes(), rated.taxes());
        String heading = worked.heading();
        Set<String> reported = headings(rated);
        if (heading != null && !reported.contains(heading)) {
            broken(worked, "heading " + heading + " is expected, reported are " + String.join(", ", reported));
        }
    }

    private void compare(WorkedCase worked, String what, @Nullable Amount expected, Determination.Range found) {
        if (expected != null
                && !(expected.min().equals(found.min()) && expected.max().equals(found.max()))) {
            broken(worked, what + ": " + expected + " is expected, found " + words(found));
        }
    }

    private static String words(Determination.Range range) {
        return range.isExact()
                ? range.min().toString()
                : range.min() + " to " + (range.max() == null ? "?" : range.max());
    }

    /** What one measure comes to at the two ends of the answer. */
    private static Determination.Range own(List<Component> components, String measure) {
        Money least = own(components, measure, Side.GREATEST);
        Money greatest = own(components, measure, Side.LEAST);
        return least.compareTo(greatest) <= 0
                ? new Determination.Range(least, greatest)
                : new Determination.Range(greatest, least);
    }

    private static Money own(List<Component> components, String measure, Side otherThan) {
        return components.stream()
                .filter(component -> component.measure().equals(measure) && component.in() != otherThan)
                .map(Component::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Set<String> headings(Rated rated) {
        Set<String> headings = new TreeSet<>();
        rated.components().forEach(component -> headings.add(component.heading()));
        rated.filing().forEach(line -> headings.add(line.heading()));
        return headings;
    }

    private void broken(WorkedCase worked, String message) {
        problems.add(LawRule.CASES_HOLD.broken(worked.place(), "'" + worked.it() + "': " + message));
    }
}
