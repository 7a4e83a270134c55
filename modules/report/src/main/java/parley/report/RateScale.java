package parley.report;

import java.util.Locale;

/**
 * Up to six steps of colour for rates, each as wide as the others, at round figures.
 *
 * @param from where the first begins, in percent
 * @param step how wide each is
 * @param steps how many there are
 */
record RateScale(double from, double step, int steps) {

    private static final int MOST = 6;
    private static final double[] ROUND = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};

    static RateScale of(double least, double greatest) {
        for (double step : ROUND) {
            double from = Math.floor(least / step) * step;
            int steps = (int) Math.floor((greatest - from) / step) + 1;
            if (steps <= MOST) {
                return new RateScale(from, step, steps);
            }
        }
        return new RateScale(0, greatest / MOST, MOST);
    }

    /** The step that a rate falls in, from nil; its colour is the one of that number, spread over all six. */
    int colour(double rate) {
        int at = Math.clamp((long) Math.floor((rate - from) / step), 0, steps - 1);
        return colourOf(at);
    }

    int colourOf(int at) {
        return steps == 1 ? 2 : Math.round((float) at * (MOST - 1) / (steps - 1));
    }

    String label(int at) {
        return String.format(Locale.ROOT, "%.0f–%.0f%%", from + at * step, from + (at + 1) * step);
    }
}
