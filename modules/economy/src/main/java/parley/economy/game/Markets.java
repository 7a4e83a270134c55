package parley.economy.game;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Wages and expenditures that clear all markets at given tariffs, in changes relative to the accounts: equations 11 to 14 of
 * Ossa (2014), by Newton's method on their logarithms. World income from labour is the numeraire. Tolerance: every market to
 * 1e-12 of its size. Keeps its last solution as the next start; for one thread.
 */
final class Markets {

    private static final double TOLERANCE = 1e-12;
    private static final int STEPS = 60;

    final int n;
    final int s;
    final GameAccounts accounts;
    /** What a sector pays to labour, as a part of its sales; the rest is profit. */
    final double[] labour;
    /** Income from labour, by region, in the accounts. */
    final double[] wages;
    /** Expenditure by importer and sector at users' prices, in the accounts. */
    final double[] spent;
    /** Expenditure by importer, in the accounts. */
    final double[] expenditure;

    private final double[] surplus;
    private final double[] base;
    private final double[] demand;
    private final double[] power;

    /** Natural logarithm of one plus the tariff, by cell. */
    final double[] logTariff;
    /** Logarithms of the changes of wages, then of expenditures. */
    final double[] state;
    /** Trade at world prices, by cell. */
    final double[] flow;
    /** Share of a cell in what its importer spends on the sector. */
    final double[] share;
    /** Logarithm of the change of the price index, by importer. */
    final double[] logPrice;
    /** Tariff revenue, by importer. */
    final double[] revenue;
    /** Sales at world prices by exporter and sector. */
    final double[] sales;

    private final double[] excess;
    private final DMatrixRMaj jacobian;
    private final DMatrixRMaj transposed;
    private final DMatrixRMaj right;
    private final DMatrixRMaj answer;
    private final LinearSolverDense<DMatrixRMaj> solver;

    /** @param surplus each region's exports less imports at world prices, in the unit of the accounts */
    Markets(GameAccounts accounts, double[] surplus) {
        this.accounts = accounts;
        this.surplus = surplus.clone();
        n = accounts.size();
        s = accounts.sectors().size();
        int cells = n * n * s;
        labour = Arrays.stream(accounts.elasticities())
                .map(sigma -> (sigma - 1) / sigma)
                .toArray();
        wages = new double[n];
        spent = new double[n * s];
        expenditure = new double[n];
        base = new double[cells];
        demand = new double[cells];
        power = new double[n * s];
        logTariff = new double[cells];
        state = new double[2 * n];
        flow = new double[cells];
        share = new double[cells];
        logPrice = new double[n];
        revenue = new double[n];
        sales = new double[n * s];
        excess = new double[2 * n];
        jacobian = new DMatrixRMaj(2 * n, 2 * n);
        transposed = new DMatrixRMaj(2 * n, 2 * n);
        right = new DMatrixRMaj(2 * n, 1);
        answer = new DMatrixRMaj(2 * n, 1);
        solver = LinearSolverFactory_DDRM.lu(2 * n);
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < s; k++) {
                for (int i = 0; i < n; i++) {
                    int cell = accounts.cell(j, k, i);
                    logTariff[cell] = Math.log1p(accounts.tariffs()[cell]);
                    base[cell] = accounts.trade()[cell];
                    demand[cell] = base[cell];
                    double paid = base[cell] * (1 + accounts.tariffs()[cell]);
                    spent[j * s + k] += paid;
                    expenditure[j] += paid;
                    wages[i] += labour[k] * base[cell];
                }
            }
        }
    }

    /** Sets each region's exports less imports at world prices, in the unit of the accounts. */
    void surpluses(double[] surpluses) {
        System.arraycopy(surpluses, 0, surplus, 0, n);
    }

    /** Sets the tariff of a cell; {@link #clear} finds what follows. */
    void set(int cell, double logOfOnePlusTariff) {
        logTariff[cell] = logOfOnePlusTariff;
        double sigma = accounts.elasticities()[cell / n % s];
        demand[cell] = base[cell] * Math.exp(-sigma * (logOfOnePlusTariff - Math.log1p(accounts.tariffs()[cell])));
    }

    /**
     * Clears all markets.
     *
     * @throws NotSolved if no solution is found
     */
    void clear() {
        double[] residuals = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            evaluate();
            double residual = 0;
            for (double e : excess) {
                residual = Math.max(residual, Math.abs(e));
            }
            residuals[step] = residual;
            if (residual < TOLERANCE) {
                return;
            }
            if (!Double.isFinite(residual)) {
                throw new NotSolved("clearing the markets", Arrays.copyOf(residuals, step + 1));
            }
            differentiate();
            step();
        }
        throw new NotSolved("clearing the markets", residuals);
    }

    private void step() {
        System.arraycopy(excess, 0, right.data, 0, 2 * n);
        if (!solver.setA(jacobian)) {
            throw new NotSolved("clearing the markets", excess);
        }
        solver.solve(right, answer);
        double longest = 0;
        for (double d : answer.data) {
            longest = Math.max(longest, Math.abs(d));
        }
        double part = longest > 1 ? 1 / longest : 1;
        for (int k = 0; k < 2 * n; k++) {
            state[k] -= part * answer.data[k];
        }
    }

    private void evaluate() {
        Arrays.fill(logPrice, 0);
        Arrays.fill(revenue, 0);
        Arrays.fill(sales, 0);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < s; k++) {
                power[k * n + i] = Math.exp((1 - accounts.elasticities()[k]) * state[i]);
            }
        }
        for (int j = 0; j < n; j++) {
            double expenditureChange = Math.exp(state[n + j]);
            for (int k = 0; k < s; k++) {
                market(j, k, expenditureChange);
            }
        }
        double world = Arrays.stream(wages).sum();
        excess[0] = -1;
        for (int i = 0; i < n; i++) {
            double wage = Math.exp(state[i]) * wages[i];
            double paid = 0;
            double profits = 0;
            for (int k = 0; k < s; k++) {
                paid += labour[k] * sales[i * s + k];
                profits += (1 - labour[k]) * sales[i * s + k];
            }
            excess[0] += wage / world;
            if (i > 0) {
                excess[i] = paid / wage - 1;
            }
            excess[n + i] = (wage + profits + revenue[i] - surplus[i]) / (expenditure[i] * Math.exp(state[n + i])) - 1;
        }
    }

    private void market(int j, int k, double expenditureChange) {
        int first = (j * s + k) * n;
        double all = spent[j * s + k];
        if (all == 0) {
            return;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double at = demand[first + i] * power[k * n + i];
            flow[first + i] = at;
            double paid = at * Math.exp(logTariff[first + i]);
            share[first + i] = paid;
            sum += paid;
        }
        double scale = all * expenditureChange / sum;
        double taxed = 0;
        for (int i = 0; i < n; i++) {
            flow[first + i] *= scale;
            share[first + i] /= sum;
            sales[i * s + k] += flow[first + i];
            taxed += share[first + i] * all * expenditureChange - flow[first + i];
        }
        revenue[j] += taxed;
        logPrice[j] += all / expenditure[j] * Math.log(sum / all) / (1 - accounts.elasticities()[k]);
    }

    private void differentiate() {
        double[] d = jacobian.data;
        Arrays.fill(d, 0);
        int width = 2 * n;
        double world = Arrays.stream(wages).sum();
        double[] perWage = new double[n];
        double[] perExpenditure = new double[n];
        for (int i = 0; i < n; i++) {
            double wage = Math.exp(state[i]) * wages[i];
            perWage[i] = i == 0 ? 0 : 1 / wage;
            perExpenditure[i] = 1 / (expenditure[i] * Math.exp(state[n + i]));
            d[i] = wage / world;
            if (i > 0) {
                d[i * width + i] -= excess[i] + 1;
            }
            d[(n + i) * width + i] += wage * perExpenditure[i];
            d[(n + i) * width + n + i] -= excess[n + i] + 1;
        }
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < s; k++) {
                int first = (j * s + k) * n;
                double factor = 1 - accounts.elasticities()[k];
                double taxed = 0;
                for (int i = 0; i < n; i++) {
                    double paid = labour[k] * flow[first + i] * perWage[i];
                    double profit = (1 - labour[k]) * flow[first + i] * perExpenditure[i];
                    double tax = Math.expm1(logTariff[first + i]) * flow[first + i] * perExpenditure[j];
                    taxed += tax;
                    int rowA = i * width;
                    int rowB = (n + i) * width;
                    for (int m = 0; m < n; m++) {
                        double cross = -factor * share[first + m];
                        d[rowA + m] += paid * cross;
                        d[rowB + m] += profit * cross;
                    }
                    d[rowA + i] += paid * factor;
                    d[rowB + i] += profit * factor;
                    d[rowA + n + j] += paid;
                    d[rowB + n + j] += profit;
                    d[(n + j) * width + i] += tax * factor;
                }
                int row = (n + j) * width;
                for (int m = 0; m < n; m++) {
                    d[row + m] -= taxed * factor * share[first + m];
                }
                d[row + n + j] += taxed;
            }
        }
    }

    /** Multipliers of the equations for a direction of the state: the transposed derivative solved for it. */
    double[] multipliers(double[] direction) {
        differentiate();
        int width = 2 * n;
        for (int r = 0; r < width; r++) {
            for (int c = 0; c < width; c++) {
                transposed.data[c * width + r] = jacobian.data[r * width + c];
            }
        }
        System.arraycopy(direction, 0, right.data, 0, width);
        if (!solver.setA(transposed)) {
            throw new NotSolved("differentiating the markets", excess);
        }
        solver.solve(right, answer);
        return answer.data.clone();
    }
}
