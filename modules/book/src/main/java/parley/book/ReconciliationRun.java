package parley.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.measure.CommodityCode;
import parley.measure.Regime;

/**
 * Holds a book against a ledger. A line that says when it was entered is rated then; one that does not, on every stretch of
 * law within the period, weighted by its days.
 */
public final class ReconciliationRun {

    private final Determiner determiner;
    private final Ledger ledger;
    private final @Nullable Ledger elsewhere;
    private final SortedMap<String, Statute> byCode = new TreeMap<>();
    private final Map<String, Reconciliation.Apart> apart = new TreeMap<>();

    /**
     * @param elsewhere the ledger of origins that have no programme of their own, for the same period: what is entered free
     *     of column 1 there shows how far claims open to all origins go; null if there is none
     */
    public ReconciliationRun(Determiner determiner, Ledger ledger, @Nullable Ledger elsewhere) {
        this.determiner = determiner;
        this.ledger = ledger;
        this.elsewhere = elsewhere;
    }

    /** The same book, as entered on a day of each stretch. */
    public Reconciliation run(List<Stretch> stretches, List<Book> books) {
        for (int i = 0; i < stretches.size(); i++) {
            for (ShipmentLine line : books.get(i).lines()) {
                byCode.computeIfAbsent(
                                line.code().digits(),
                                code -> new Statute(new CommodityCode(code), stretches.size(), determiner))
                        .add(i, line);
            }
        }
        List<Reconciliation.Row> rows = new ArrayList<>();
        Spared spared = Spared.of(elsewhere, byCode.values(), stretches);
        byCode.values().forEach(statute -> take(statute, stretches, spared, rows));
        ledger.accounts().forEach((code, account) -> {
            if (!byCode.containsKey(code)) {
                apart("not in the book", account);
            }
        });
        return new Reconciliation(
                books.getFirst().name(),
                ledger,
                elsewhere == null ? "" : elsewhere.name(),
                determiner.known(),
                stretches,
                rows,
                apart.values().stream()
                        .sorted(Comparator.comparingLong(Reconciliation.Apart::value)
                                .reversed())
                        .toList());
    }

    private void take(Statute statute, List<Stretch> stretches, Spared spared, List<Reconciliation.Row> rows) {
        Ledger.Account account = ledger.find(statute.code()).orElse(null);
        String why = statute.apart();
        if (account == null) {
            return; // in the book alone: no part of the ledger
        }
        if (why != null) {
            apart(why, account);
        } else if (Math.abs(statute.value() - account.value().cents()) > 100) {
            apart("value differs between book and ledger", account);
        } else {
            rows.add(row(statute, stretches, spared, account.duty().cents()));
        }
    }

    private void apart(String why, Ledger.Account account) {
        apart.put(
                why,
                apart.getOrDefault(why, new Reconciliation.Apart(why, 0, 0, 0))
                        .plus(account.value().cents(), account.duty().cents()));
    }

    private Reconciliation.Row row(Statute statute, List<Stretch> stretches, Spared spared, long paid) {
        long least = Stretch.weighted(statute.least(), stretches);
        long greatest = Stretch.weighted(statute.greatest(), stretches);
        long column1 = Stretch.weighted(statute.column1(), stretches);
        boolean below = paid < least;
        Map<Cause, Long> reach = new EnumMap<>(Cause.class);
        long exclusion = Stretch.weighted(statute.exclusion(), stretches);
        reach.put(Cause.EXCLUSION, exclusion);
        reach.put(Cause.PRODUCT_EXCLUSION, Stretch.weighted(statute.section232(), stretches));
        reach.put(
                Cause.TIME_OF_ENTRY,
                below ? least - exclusion - statute.leastPossible() : statute.greatestPossible() - greatest);
        reach.put(
                Cause.PROGRAMME,
                Math.round(spared.onCode(statute, column1) * (statute.offersProgramme() ? column1 : least)));
        reach.put(Cause.CLAIM_ON_FREE_CODE, column1 == 0 ? Math.round(spared.inHeading(statute.code()) * least) : 0);
        Map<Cause, Long> taken = new EnumMap<>(Cause.class);
        long open = below ? least - paid : Math.max(0, paid - greatest);
        for (Cause cause : Cause.values()) {
            boolean lowers = cause != Cause.TIME_OF_ENTRY;
            long part = lowers && !below ? 0 : Math.min(open, reach.getOrDefault(cause, 0L));
            taken.put(cause, part);
            open -= part;
        }
        return new Reconciliation.Row(
                statute.code().digits(),
                determiner
                        .book()
                        .tables()
                        .nomenclature(Regime.IMPORTING_US.territory())
                        .schedules()
                        .getFirst()
                        .findDescription(statute.code())
                        .orElse(""),
                statute.value(),
                paid,
                least,
                greatest,
                column1,
                reach,
                taken);
    }
}
