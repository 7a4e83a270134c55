package parley.determination;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.lawbook.card.RateCard;

/** What is left of each card where nothing was told: claims are presumed not made, a vessel the mode, and the rest is open. */
final class LeftCards {

    private final Map<RateCard, RateCard> left = new ConcurrentHashMap<>();

    RateCard of(RateCard card) {
        RateCard known = left.get(card);
        return known != null ? known : left.computeIfAbsent(card, _ -> card.given(Facts.NONE::answer));
    }
}
