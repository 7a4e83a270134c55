package parley.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.book.Book;
import parley.book.OutcomeColumn;
import parley.book.ResultGrid;
import parley.book.Unsummed;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.card.RateCard;
import parley.measure.Citation;
import parley.measure.FactTest;
import parley.measure.Measure;

/** Rates a book under outcomes and sums what comes of it. */
public final class OutlookRun {

    private static final int LARGEST = 20;

    private final Book book;
    private final Book referenceBook;
    private final List<Asked> asked;
    private final Determiner base;

    /**
     * An outcome to rate.
     *
     * @param title what it is called
     * @param scenarios the scenarios it combines
     * @param weight the user's weight on it; negative if none
     * @param determiner the law book under it
     */
    public record Asked(String title, List<String> scenarios, double weight, Determiner determiner) {
        public Asked {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * @param book the book as entered under the outcomes
     * @param referenceBook the same lines as entered at the reference date
     * @param base the law as known, for the reference row
     * @param asked the outcomes, one at least
     * @throws IllegalArgumentException if the two books have not the same number of lines, or none
     */
    public OutlookRun(Book book, Book referenceBook, Determiner base, List<Asked> asked) {
        if (book.lines().isEmpty()
                || book.lines().size() != referenceBook.lines().size()
                || asked.isEmpty()) {
            throw new IllegalArgumentException("an outlook compares the same lines, one at least, under some outcome: "
                    + book.lines().size() + " and " + referenceBook.lines().size() + " lines, " + asked.size()
                    + " outcomes");
        }
        this.book = book;
        this.referenceBook = referenceBook;
        this.base = base;
        this.asked = List.copyOf(asked);
    }

    public Outlook run() {
        ResultGrid reference = ResultGrid.of(referenceBook, List.of(base));
        ResultGrid outcomes =
                ResultGrid.of(book, asked.stream().map(Asked::determiner).toList());
        List<OutcomeColumn> columns = new ArrayList<>(reference.columns());
        columns.addAll(outcomes.columns());
        ResultGrid grid = new ResultGrid(book, columns);
        boolean[] summed = summedEverywhere(columns);
        List<Outcome> rows = new ArrayList<>();
        for (int k = 0; k < asked.size(); k++) {
            rows.add(outcome(asked.get(k), book, columns.get(k + 1), columns.getFirst(), summed));
        }
        OutcomeColumn first = columns.get(1);
        Schedule schedule = schedule();
        Breakdown breakdown = new Breakdown(book, columns, summed, schedule);
        return new Outlook(
                book,
                outcome(
                        new Asked("Reference", List.of(), -1, base),
                        referenceBook,
                        columns.getFirst(),
                        columns.getFirst(),
                        summed),
                rows,
                apart(first, summed),
                widths(first, summed),
                presumed(first, summed),
                largest(columns, summed),
                breakdown.chapters(),
                breakdown.drillDowns(),
                notIncluded(),
                citations(columns),
                unverified(columns),
                verifiedUntil(),
                base.book().hash(),
                grid);
    }

    /** The newest edition at hand of the tariff of the book's border, for descriptions. */
    private Schedule schedule() {
        return base.book()
                .tables()
                .nomenclature(book.regime().territory())
                .schedules()
                .getLast();
    }

    /** A line counts in the sums only if it can be summed in every row, so that rows compare. */
    private boolean[] summedEverywhere(List<OutcomeColumn> columns) {
        boolean[] summed = new boolean[book.lines().size()];
        for (int i = 0; i < summed.length; i++) {
            int line = i;
            summed[i] = columns.stream().allMatch(column -> column.standing()[line].isSummed());
        }
        return summed;
    }

    private Outcome outcome(Asked of, Book entered, OutcomeColumn column, OutcomeColumn reference, boolean[] summed) {
        long value = 0;
        long least = 0;
        long greatest = 0;
        int moved = 0;
        TreeMap<String, OutcomeColumn.Share> byMeasure = new TreeMap<>();
        for (int i = 0; i < summed.length; i++) {
            Evaluation evaluation = column.evaluations()[i];
            if (!summed[i] || evaluation == null) {
                continue;
            }
            value += entered.lines().get(i).value().cents();
            least += column.least()[i];
            greatest += column.greatest()[i];
            if (column.least()[i] != reference.least()[i]
                    || column.greatest()[i] != reference.greatest()[i]) {
                moved++;
            }
            OutcomeColumn.share(evaluation, byMeasure);
        }
        String at = days(entered);
        return new Outcome(
                of.title,
                of.scenarios,
                at,
                of.determiner.known().toString(),
                of.weight,
                Money.ofCents(value),
                Money.ofCents(least),
                Money.ofCents(greatest),
                moved,
                byMeasure);
    }

    /** The day the lines were entered, or the first and the last. */
    private static String days(Book entered) {
        List<String> days = entered.lines().stream()
                .map(line -> line.entered().toString())
                .distinct()
                .sorted()
                .toList();
        return days.size() < 2 ? String.join("", days) : days.getFirst() + " to " + days.getLast();
    }

    private List<Outlook.Apart> apart(OutcomeColumn column, boolean[] summed) {
        Map<String, Outlook.Apart> byReason = new LinkedHashMap<>();
        boolean answersNothing = IntStream.range(0, summed.length).noneMatch(i -> summed[i]);
        for (int i = 0; i < summed.length; i++) {
            if (summed[i]) {
                continue;
            }
            ShipmentLine line = book.lines().get(i);
            String why = answersNothing ? whyAtLength(column, line) : why(column, line);
            Outlook.Apart before = byReason.getOrDefault(why, new Outlook.Apart(why, 0, 0));
            byReason.put(
                    why,
                    new Outlook.Apart(
                            why,
                            before.lines() + 1,
                            before.cents() + line.value().cents()));
        }
        return byReason.values().stream()
                .sorted(Comparator.comparingLong(Outlook.Apart::cents).reversed())
                .toList();
    }

    private static String why(OutcomeColumn column, ShipmentLine line) {
        String why = Unsummed.why(column.determiner().rate(line), line.code());
        return why == null ? "not answerable in another row" : why;
    }

    /** Where nothing can be answered, what of the law is missing is the answer. */
    private static String whyAtLength(OutcomeColumn column, ShipmentLine line) {
        String why = why(column, line);
        return column.determiner().rate(line) instanceof Rating.NotModelled not
                ? why + ": "
                        + not.missing().stream()
                                .map(Coverage.Entry::why)
                                .distinct()
                                .collect(Collectors.joining("; "))
                : why;
    }

    private List<Outlook.Width> widths(OutcomeColumn column, boolean[] summed) {
        Map<String, Outlook.Width> byFact = new TreeMap<>();
        for (int i = 0; i < summed.length; i++) {
            Evaluation evaluation = column.evaluations()[i];
            if (!summed[i] || evaluation == null || evaluation.isExact()) {
                continue;
            }
            String facts = evaluation.open().isEmpty()
                    ? "code, or the rate of its line"
                    : String.join(
                            " and ",
                            new LinkedHashSet<>(evaluation.open().stream()
                                    .map(FactTest::fact)
                                    .toList()));
            Outlook.Width before = byFact.getOrDefault(facts, new Outlook.Width(facts, 0, 0, 0));
            byFact.put(
                    facts,
                    new Outlook.Width(
                            facts,
                            before.lines() + 1,
                            before.valueCents() + book.lines().get(i).value().cents(),
                            before.widthCents() + column.greatest()[i] - column.least()[i]));
        }
        return byFact.values().stream()
                .sorted(Comparator.comparingLong(Outlook.Width::widthCents).reversed())
                .toList();
    }

    private List<Outlook.Presumed> presumed(OutcomeColumn column, boolean[] summed) {
        Map<String, Outlook.Presumed> byClaim = new TreeMap<>();
        for (int i = 0; i < summed.length; i++) {
            if (!summed[i]) {
                continue;
            }
            ShipmentLine line = book.lines().get(i);
            for (Determiner.Claim claim : column.determiner().claims(line)) {
                Outlook.Presumed before =
                        byClaim.getOrDefault(claim.name(), new Outlook.Presumed(claim.name(), 0, 0, 0));
                byClaim.put(
                        claim.name(),
                        new Outlook.Presumed(
                                claim.name(),
                                before.lines() + 1,
                                before.valueCents() + line.value().cents(),
                                before.savesCents() + claim.saves().cents()));
            }
        }
        return byClaim.values().stream()
                .sorted(Comparator.comparingLong(Outlook.Presumed::savesCents).reversed())
                .toList();
    }

    private List<Outlook.LargestLine> largest(List<OutcomeColumn> columns, boolean[] summed) {
        OutcomeColumn first = columns.get(1);
        Schedule schedule = schedule();
        return IntStream.range(0, summed.length)
                .filter(i -> summed[i])
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> first.greatest()[i])
                        .reversed())
                .limit(LARGEST)
                .map(i -> new Outlook.LargestLine(
                        i,
                        book.lines().get(i).code().toString(),
                        schedule.findDescription(book.lines().get(i).code()).orElse(""),
                        book.lines().get(i).value().cents(),
                        columns.stream()
                                .map(column -> new Outlook.Ends(column.least()[i], column.greatest()[i]))
                                .toList()))
                .toList();
    }

    private List<String> notIncluded() {
        ShipmentLine line = book.lines().getFirst();
        return base.notModelled(line).stream()
                .filter(entry -> !entry.blocking())
                .map(Coverage.Entry::why)
                .distinct()
                .toList();
    }

    private List<Outlook.CitedMeasure> citations(List<OutcomeColumn> columns) {
        Map<String, Set<Citation>> acts = new TreeMap<>();
        Map<String, Measure> measures = new TreeMap<>();
        eachCharge(columns, charge -> {
            measures.put(charge.measure().id(), charge.measure());
            acts.computeIfAbsent(charge.measure().id(), _ -> new LinkedHashSet<>())
                    .addAll(charge.acts());
        });
        List<Outlook.CitedMeasure> cited = new ArrayList<>();
        measures.forEach((id, measure) -> cited.add(new Outlook.CitedMeasure(
                id, measure.title(), measure.authority(), List.copyOf(acts.getOrDefault(id, Set.of())))));
        return cited;
    }

    private List<String> unverified(List<OutcomeColumn> columns) {
        Set<String> found = new LinkedHashSet<>();
        eachCharge(columns, charge -> {
            for (Citation act : charge.acts()) {
                if (act.unverified() != null) {
                    found.add(charge.measure().id() + ": " + act.unverified());
                }
            }
        });
        return List.copyOf(found);
    }

    private static void eachCharge(List<OutcomeColumn> columns, java.util.function.Consumer<RateCard.Charge> visitor) {
        Set<RateCard.Leaf> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (OutcomeColumn column : columns) {
            for (Evaluation evaluation : column.evaluations()) {
                if (evaluation == null) {
                    continue;
                }
                for (RateCard.Leaf leaf :
                        List.of(evaluation.least().leaf(), evaluation.greatest().leaf())) {
                    if (seen.add(leaf)) {
                        leaf.charges().forEach(visitor);
                    }
                }
            }
        }
    }

    private LocalDate verifiedUntil() {
        LawBook law = base.book();
        return law.measures(book.regime()).stream()
                .map(Measure::verifiedUntil)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
