package parley.economy.accounts;

/**
 * What the stored flows come to.
 *
 * @param output [sector][country] gross output: sales to everybody, before duty
 * @param spending [sector][country] with duty
 * @param use [sector][country] intermediate use of the stored outputs and final use of the stored income
 * @param valueAdded [country] earned by the outputs
 * @param exports [country] without own goods, before duty
 * @param imports [country] likewise
 */
public record Flows(
        double[] output, double[] spending, double[] use, double[] valueAdded, double[] exports, double[] imports) {

    public static Flows of(Accounts accounts) {
        int n = accounts.countries().size();
        int sectors = accounts.sectors().size();
        double[] output = new double[sectors * n];
        double[] spending = new double[sectors * n];
        double[] exports = new double[n];
        double[] imports = new double[n];
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                spending[j * n + m] = accounts.spending(j, m);
                for (int i = 0; i < n; i++) {
                    double value = accounts.trade()[accounts.flow(j, m, i)];
                    output[j * n + i] += value;
                    exports[i] += i == m ? 0 : value;
                    imports[m] += i == m ? 0 : value;
                }
            }
        }
        double[] valueAdded = new double[n];
        double[] use = new double[sectors * n];
        for (int m = 0; m < n; m++) {
            double income = accounts.valueAdded()[m] - accounts.surplus()[m] + accounts.revenue(m);
            for (int k = 0; k < sectors; k++) {
                valueAdded[m] += accounts.valueAddedShare()[k * n + m] * output[k * n + m];
                use[k * n + m] += accounts.finalShare()[k * n + m] * income;
            }
            for (int k = 0; k < sectors; k++) {
                for (int j = 0; j < sectors; j++) {
                    use[k * n + m] += accounts.inputs()[(m * sectors + k) * sectors + j]
                            * (1 - accounts.valueAddedShare()[j * n + m])
                            * output[j * n + m];
                }
            }
        }
        return new Flows(output, spending, use, valueAdded, exports, imports);
    }
}
