package parley.economy.chain;

/** How lost capacity comes back; the curves of E. Koks and others, as ARIO models use them. */
public enum Recovery {
    /** All at once, when the loss ends. */
    AT_ONCE {
        @Override
        double left(int day, int days) {
            return day > 0 ? 0 : 1;
        }
    },
    /** The same each day. */
    LINEAR {
        @Override
        double left(int day, int days) {
            return Math.max(0, 1 - (double) day / days);
        }
    },
    /** Fast first: after the days named less than a twentieth is left. */
    CONVEX {
        @Override
        double left(int day, int days) {
            return Math.pow(1 - 1.0 / days, 4.0 * day);
        }
    },
    /** Slow first, then fast, then slow; half is back after half the days. */
    S_SHAPED {
        @Override
        double left(int day, int days) {
            double exponent = (Math.log(days) - Math.log(STEEP)) / (Math.log(days) - Math.log(2));
            return days / (days + STEEP * Math.pow(day, exponent));
        }
    };

    private static final double STEEP = 1e-6;

    /**
     * The part still lost.
     *
     * @param day since the loss ended; nil or less while it lasts
     * @param days that recovery takes
     */
    abstract double left(int day, int days);
}
