package parley.determination;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination.Range;
import parley.determination.Evaluation.Answer;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.FactTest;

/**
 * The taxes on an import, whose base is the customs value and the duty together: least on the least duty, greatest on the
 * greatest. Rated by the same cards as duty; never a part of it.
 *
 * @param least what the least is made of; null where no tax is levied
 * @param greatest what the greatest is made of
 * @param open the questions that stayed open
 */
record Taxes(Range range, @Nullable Answer least, @Nullable Answer greatest, List<FactTest> open) {

    private static final Taxes NONE = new Taxes(new Range(Money.ZERO, Money.ZERO), null, null, List.of());

    Taxes {
        open = List.copyOf(open);
    }

    static Taxes of(LawSlice slice, ShipmentLine line, Evaluation duty) {
        return of(
                slice.taxCards(line.code()),
                line.value().cents(),
                line.quantity(),
                line.facts(),
                new Duty(duty.least().total(), duty.greatest().total(), duty.unbounded()));
    }

    /** What of the base is duty; the greatest is meaningless where it is unbounded. */
    record Duty(long least, long greatest, boolean unbounded) {}

    /**
     * @param cards of the taxes; none where none is levied
     * @param value the customs value in cents
     */
    static Taxes of(List<RateCard> cards, long value, @Nullable Quantity quantity, Facts facts, Duty duty) {
        if (cards.isEmpty()) {
            return NONE;
        }
        Evaluation onLeast = on(cards, Math.addExact(value, duty.least), quantity, facts);
        Evaluation onGreatest = on(cards, Math.addExact(value, duty.greatest), quantity, facts);
        return new Taxes(
                new Range(
                        Money.ofCents(onLeast.least().total()),
                        duty.unbounded || onGreatest.unbounded()
                                ? null
                                : Money.ofCents(onGreatest.greatest().total())),
                onLeast.least(),
                onGreatest.greatest(),
                onLeast.open());
    }

    private static Evaluation on(List<RateCard> cards, long base, @Nullable Quantity quantity, Facts facts) {
        return Rater.findEvaluation(cards, base, quantity, facts).orElseThrow();
    }

    /** Whether any tax is levied. */
    boolean areLevied() {
        return answers().anyMatch(answer -> !answer.leaf().charges().isEmpty());
    }

    Stream<Answer> answers() {
        return Stream.of(least, greatest).flatMap(Stream::ofNullable);
    }
}
