package parley.determination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.ground.Truth;
import parley.lawbook.card.RateCard;
import parley.measure.FactTest;

/**
 * The claims that can be made under some cards, and what each would save at most on a line that does not make it. There is one
 * for all lines that meet the cards.
 */
final class Claims {

    private final List<RateCard> cards;
    private final List<RateCard> left;
    private final List<Possible> possible = new ArrayList<>();

    /** A claim; what is left of the cards where it is made and nothing else is told. */
    private record Possible(FactTest test, String name, List<RateCard> left) {}

    /** @param left what is left of each card where nothing is told */
    Claims(List<RateCard> cards, List<RateCard> left) {
        this.cards = cards;
        this.left = left;
        Set<String> named = new LinkedHashSet<>();
        for (FactTest test : RateCard.questions(cards)) {
            if (test.claimed() && named.add(test.toString())) {
                Facts made = Facts.NONE.supposing(test, Truth.YES);
                possible.add(new Possible(
                        test,
                        test.toString(),
                        cards.stream()
                                .map(card -> card.given(made::answerButOfValue))
                                .toList()));
            }
        }
    }

    /**
     * Tells the claims that a line could have made and did not, and that would save something.
     *
     * @param rater one that nobody reads meanwhile
     * @param saving takes a claim by its name, and the cents that it would save
     */
    void notMade(Rater rater, long value, @Nullable Quantity quantity, Facts facts, ObjLongConsumer<String> saving) {
        if (possible.isEmpty()) {
            return;
        }
        rater.begin(value, quantity, facts);
        if (!rate(rater, facts.isEmpty(), left)) {
            return;
        }
        long asTold = rater.least().total();
        for (Possible claim : possible) {
            if (!facts.isTold(claim.test.fact())) {
                boolean bare = facts.isEmpty();
                rater.begin(value, quantity, bare ? facts : facts.supposing(claim.test, Truth.YES));
                if (rate(rater, bare, claim.left) && rater.least().total() < asTold) {
                    saving.accept(claim.name, asTold - rater.least().total());
                }
            }
        }
    }

    /** @return false if the parts of the value that were told come to more than the value */
    private boolean rate(Rater rater, boolean bare, List<RateCard> ofBare) {
        return bare ? ofBare.stream().allMatch(rater::rateLeft) : cards.stream().allMatch(rater::rate);
    }

    /** As {@link #notMade(Rater, long, Quantity, Facts, ObjLongConsumer)}, of one line told alone. */
    List<Determiner.Claim> notMade(ShipmentLine line) {
        List<Determiner.Claim> claims = new ArrayList<>();
        notMade(
                new Rater(),
                line.value().cents(),
                line.quantity(),
                line.facts(),
                (claim, cents) -> claims.add(new Determiner.Claim(claim, Money.ofCents(cents))));
        return claims;
    }
}
