package parley.lawbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.measure.CommodityCode;
import parley.measure.Origins;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * What is modelled. An authority that exists for an origin at an instant and is not modelled there makes the answer "not
 * modelled", never nil.
 *
 * @param entries what exists, and which stretch of it is modelled
 */
public record Coverage(List<Entry> entries) {

    /**
     * One authority over some origins.
     *
     * @param regime whose border and which way
     * @param origins the origins meant
     * @param goods the beginnings of the codes meant; empty for all goods
     * @param unlessItem classes of goods on control lists that it does not speak of; empty for none
     * @param authority the authority's key
     * @param existsFrom first instant at which it bears; null for ever
     * @param existsUntil first instant at which it no longer bears; null if open
     * @param modelledFrom first instant modelled; null if none is
     * @param modelledUntil first instant no longer modelled; null if open
     * @param blocking whether its absence makes the whole answer not modelled
     * @param why what is missing, in words
     * @param act by what the authority bears; null only where no entry speaks of the origin
     */
    public record Entry(
            Regime regime,
            Origins origins,
            List<String> goods,
            Set<String> unlessItem,
            String authority,
            @Nullable Instant existsFrom,
            @Nullable Instant existsUntil,
            @Nullable Instant modelledFrom,
            @Nullable Instant modelledUntil,
            boolean blocking,
            String why,
            @Nullable Citation act) {

        public Entry {
            goods = List.copyOf(goods);
            unlessItem = Set.copyOf(unlessItem);
        }

        boolean concerns(Regime asked, Territory origin) {
            return regime.equals(asked) && origins.include(origin);
        }

        /** Whether it speaks of the code. */
        public boolean concerns(CommodityCode code) {
            return goods.isEmpty() || goods.stream().anyMatch(code.digits()::startsWith);
        }

        boolean missingAt(Instant instant) {
            boolean exists = (existsFrom == null || !instant.isBefore(existsFrom))
                    && (existsUntil == null || instant.isBefore(existsUntil));
            boolean modelled = modelledFrom != null
                    && !instant.isBefore(modelledFrom)
                    && (modelledUntil == null || instant.isBefore(modelledUntil));
            return exists && !modelled;
        }
    }

    public Coverage {
        entries = List.copyOf(entries);
    }

    /** What exists there and then and is not modelled; an origin that no entry knows is itself not modelled. */
    public List<Entry> missing(Regime regime, Territory origin, Instant at) {
        List<Entry> missing = new ArrayList<>();
        boolean known = false;
        for (Entry entry : entries) {
            if (entry.concerns(regime, origin)) {
                known |= entry.blocking;
                if (entry.missingAt(at)) {
                    missing.add(entry);
                }
            }
        }
        if (!known) {
            missing.add(new Entry(
                    regime,
                    Origins.ALL,
                    List.of(),
                    Set.of(),
                    "all",
                    null,
                    null,
                    null,
                    null,
                    true,
                    "goods of " + origin + " " + regime + " are not modelled",
                    null));
        }
        return missing;
    }
}
