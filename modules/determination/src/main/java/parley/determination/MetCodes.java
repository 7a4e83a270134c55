package parley.determination;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.measure.CommodityCode;

/** What codes meet in a slice: their cards, and what is left of each where nothing was told. */
final class MetCodes {

    private final LawSlice slice;
    private final LeftCards leftCards;
    private volatile @Nullable Met[] byKind = new Met[0];

    MetCodes(LawSlice slice, LeftCards leftCards) {
        this.slice = slice;
        this.leftCards = leftCards;
    }

    /**
     * What a code meets: what all codes of its kind do, unless something makes some of them not modelled.
     *
     * @param number the code's number in the {@link parley.lawbook.CodeIndex}; −1 if it has none
     */
    Met of(int number, CommodityCode code) {
        return number < 0 || slice.blocksSome()
                ? met(slice.found(code), slice.blocking(code).isEmpty())
                : ofKind(slice.kinds().of(number));
    }

    private Met ofKind(int kind) {
        @Nullable Met[] known = byKind;
        Met met = kind < known.length ? known[kind] : null;
        return met != null ? met : keep(kind, met(slice.found(kind), true));
    }

    private Met met(LawSlice.Found found, boolean modelled) {
        return leftCards.met(found.cards(), modelled, found.resolution() instanceof Schedule.Resolution.OnEightDigits);
    }

    private synchronized Met keep(int kind, Met met) {
        @Nullable Met[] known = byKind;
        if (kind >= known.length) {
            known = Arrays.copyOf(known, Math.max(kind + 1, 2 * known.length));
        }
        known[kind] = met;
        byKind = known;
        return met;
    }
}
