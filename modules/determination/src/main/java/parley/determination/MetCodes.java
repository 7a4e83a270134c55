package parley.determination;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.lawbook.CodeIndex;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;

/** By the number of a code, its card in a slice, and what is left of the card where nothing was told. */
final class MetCodes {

    private final LawSlice slice;
    private final LeftCards leftCards;
    private final CodeIndex codes;
    private volatile @Nullable Met[] byNumber = new Met[0];

    /**
     * What a code meets.
     *
     * @param modelled whether nothing that blocks an answer is missing
     * @param card the card, or the first of several; null where the code is not rated
     * @param left what is left of it where nothing was told
     * @param more the further cards of a code that stands for lines that differ, each with what is left of it
     * @param carried whether the code is carried on its eight digits
     */
    record Met(
            boolean modelled,
            @Nullable RateCard card,
            @Nullable RateCard left,
            List<Further> more,
            boolean carried) {}

    /** A further card, and what is left of it where nothing was told. */
    record Further(RateCard card, RateCard left) {}

    MetCodes(LawSlice slice, LeftCards leftCards) {
        this.slice = slice;
        this.leftCards = leftCards;
        this.codes = slice.book().derived(CodeIndex.class, CodeIndex::new);
    }

    /** @param number the code's number in the {@link CodeIndex}; −1 if it has none */
    Met of(int number, CommodityCode code) {
        @Nullable Met[] known = byNumber;
        Met met = number >= 0 && number < known.length ? known[number] : null;
        return met != null ? met : number < 0 ? metBy(slice.found(code), code) : take(number, code);
    }

    private synchronized Met take(int number, CommodityCode code) {
        @Nullable Met[] known = byNumber;
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(codes.size(), number + 1));
        }
        Met met = metBy(slice.found(number), code);
        known[number] = met;
        byNumber = known;
        return met;
    }

    private Met metBy(LawSlice.Found found, CommodityCode code) {
        List<RateCard> cards = found.cards();
        RateCard card = cards.isEmpty() ? null : cards.getFirst();
        return new Met(
                slice.blocking(code).isEmpty(),
                card,
                card == null ? null : leftCards.of(card),
                cards.stream()
                        .skip(1)
                        .map(other -> new Further(other, leftCards.of(other)))
                        .toList(),
                found.resolution() instanceof Schedule.Resolution.OnEightDigits);
    }
}
