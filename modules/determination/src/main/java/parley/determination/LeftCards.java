package parley.determination;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.Regime;
import parley.measure.Territory;

/** What is left of each card where nothing was told: claims are presumed not made, a vessel the mode, and the rest is open. */
final class LeftCards {

    private final Map<RateCard, RateCard> left = new ConcurrentHashMap<>();
    private final Map<Slices, MetCodes> met = new ConcurrentHashMap<>();

    /** Slices that answer alike: of the same cards, and with the same law missing. */
    private record Slices(Object cards, Regime regime, Territory origin) {}

    RateCard of(RateCard card) {
        RateCard known = left.get(card);
        return known != null ? known : left.computeIfAbsent(card, _ -> card.given(Facts::presumed));
    }

    MetCodes met(LawSlice slice) {
        return met.computeIfAbsent(
                new Slices(slice.cards(), slice.regime(), slice.origin()), _ -> new MetCodes(slice, this));
    }
}
