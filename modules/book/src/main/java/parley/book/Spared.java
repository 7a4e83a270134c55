package parley.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.measure.CommodityCode;

/**
 * How much of column 1 goods of other origins were spared, that have no programme of their own: by a claim that is open to
 * goods of this origin too. Where the special column offers a programme that all origins can claim, that is what is measured;
 * where it offers none, it is a provision of chapter 98.
 */
final class Spared {

    /** Below this value, in cents, other origins say nothing about a code. */
    private static final long TOO_LITTLE = 100_000_000;

    private final @Nullable Ledger elsewhere;
    private final Map<String, Column1> byHeading = new HashMap<>();

    /** Column 1 of one or several codes elsewhere, in cents: what the schedule asks for, and what customs calculated. */
    private record Column1(double owed, double calculated) {
        private Column1 plus(Column1 other) {
            return new Column1(owed + other.owed, calculated + other.calculated);
        }

        private double spared() {
            return 1 - calculated / owed;
        }
    }

    private Spared(@Nullable Ledger elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * @param elsewhere the ledger of the other origins; null if there is none, and then nothing is spared
     * @param statutes the codes by which a heading is measured: of them, those with a duty in column 1 and no programme
     */
    static Spared of(@Nullable Ledger elsewhere, Collection<Statute> statutes, List<Stretch> stretches) {
        Spared spared = new Spared(elsewhere);
        for (Statute statute : statutes) {
            Column1 column1 = spared.column1(statute, Stretch.weighted(statute.column1(), stretches));
            if (column1 != null && !statute.offersProgramme()) {
                spared.byHeading.merge(heading(statute.code()), column1, Column1::plus);
            }
        }
        return spared;
    }

    /** The part of column 1 that was spared on the code itself; nil where column 1 is free, or little was imported. */
    double onCode(Statute statute, long column1) {
        Column1 there = column1(statute, column1);
        return there == null ? 0 : there.spared();
    }

    /** The part of column 1 that was spared on the dutiable codes of the code's heading that offer no programme. */
    double inHeading(CommodityCode code) {
        Column1 there = byHeading.get(heading(code));
        return there == null ? 0 : there.spared();
    }

    private static String heading(CommodityCode code) {
        return code.cutTo(4).digits();
    }

    private @Nullable Column1 column1(Statute statute, long column1) {
        Ledger.Account account =
                elsewhere == null ? null : elsewhere.find(statute.code()).orElse(null);
        if (statute.apart() != null
                || column1 == 0
                || account == null
                || account.value().cents() < TOO_LITTLE) {
            return null;
        }
        double owed = (double) account.value().cents() * column1 / statute.value();
        return new Column1(owed, Math.min(owed, (double) account.duty().cents()));
    }
}
