package parley.economy.study;

import java.util.ArrayList;
import java.util.List;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.NotConverged;
import parley.economy.equilibrium.Shock;
import parley.economy.equilibrium.Solver;

/**
 * Revenue and real income of one importer as the tariff changes of a case are made smaller and larger by one factor; each point
 * is an equilibrium of its own.
 */
public record RevenueCurve(Case asked, String country, String unit, List<Point> points) {

    /** Parts of the changes at which the curve is drawn. */
    private static final double[] PARTS = {0, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2};

    /**
     * One point.
     *
     * @param part of the changes
     * @param rate the importer's average tariff on imports, weighted by the base's trade, in percent
     * @param revenue in the accounts' unit
     * @param income change of real income in percent
     */
    public record Point(double part, double rate, double revenue, double income) {}

    public RevenueCurve {
        points = List.copyOf(points);
    }

    /** The curve of a case; a part for which no equilibrium is found has no point. */
    public static RevenueCurve of(Study study, Answer answer, int importer) {
        Base base = answer.get().base();
        Accounts accounts = base.accounts();
        Solver solver = new Solver(study.options());
        List<Point> points = new ArrayList<>();
        for (double part : PARTS) {
            double[] rates = accounts.tariff().clone();
            double[] asked = answer.asked().shock().tariff();
            for (int at = 0; at < rates.length; at++) {
                rates[at] = Math.max(-0.99, rates[at] + part * (asked[at] - rates[at]));
            }
            points.addAll(
                    point(solver, base, new Shock(rates, answer.asked().shock().cost()), part, importer));
        }
        return new RevenueCurve(
                answer.asked(),
                accounts.countries().name(importer),
                accounts.about().unit(),
                points);
    }

    /** The point at that part of the changes; none where no equilibrium is found. */
    private static List<Point> point(Solver solver, Base base, Shock shock, double part, int importer) {
        try {
            Equilibrium after = solver.solve(base, shock);
            return List.of(new Point(
                    part,
                    100 * averageRate(base, shock.tariff(), importer),
                    after.revenue(importer),
                    100 * (after.welfare(importer) - 1)));
        } catch (NotConverged e) {
            return List.of();
        }
    }

    private static double averageRate(Base base, double[] rates, int importer) {
        Accounts accounts = base.accounts();
        double duty = 0;
        double value = 0;
        for (int j = 0; j < accounts.sectors().size(); j++) {
            for (int i = 0; i < accounts.countries().size(); i++) {
                if (i != importer) {
                    double trade = base.trade(j, importer, i);
                    value += trade;
                    duty += trade * rates[accounts.flow(j, importer, i)];
                }
            }
        }
        return duty / value;
    }
}
