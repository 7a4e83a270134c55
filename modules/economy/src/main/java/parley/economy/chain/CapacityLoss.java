package parley.economy.chain;

/**
 * Part of an industry's capacity is lost on some days, and comes back.
 *
 * @param part of its capacity that is lost, 0 to 1
 * @param firstDay the first day on which it is missing; day 0 is before everything
 * @param lastDay the last day on which it is missing whole
 * @param recoveryDays what {@code recovery} takes
 * @param precise whether the part is computed with as it is, or in millionths
 */
public record CapacityLoss(
        int industry, double part, int firstDay, int lastDay, Recovery recovery, int recoveryDays, boolean precise) {

    private static final double MILLION = 1e6;

    public CapacityLoss {
        if (!(part >= 0 && part <= 1)) {
            throw new BadTable("a loss of " + part + " of capacity is not between 0 and 1");
        }
        if (firstDay < 1 || lastDay < firstDay || recoveryDays < 1) {
            throw new BadTable("a loss from day " + firstDay + " to day " + lastDay + " with recovery in "
                    + recoveryDays + " days cannot be. Maybe the days are in another order");
        }
    }

    /** A part of output that is stopped by decree; told in millionths. */
    public static CapacityLoss ofOutput(
            int industry, double part, int firstDay, int lastDay, Recovery recovery, int recoveryDays) {
        return new CapacityLoss(industry, part, firstDay, lastDay, recovery, recoveryDays, false);
    }

    /** Capital that is destroyed, as a part of the industry's capital. */
    public static CapacityLoss ofCapital(
            int industry, double part, int firstDay, int lastDay, Recovery recovery, int recoveryDays) {
        return new CapacityLoss(industry, part, firstDay, lastDay, recovery, recoveryDays, true);
    }

    /** The part lost on a day. */
    double on(int day) {
        if (day < firstDay) {
            return 0;
        }
        double lost = part * recovery.left(Math.max(0, day - lastDay), recoveryDays);
        return precise ? lost : Math.rint(lost * MILLION) / MILLION;
    }
}
