package parley.determination;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.lawbook.card.RateCard;

/** What a code meets in a slice. There is one for all codes that meet the same, under every law book of the same tables. */
final class Met {

    private final int number;
    private final boolean modelled;
    private final boolean carried;
    private final RateCard[] cards;
    private final RateCard[] left;

    /** All that is left, where it asks nothing and parts no value, so that a line finds it at once; else null. */
    private final RateCard.@Nullable Leaf settled;

    private final Supplier<Claims> claims;

    /**
     * @param number a number that no other has
     * @param modelled whether nothing that blocks an answer is missing
     * @param carried whether the code is carried on its eight digits
     * @param cards the card, or several of a code that stands for lines that differ; none where the code is not rated
     * @param left what is left of each where nothing was told
     * @param claims what can be claimed under them, worked out when first asked for
     */
    Met(
            int number,
            boolean modelled,
            boolean carried,
            List<RateCard> cards,
            List<RateCard> left,
            Supplier<Claims> claims) {
        this.number = number;
        this.modelled = modelled;
        this.carried = carried;
        this.cards = cards.toArray(RateCard[]::new);
        this.left = left.toArray(RateCard[]::new);
        this.settled = modelled && this.left.length == 1 ? Rater.settled(this.left[0]) : null;
        this.claims = claims;
    }

    int number() {
        return number;
    }

    boolean carried() {
        return carried;
    }

    /** What can be claimed. */
    Claims claims() {
        return claims.get();
    }

    /** What a line comes to. */
    LineRater.Kind rate(Rater rater, Facts facts) {
        if (!modelled) {
            return LineRater.Kind.NOT_MODELLED;
        }
        boolean bare = facts.isEmpty();
        if (bare && settled != null) {
            rater.takeWhole(settled);
            return LineRater.Kind.RATED;
        }
        RateCard[] by = bare ? left : cards;
        boolean possible = by.length > 0;
        for (int i = 0; i < by.length && possible; i++) {
            possible = bare ? rater.rateLeft(by[i]) : rater.rate(by[i]);
        }
        return possible ? LineRater.Kind.RATED : LineRater.Kind.UNRATED;
    }
}
