package parley.economy.equilibrium;

import java.util.Locale;

/** No equilibrium was found: the imbalance that remained after each iteration, and no number beside it. */
public final class NotConverged extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 6;

    private final transient double[] history;

    public NotConverged(String why, double[] history) {
        super("no equilibrium was found: " + why + "; residuals " + text(history));
        this.history = history.clone();
    }

    /** The residual after each iteration: the greatest imbalance of trade relative to value added. */
    public double[] history() {
        return history.clone();
    }

    /** The first residuals and the last. */
    private static String text(double[] history) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < history.length; i++) {
            if (i < SHOWN || i >= history.length - SHOWN) {
                text.append(text.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%.2g", history[i]));
            } else if (i == SHOWN) {
                text.append(", …");
            }
        }
        return text.toString();
    }
}
