package parley.determination;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.Regime;
import parley.measure.Territory;

/** What is left of each card where nothing was told: claims are presumed not made, a vessel the mode, and the rest is open. */
final class LeftCards {

    private final Map<RateCard, OfCards> ofOne = new ConcurrentHashMap<>();
    private final Map<List<RateCard>, OfCards> ofSeveral = new ConcurrentHashMap<>();
    private final Map<Slices, MetCodes> met = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    /** Slices that answer alike: of the same cards, and with the same law missing. */
    private record Slices(Object cards, Regime regime, Territory origin) {}

    /** What meets the same cards; told apart by whether it is modelled, and carried. */
    private final class OfCards {
        private final @Nullable Met[] mets = new Met[4];
        private final List<RateCard> cards;
        private final List<RateCard> left;
        private @Nullable Claims claims;

        OfCards(List<RateCard> cards) {
            this.cards = cards;
            this.left = cards.stream()
                    .map(card -> card.given(Facts.NONE::answerButOfValue))
                    .toList();
        }

        synchronized Met met(boolean modelled, boolean carried) {
            int place = (modelled ? 2 : 0) + (carried ? 1 : 0);
            Met known = mets[place];
            if (known == null) {
                known = new Met(numbers.getAndIncrement(), modelled, carried, cards, left, this::claims);
                mets[place] = known;
            }
            return known;
        }

        private synchronized Claims claims() {
            Claims known = claims;
            if (known == null) {
                known = new Claims(cards, left);
                claims = known;
            }
            return known;
        }
    }

    /** Those of the slice's law book, and all that share its tables. */
    static MetCodes of(LawSlice slice) {
        return slice.book().derived(LeftCards.class, _ -> new LeftCards()).met(slice);
    }

    /** The one for all codes that meet the cards so; none where the code is not rated. */
    Met met(List<RateCard> cards, boolean modelled, boolean carried) {
        return of(cards).met(modelled, carried);
    }

    private OfCards of(List<RateCard> cards) {
        if (cards.size() != 1) {
            return ofSeveral.computeIfAbsent(cards, OfCards::new);
        }
        OfCards known = ofOne.get(cards.getFirst());
        return known != null ? known : ofOne.computeIfAbsent(cards.getFirst(), card -> new OfCards(List.of(card)));
    }

    private MetCodes met(LawSlice slice) {
        return met.computeIfAbsent(
                new Slices(slice.cards(), slice.regime(), slice.origin()), _ -> new MetCodes(slice, this));
    }
}
