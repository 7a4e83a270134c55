package parley.determination;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination.Range;
import parley.determination.Evaluation.Answer;
import parley.ground.Money;
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
        List<RateCard> cards = slice.taxCards(line.code());
        if (cards.isEmpty()) {
            return NONE;
        }
        Evaluation onLeast = on(cards, line, duty.least().total());
        Evaluation onGreatest = on(cards, line, duty.greatest().total());
        return new Taxes(
                new Range(
                        Money.ofCents(onLeast.least().total()),
                        duty.unbounded() || onGreatest.unbounded()
                                ? null
                                : Money.ofCents(onGreatest.greatest().total())),
                onLeast.least(),
                onGreatest.greatest(),
                onLeast.open());
    }

    private static Evaluation on(List<RateCard> cards, ShipmentLine line, long duty) {
        return Rater.findEvaluation(cards, Math.addExact(line.value().cents(), duty), line.quantity(), line.facts())
                .orElseThrow();
    }

    Stream<Answer> answers() {
        return Stream.of(least, greatest).flatMap(Stream::ofNullable);
    }
}
