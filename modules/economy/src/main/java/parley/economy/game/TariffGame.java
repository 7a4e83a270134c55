package parley.economy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The game of tariffs over one set of accounts, between the governments that may move: the tariffs each would set alone, those
 * where nobody gains by another answer (Nash), and those on which talks would settle at equal gains.
 *
 * <p>Tariffs on trade close to nothing are not identified: compare welfare and means weighted by trade, never one by one.
 */
public final class TariffGame {

    private static final int ROUNDS = 100;
    private static final double GAIN = 1e-10;
    private static final double[] SMOOTHING = {50, 200, 1_000, 5_000};
    private static final int CORRECTIONS = 60;
    private static final double EQUAL = 1e-7;

    private final GameAccounts accounts;
    private final Movers movers;
    private final Consumer<String> progress;
    private final List<Payoff> payoffs = new ArrayList<>();

    /**
     * @param accounts without surpluses; see {@link GameAccounts#balanced}
     * @param progress is told what was done, step by step
     */
    public TariffGame(GameAccounts accounts, Movers movers, Consumer<String> progress) {
        this.accounts = accounts;
        this.movers = movers;
        this.progress = progress;
        double[] surpluses = accounts.surpluses();
        double world = Arrays.stream(accounts.trade()).sum();
        for (int i = 0; i < surpluses.length; i++) {
            if (Math.abs(surpluses[i]) > 1e-6 * world) {
                throw new UnplayableAccounts(
                        accounts.name() + ": " + accounts.regions().get(i) + " has a surplus of " + surpluses[i]
                                + ". Maybe balance the accounts first");
            }
        }
        Markets atRest = new Markets(accounts, new double[accounts.size()]);
        atRest.clear();
        for (int region = 0; region < accounts.size(); region++) {
            payoffs.add(payoff(accounts, atRest, region));
        }
    }

    /** What any set of tariffs comes to. */
    public TariffOutcome at(double[] tariffs) {
        Markets markets = markets(tariffs);
        return outcome(markets, 0, 0);
    }

    /** What a region would set if all others kept the given tariffs. */
    public TariffOutcome best(int region, double[] tariffs) {
        Markets markets = markets(tariffs);
        QuasiNewton.Summit summit = answer(markets, player(region), true);
        progress.accept("best tariffs of " + accounts.regions().get(region));
        return outcome(markets, summit.iterations(), summit.residual());
    }

    /** Where best responses end: nobody would gain by other tariffs. */
    public TariffOutcome nash() {
        Markets markets = markets(accounts.tariffs());
        double[] gains = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (Movers.Player player : movers.players()) {
                Payoff payoff = payoffs.get(player.region());
                double before = payoff.value(markets);
                answer(markets, player, round == 0);
                gains[round] = Math.max(gains[round], payoff.value(markets) - before);
            }
            progress.accept("round " + (round + 1) + " of best responses");
            if (gains[round] < GAIN) {
                return outcome(markets, round + 1, gains[round]);
            }
        }
        throw new NotSolved("best responses", gains);
    }

    /** What talks that start from the given tariffs settle on: all sides gain the same, as much as they can. */
    public TariffOutcome talks(TariffOutcome start) {
        Markets markets = markets(start.tariffs());
        return agree(markets, worth(markets));
    }

    /**
     * Agreements of two sides that no other is better than for both, from one at which the first gets all there is to gain over
     * the start to one at which the second does.
     *
     * @param points odd; the middle one is that of equal gains
     */
    public List<TariffOutcome> frontier(TariffOutcome start, int points) {
        Markets markets = markets(start.tariffs());
        double[] before = worth(markets);
        TariffOutcome equal = agree(markets, before);
        double gain = worth(markets)[0] - before[0];
        List<TariffOutcome> frontier = new ArrayList<>(List.of(equal));
        int half = points / 2;
        for (int side = -1; side <= 1; side += 2) {
            Markets along = markets(equal.tariffs());
            for (int k = 1; k <= half; k++) {
                double shift = side * gain * k / half;
                double[] shifted = {before[0] + shift, before[1] - shift};
                TariffOutcome point = agree(along, shifted);
                frontier.add(side < 0 ? 0 : frontier.size(), point);
            }
        }
        return frontier;
    }

    private double[] worth(Markets markets) {
        return movers.players().stream()
                .mapToDouble(player -> payoffs.get(player.region()).value(markets))
                .toArray();
    }

    /**
     * The agreement at equal gains over what is given: the least gain, smoothed, is made largest, with the sides' multipliers
     * corrected until all gain alike (the exponential method of multipliers for a minimax problem).
     */
    private TariffOutcome agree(Markets markets, double[] before) {
        List<Payoff> sides = movers.players().stream()
                .map(player -> payoffs.get(player.region()))
                .toList();
        Control control = movers.all(accounts);
        double[] handicap = new double[before.length];
        double[] spreads = new double[SMOOTHING.length + CORRECTIONS];
        int steps = 0;
        for (int k = 0; k < spreads.length; k++) {
            double p = SMOOTHING[Math.min(k, SMOOTHING.length - 1)];
            double[] shifted = new double[before.length];
            for (int side = 0; side < shifted.length; side++) {
                shifted[side] = before[side] + handicap[side];
            }
            Search search = new Search(markets, control, new EqualGain(sides, shifted, p));
            steps += search.from(search.present(), "talks at equal gains").iterations();
            double[] gains = worth(markets);
            for (int side = 0; side < gains.length; side++) {
                gains[side] -= before[side];
            }
            spreads[k] = spread(gains);
            progress.accept("talks: gains apart by " + String.format(Locale.ROOT, "%.1e", spreads[k]));
            if (spreads[k] < EQUAL) {
                return outcome(markets, steps, spreads[k]);
            }
            if (k >= SMOOTHING.length - 1) {
                double mean = Arrays.stream(gains).average().orElseThrow();
                for (int side = 0; side < gains.length; side++) {
                    handicap[side] += mean - gains[side];
                }
            }
        }
        throw new NotSolved("talks at equal gains", spreads);
    }

    private static double spread(double[] gains) {
        return Arrays.stream(gains).max().orElseThrow()
                - Arrays.stream(gains).min().orElseThrow();
    }

    /**
     * The best answer found from the tariffs that stand; where it is asked for afresh, also from the best tariffs that treat all
     * exporters alike, so that those on next to no trade begin where the others of their sector end.
     */
    private QuasiNewton.Summit answer(Markets markets, Movers.Player player, boolean afresh) {
        String what = "best tariffs of " + accounts.regions().get(player.region());
        Payoff payoff = payoffs.get(player.region());
        Control control = movers.control(accounts, player);
        Search search = new Search(markets, control, payoff);
        double[] present = search.present();
        if (!afresh) {
            return search.from(present, what);
        }
        Search alike = new Search(markets, control.alike(accounts), payoff);
        alike.from(alike.monopolist(), what);
        QuasiNewton.Summit first = search.from(search.present(), what);
        double[] found = search.present();
        QuasiNewton.Summit other = search.from(present, what);
        return other.value() > first.value() ? other : search.from(found, what);
    }

    private Movers.Player player(int region) {
        return movers.players().stream()
                .filter(player -> player.region() == region)
                .findFirst()
                .orElseThrow(() -> new UnplayableAccounts(accounts.regions().get(region) + " may not move"));
    }

    /** Real income, unless the government weighs its sectors differently. */
    private static Payoff payoff(GameAccounts accounts, Markets atRest, int region) {
        int s = accounts.sectors().size();
        double[] weights = Arrays.copyOfRange(accounts.weights(), region * s, (region + 1) * s);
        boolean alike = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
        return alike ? new RealIncome(region) : PoliticalIncome.of(atRest, region);
    }

    private Markets markets(double[] tariffs) {
        Markets markets = new Markets(accounts, new double[accounts.size()]);
        for (int cell = 0; cell < tariffs.length; cell++) {
            markets.set(cell, Math.log1p(tariffs[cell]));
        }
        markets.clear();
        return markets;
    }

    private TariffOutcome outcome(Markets markets, int rounds, double residual) {
        int n = accounts.size();
        double[] welfare = new double[n];
        double[] payoff = new double[n];
        double[] wages = new double[n];
        for (int i = 0; i < n; i++) {
            welfare[i] = Math.exp(new RealIncome(i).value(markets));
            payoff[i] = Math.exp(payoffs.get(i).value(markets));
            wages[i] = Math.exp(markets.state[i]);
        }
        return new TariffOutcome(
                accounts,
                Arrays.stream(markets.logTariff).map(Math::expm1).toArray(),
                welfare,
                payoff,
                wages,
                markets.revenue.clone(),
                markets.flow.clone(),
                rounds,
                residual);
    }
}
