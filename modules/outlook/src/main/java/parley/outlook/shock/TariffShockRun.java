package parley.outlook.shock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import parley.book.Book;
import parley.book.OutcomeColumn;
import parley.book.ResultGrid;
import parley.determination.Determiner;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Shock;
import parley.economy.study.Case;

/**
 * Rates both sides' books under outcomes, averages what they owe by sector, and sets the averages as tariffs of the accounts.
 * The base between the two sides is the schedules' own rates on the day asked for, in place of the accounts' stored ones; what
 * no line of a book tells stays as stored. A line is averaged only if it can be summed under every outcome.
 */
public final class TariffShockRun {

    private static final int SHOWN = 3;

    private final Accounts accounts;
    private final SectorConcordance concordance;
    private final SectorRates.Answer answer;
    private final List<String> titles;
    private final List<Determiner> outcomes;
    private final List<TariffShock.SectorRow> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * One side's imports of the other's goods.
     *
     * @param importer its code in the accounts
     * @param exporter the other's
     * @param book its imports, entered on the day asked for
     */
    public record Side(String importer, String exporter, Book book) {}

    /**
     * The run.
     *
     * @param answer which answer of an interval the averages take
     * @param titles of the outcomes
     * @param outcomes the law under each, one at least
     */
    public TariffShockRun(
            Accounts accounts,
            SectorConcordance concordance,
            SectorRates.Answer answer,
            List<String> titles,
            List<Determiner> outcomes) {
        if (outcomes.isEmpty() || titles.size() != outcomes.size()) {
            throw new IllegalArgumentException(titles.size() + " titles, " + outcomes.size() + " outcomes");
        }
        this.accounts = accounts;
        this.concordance = concordance;
        this.answer = answer;
        this.titles = List.copyOf(titles);
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * The shocks.
     *
     * @throws NoSuchElementException if the accounts have not the sectors of the concordance, or lack a side
     */
    public TariffShock run(List<Side> sides) {
        double[] base = accounts.tariff().clone();
        List<double[]> after = new ArrayList<>();
        outcomes.forEach(_ -> after.add(accounts.tariff().clone()));
        for (Side side : sides) {
            side(side, base, after);
        }
        Accounts rebuilt = accounts.withTariff(base);
        List<Case> cases = new ArrayList<>();
        for (int k = 0; k < titles.size(); k++) {
            cases.add(new Case(titles.get(k), Shock.tariffs(after.get(k))));
        }
        return new TariffShock(rebuilt, cases, rows, notes);
    }

    private void side(Side side, double[] base, List<double[]> after) {
        int importer = accounts.countries().index(side.importer());
        int exporter = accounts.countries().index(side.exporter());
        int sectors = accounts.sectors().size();
        ResultGrid grid = ResultGrid.of(side.book(), outcomes);
        int[] sector = averaged(side, grid.columns());
        List<SectorRates> rates = grid.columns().stream()
                .map(column -> SectorRates.of(column, side.book(), sector, sectors))
                .toList();
        double stored = 0;
        double ordinary = 0;
        for (int j = 0; j < sectors; j++) {
            int at = accounts.flow(j, importer, exporter);
            stored += accounts.trade()[at] * accounts.tariff()[at];
            if (rates.getFirst().has(j)) {
                int place = j;
                base[at] = rates.getFirst().ordinaryRate(j);
                List<Double> told =
                        rates.stream().map(one -> one.rate(place, answer)).toList();
                for (int k = 0; k < after.size(); k++) {
                    after.get(k)[at] = told.get(k);
                }
                rows.add(new TariffShock.SectorRow(
                        side.importer(),
                        side.exporter(),
                        accounts.sectors().code(j),
                        rates.getFirst().value()[j] / 100.0,
                        accounts.tariff()[at],
                        base[at],
                        told));
            }
            ordinary += accounts.trade()[at] * base[at];
        }
        notes.add(String.format(
                Locale.ROOT,
                "Base of %s on goods of %s: the schedule's own rates come to %,.0f %s on the accounts' flows, the"
                        + " stored tariffs to %,.0f; of all its imports the stored ones imply %,.0f",
                side.importer(),
                side.exporter(),
                ordinary,
                accounts.about().unit(),
                stored,
                accounts.revenue(importer)));
        widths(side, rates);
    }

    /** The sector of each line that can be summed under every outcome; the others are told. */
    private int[] averaged(Side side, List<OutcomeColumn> columns) {
        int[] sector = new int[side.book().lines().size()];
        boolean[] bears = bearing();
        double[] left = new double[2];
        double whole = 0;
        for (int i = 0; i < sector.length; i++) {
            int line = i;
            double dollars = side.book().lines().get(i).value().cents() / 100.0;
            whole += dollars;
            boolean summed = columns.stream().allMatch(column -> column.standing()[line].isSummed());
            sector[i] = SectorRates.place(
                    concordance.findSector(side.book().lines().get(i).code()), accounts.sectors());
            if (!summed) {
                sector[i] = -1;
                left[0] += dollars;
            } else if (sector[i] < 0 || !bears[sector[i]]) {
                sector[i] = -1;
                left[1] += dollars;
            }
        }
        if (left[0] + left[1] >= whole) {
            throw new NoSuchElementException(
                    left[1] > 0
                            ? "accounts " + accounts.name() + " have not the sectors that goods are told by ("
                                    + String.join(", ", some()) + " …). Maybe --accounts wiod2014"
                            : "no line of " + side.book().name() + " can be averaged on that day");
        }
        notes.add(String.format(
                Locale.ROOT,
                "%s, $%,.0fm: lines of $%,.0fm cannot be summed under every outcome, and $%,.0fm are of no sector that"
                        + " bears tariffs in the accounts; the averages are of the rest",
                side.book().name(),
                whole / 1e6,
                left[0] / 1e6,
                left[1] / 1e6));
        return sector;
    }

    /** The sectors that bear tariffs in the accounts; where none does, all: services, which are not dutiable, bear none. */
    private boolean[] bearing() {
        int flows = accounts.countries().size() * accounts.countries().size();
        boolean[] bears = new boolean[accounts.sectors().size()];
        boolean any = false;
        for (int at = 0; at < accounts.tariff().length; at++) {
            if (accounts.tariff()[at] != 0) {
                bears[at / flows] = true;
                any = true;
            }
        }
        if (!any) {
            Arrays.fill(bears, true);
        }
        return bears;
    }

    private List<String> some() {
        return concordance.sectors().stream().sorted().limit(SHOWN).toList();
    }

    private void widths(Side side, List<SectorRates> rates) {
        for (int k = 0; k < rates.size(); k++) {
            long value = sum(rates.get(k).value());
            notes.add(String.format(
                    Locale.ROOT,
                    "%s: goods of %s entering %s owe %.1f%% to %.1f%% on average, %.1f%% of it the schedule's own rate",
                    titles.get(k),
                    side.exporter(),
                    side.importer(),
                    100.0 * sum(rates.get(k).least()) / value,
                    100.0 * sum(rates.get(k).greatest()) / value,
                    100.0 * sum(rates.get(k).ordinary()) / value));
        }
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
