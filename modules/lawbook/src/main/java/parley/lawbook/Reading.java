package parley.lawbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.measure.CommodityCode;
import parley.measure.Regime;

/**
 * A total that was printed in its day, with what it was the total of, so that it can be computed from the law.
 *
 * @param id its key, as {@code 145}
 * @param regime whose duties it counts
 * @param printed the figure as printed, in percent
 * @param name what it was called
 * @param by who printed it, in kind
 * @param definition what of the law it counts
 * @param at the day of entry
 * @param known the law as known by which day
 * @param scenarios what it supposes to come about; none for the law as known
 * @param act the document in which the figure stands; null where it is known from reports alone
 * @param note why the computed figure differs from it, or what is often read into it; empty if nothing is to be said
 */
public record Reading(
        String id,
        Regime regime,
        BigDecimal printed,
        String name,
        String by,
        Definition definition,
        LocalDate at,
        LocalDate known,
        List<String> scenarios,
        @Nullable Citation act,
        String note) {

    public Reading {
        scenarios = List.copyOf(scenarios);
    }

    /** What a printed total counts. */
    public sealed interface Definition {

        /**
         * A headline sum: what the named measures come to on one article, in percent of its value. What else the article
         * owes is left out.
         *
         * @param measures ids of the measures counted
         * @param code the article
         */
        record HeadlineSum(List<String> measures, CommodityCode code) implements Definition {
            public HeadlineSum {
                measures = List.copyOf(measures);
            }
        }

        /**
         * An average of all duties over trade.
         *
         * @param weights whose weights were used, in words
         */
        record Average(String weights) implements Definition {}
    }
}
