package parley.determination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.ground.Money;
import parley.ground.Truth;
import parley.lawbook.card.RateCard;
import parley.measure.FactTest;

/** What claims a line did not make, and what each would have saved at most. */
final class Claims {

    private Claims() {}

    static List<Determiner.Claim> notMade(ShipmentLine line, Rating.Evaluated rating) {
        List<RateCard> cards = rating.slices().getFirst().cards(line.code());
        Evaluation asTold = rating.evaluations().getFirst();
        List<Determiner.Claim> claims = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (FactTest test : RateCard.questions(cards)) {
            if (!test.claimed() || line.facts().isTold(test.fact()) || !named.add(test.toString())) {
                continue;
            }
            long least = Rater.findEvaluation(
                            cards,
                            line.value().cents(),
                            line.quantity(),
                            line.facts().supposing(test, Truth.YES))
                    .map(made -> made.least().total())
                    .orElse(asTold.least().total());
            if (least < asTold.least().total()) {
                claims.add(new Determiner.Claim(
                        test.toString(), Money.ofCents(asTold.least().total() - least)));
            }
        }
        return claims;
    }
}
