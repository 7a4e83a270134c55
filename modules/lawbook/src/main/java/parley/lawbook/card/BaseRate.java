package parley.lawbook.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;
import parley.measure.DutyExpression;
import parley.measure.Levy;
import parley.measure.SpecialOffer;

/**
 * What the base schedule says of a line, as far as a slice asks it: lines that say the same share one, and compare by
 * identity.
 */
final class BaseRate {

    private final DutyExpression general;
    private final DutyExpression column2;
    private final List<SpecialOffer> offers;

    BaseRate(DutyExpression general, DutyExpression column2, List<SpecialOffer> offers) {
        this.general = general;
        this.column2 = column2;
        this.offers = List.copyOf(offers);
    }

    /** The rate that a column gives. */
    DutyExpression rate(Levy.Column column) {
        return switch (column) {
            case GENERAL -> general;
            case COLUMN2 -> column2;
            case SPECIAL -> throw new IllegalArgumentException("the special column offers a rate to each programme");
        };
    }

    /** The ad valorem column-1 general rate; null where it is not ad valorem alone. */
    @Nullable
    Rate column1() {
        return general instanceof DutyExpression.AdValorem adValorem ? adValorem.rate() : null;
    }

    /** What the special column offers under the programmes that can be claimed. */
    List<SpecialOffer> offers() {
        return offers;
    }
}
