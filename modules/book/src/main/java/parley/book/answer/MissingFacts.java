package parley.book.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import parley.book.OutcomeColumn.Share;
import parley.book.pass.Batch;
import parley.determination.Determiner;
import parley.determination.Facts;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.Truth;
import parley.lawbook.Fact;
import parley.lawbook.LawBook;
import parley.measure.FactTest;
import parley.measure.FactTest.Question;

/** What each missing fact is worth, in the making: lines that lack it are rated again as if they told it, at either end. */
final class MissingFacts {

    private final View view;
    private final Determiner law;
    private final Map<String, MissingFact> byName = new HashMap<>();

    /** @param view whose origin is as lines tell it */
    MissingFacts(View view) {
        this.view = view;
        this.law = view.supposition().law();
    }

    /**
     * Takes a line whose answer is an interval.
     *
     * @param duty from least to greatest
     * @param open the questions that stayed open
     */
    void add(Batch batch, int number, Share duty, List<FactTest> open) {
        ShipmentLine told = batch.line(number);
        ShipmentLine line =
                told.enteredAt(view.supposition().of(batch.crossing(number)).entered());
        long width = duty.greatest() - duty.least();
        Map<String, List<FactTest>> byFact = open.stream().collect(Collectors.groupingBy(FactTest::fact));
        byFact.forEach((fact, tests) -> {
            OptionalLong not = findWidth(line, fact, tests, false);
            OptionalLong so = findWidth(line, fact, tests, true);
            long otherwise = Math.min(not.orElse(width), so.orElse(width));
            MissingFact one =
                    new MissingFact(fact, 1, line.value().cents(), width, not.orElse(otherwise), so.orElse(otherwise));
            byName.merge(fact, one, MissingFact::plus);
        });
    }

    /** How wide the answer is if the fact is told at one end; empty if the line's other facts rule that out. */
    private OptionalLong findWidth(ShipmentLine line, String fact, List<FactTest> tests, boolean so) {
        Facts facts;
        try {
            facts = facts(line, fact, tests, so);
        } catch (IllegalArgumentException _) {
            return OptionalLong.empty();
        }
        ShipmentLine supposed = new ShipmentLine(
                line.id(),
                line.code(),
                line.origin(),
                line.regime(),
                line.entered(),
                line.value(),
                line.quantity(),
                line.entry(),
                facts);
        return law.rate(supposed) instanceof Rating.Evaluated rated
                        && !rated.evaluation().unbounded()
                ? OptionalLong.of(rated.evaluation().greatest().total()
                        - rated.evaluation().least().total())
                : OptionalLong.empty();
    }

    private Facts facts(ShipmentLine line, String name, List<FactTest> tests, boolean so) {
        LawBook.Tables tables = law.book().tables();
        Fact fact = tables.facts().get(name);
        if (fact != null && (fact.kind() == Fact.Kind.PART_OF_VALUE || fact.kind() == Fact.Kind.PERCENT)) {
            Map<String, String> told = new HashMap<>(line.facts().told());
            told.put(name, so ? "100%" : "0%");
            return Facts.read(told, line.value(), tables.facts(), tables.descriptions(), LawBook.zone(line.regime()));
        }
        Facts facts = line.facts();
        for (FactTest test : tests) {
            facts = facts.supposing(test, Truth.of(so != test.question() instanceof Question.Nil));
        }
        return facts;
    }

    void merge(MissingFacts other) {
        other.byName.forEach((fact, theirs) -> byName.merge(fact, theirs, MissingFact::plus));
    }

    /** The one that is worth most first. */
    List<MissingFact> ranked() {
        return byName.values().stream()
                .sorted(Comparator.comparingLong(MissingFact::greatestWorth)
                        .reversed()
                        .thenComparing(MissingFact::fact))
                .toList();
    }
}
