package parley.determination;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;

/**
 * The law of one slice as lines of a book meet it: by the number of the code, the card, and what is left of it where nothing
 * was told.
 */
final class EntryLaw {

    private final LawSlice slice;
    private final LeftCards leftCards;
    private final CodeIndex codes;
    private final FeeTerms fees;
    private volatile @Nullable Meets[] byNumber = new Meets[0];

    /**
     * What a code meets.
     *
     * @param modelled whether nothing that blocks an answer is missing
     * @param card the card; null where the code is not rated
     * @param left what is left of it where nothing was told
     */
    record Meets(
            boolean modelled,
            @Nullable RateCard card,
            @Nullable RateCard left,
            boolean carried) {}

    EntryLaw(LawSlice slice) {
        LawBook book = slice.book();
        this.slice = slice;
        this.leftCards = book.derived(LeftCards.class, _ -> new LeftCards());
        this.codes = book.derived(CodeIndex.class, CodeIndex::new);
        this.fees = new FeeTerms(slice);
    }

    LawSlice slice() {
        return slice;
    }

    FeeTerms fees() {
        return fees;
    }

    /** @param number the code's number in the {@link CodeIndex}; −1 if it has none */
    Meets meets(int number, CommodityCode code) {
        @Nullable Meets[] known = byNumber;
        Meets meets = number >= 0 && number < known.length ? known[number] : null;
        return meets != null ? meets : number < 0 ? find(slice.found(code), code) : take(number, code);
    }

    private synchronized Meets take(int number, CommodityCode code) {
        @Nullable Meets[] known = byNumber;
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(codes.size(), number + 1));
        }
        Meets meets = find(slice.found(number), code);
        known[number] = meets;
        byNumber = known;
        return meets;
    }

    private Meets find(LawSlice.Found found, CommodityCode code) {
        RateCard card = found.card();
        return new Meets(
                slice.blocking(code).isEmpty(),
                card,
                card == null ? null : leftCards.of(card),
                found.resolution() instanceof Schedule.Resolution.OnEightDigits);
    }
}
