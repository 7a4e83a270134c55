package parley.economy.chain;

import java.util.List;

/**
 * An input that may be refused, too small to be a sector: what of it comes from whom, who needs it, and how long stocks last;
 * each figure with its source.
 *
 * @param title what it is
 * @param host the commodity of the use table in which it is hidden
 * @param sector the sector of the social accounts in which it is hidden
 * @param fromRefuser imports of it a year from who may refuse it, in millions
 * @param fromElsewhere imports of it a year from others, in millions
 * @param priceFactor by what factor it became dearer where it was short
 * @param stockDays days of stock that were told, in order
 * @param users who needs it
 * @param figures every figure with its source
 */
public record CriticalInput(
        String title,
        String host,
        String sector,
        double fromRefuser,
        double fromElsewhere,
        double priceFactor,
        List<Double> stockDays,
        List<User> users,
        List<Figure> figures) {

    /**
     * An industry that needs it.
     *
     * @param dependent the part of its output that cannot be made without it
     * @param basis why it stands here
     */
    public record User(String industry, double dependent, String basis) {
        public User {
            if (!(dependent > 0 && dependent <= 1)) {
                throw new BadTable(
                        "a dependent part of " + dependent + " of " + industry + " is not above 0 and at most 1");
            }
        }
    }

    /** A figure as it is told. */
    public record Figure(String key, String value, String unit, String source, String quality) {}

    public CriticalInput {
        stockDays = stockDays.stream().sorted().toList();
        users = List.copyOf(users);
        figures = List.copyOf(figures);
        if (!(fromRefuser > 0) || fromElsewhere < 0 || !(priceFactor >= 1) || users.isEmpty() || stockDays.isEmpty()) {
            throw new BadTable(title + ": imports of " + fromRefuser + " and " + fromElsewhere + ", a price factor of "
                    + priceFactor + ", " + users.size() + " users and " + stockDays.size()
                    + " lengths of stock cannot be computed with");
        }
    }

    /** The part of the supply that may be refused. */
    public double share() {
        return fromRefuser / (fromRefuser + fromElsewhere);
    }
}
