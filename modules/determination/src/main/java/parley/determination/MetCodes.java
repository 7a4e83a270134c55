package parley.determination;

import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.measure.CommodityCode;

/** What codes meet in a slice: their cards, and what is left of each where nothing was told. */
final class MetCodes {

    private final LawSlice slice;
    private final LeftCards leftCards;

    MetCodes(LawSlice slice, LeftCards leftCards) {
        this.slice = slice;
        this.leftCards = leftCards;
    }

    /** @param number the code's number in the {@link parley.lawbook.CodeIndex}; −1 if it has none */
    Met of(int number, CommodityCode code) {
        LawSlice.Found found = number < 0 ? slice.found(code) : slice.found(number);
        return leftCards.met(
                found.cards(),
                slice.blocking(code).isEmpty(),
                found.resolution() instanceof Schedule.Resolution.OnEightDigits);
    }
}
