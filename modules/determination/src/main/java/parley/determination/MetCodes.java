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

    /** What a code meets. */
    Met of(CommodityCode code) {
        return met(slice.found(code), slice.blocking(code).isEmpty());
    }

    /** What all codes of a kind meet, where nothing makes some of them not modelled. */
    Met of(int kind) {
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
