package parley.economy.onesector;

/**
 * The part of what is sold in a country that pays for selling it there, ν: one for the country that moves and one for all
 * others, such that it is a given part of what each side's producers sell anywhere (Ignatenko et al. 2025: 0.26 and 0.12).
 */
final class Distribution {

    private static final double MOVER = 0.26;
    private static final double OTHERS = 0.12;
    private static final int ROUNDS = 100;
    private static final double STEP = 1e-7;
    private static final double EXACT = 1e-13;

    private final double othersProduct;
    private final double moverProduct;
    private final double amongOthers;
    private final double bought;
    private final double sold;

    private Distribution(double othersProduct, double moverProduct, double amongOthers, double bought, double sold) {
        this.othersProduct = othersProduct;
        this.moverProduct = moverProduct;
        this.amongOthers = amongOthers;
        this.bought = bought;
        this.sold = sold;
    }

    /**
     * The parts: of the others, of the mover.
     *
     * @param trade [importer][exporter] between countries, own purchases left out
     */
    static double[] parts(double[] trade, double[] product, int mover) {
        int n = product.length;
        double among = 0;
        double bought = 0;
        double sold = 0;
        double others = 0;
        for (int m = 0; m < n; m++) {
            others += m == mover ? 0 : product[m];
            for (int i = 0; i < n; i++) {
                double value = i == m ? 0 : trade[m * n + i];
                if (m == mover) {
                    bought += value;
                } else if (i == mover) {
                    sold += value;
                } else {
                    among += value;
                }
            }
        }
        return new Distribution(others, product[mover], among, bought, sold).solve();
    }

    /** Newton's method on the two conditions, with differences for derivatives; parts are not negative. */
    private double[] solve() {
        double a = 0.1;
        double b = 0.24;
        for (int round = 0; round < ROUNDS; round++) {
            double[] miss = miss(a, b);
            if (Math.abs(miss[0]) + Math.abs(miss[1]) < EXACT) {
                break;
            }
            double[] overA = miss(a + STEP, b);
            double[] overB = miss(a, b + STEP);
            double aa = (overA[0] - miss[0]) / STEP;
            double ba = (overA[1] - miss[1]) / STEP;
            double ab = (overB[0] - miss[0]) / STEP;
            double bb = (overB[1] - miss[1]) / STEP;
            double determinant = aa * bb - ab * ba;
            a -= (bb * miss[0] - ab * miss[1]) / determinant;
            b -= (aa * miss[1] - ba * miss[0]) / determinant;
        }
        return new double[] {Math.max(0, a), Math.max(0, b)};
    }

    private double[] miss(double others, double mover) {
        double spentByOthers =
                othersProduct + (1 - others) * (amongOthers + sold - (1 - others) * amongOthers - (1 - mover) * bought);
        double spentByMover = moverProduct + (1 - mover) * (bought - (1 - others) * sold);
        double atHome = (spentByOthers - sold) / (spentByOthers - sold + bought);
        double moverAtHome = (spentByMover - bought) / (spentByMover - bought + sold);
        return new double[] {
            (1 - atHome) * mover + atHome * others - OTHERS, moverAtHome * mover + (1 - moverAtHome) * others - MOVER
        };
    }
}
