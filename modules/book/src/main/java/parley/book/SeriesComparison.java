package parley.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A published series of average rates beside what the law comes to on the same book.
 *
 * @param series the series
 * @param book the book
 * @param value customs value of the book in cents, which all rates are of
 * @param known the law as known by when
 * @param tolerance differences up to so many points are not listed
 * @param causes why it may depart, in the order of their effects
 * @param stretches what was compared, by authority and then by day; neighbours that read the same are one
 * @param reachless causes, by title, of which some row reaches no line of the book: what they name is perhaps called otherwise
 */
public record SeriesComparison(
        RateSeries series,
        Book book,
        long value,
        LocalDate known,
        double tolerance,
        List<SeriesCause> causes,
        List<Stretch> stretches,
        List<String> reachless) {

    public SeriesComparison {
        reachless = List.copyOf(reachless);
        causes = List.copyOf(causes);
        stretches = List.copyOf(stretches);
    }

    /** A rate as far as it is known, in percent of the book's value. */
    public record Range(double least, double greatest) {

        Range less(Range other) {
            return new Range(least - other.least, greatest - other.greatest);
        }

        /** How far a rate lies above (or below nil) it; nil within. */
        public double distance(double rate) {
            return rate > greatest ? rate - greatest : Math.min(0, rate - least);
        }
    }

    /**
     * What one cause comes to.
     *
     * @param cause its title
     * @param computed whether it is; if not, it is named alone
     * @param points the law's rate with it less without it, at the least and at the greatest
     */
    public record Effect(String cause, boolean computed, Range points) {
        Effect plus(Effect more) {
            return new Effect(
                    cause,
                    computed && more.computed,
                    new Range(points.least + more.points.least, points.greatest + more.points.greatest));
        }
    }

    /**
     * Days on which neither moves.
     *
     * @param authority the series, as it is written
     * @param from the first day
     * @param until the first day after
     * @param theirs the published rate
     * @param ours the law's
     * @param effects what the causes come to, in order
     * @param with the law's rate with all of them
     */
    public record Stretch(
            String authority,
            LocalDate from,
            LocalDate until,
            double theirs,
            Range ours,
            List<Effect> effects,
            Range with) {

        public Stretch {
            effects = List.copyOf(effects);
        }

        /** What the series has beyond the law, in points. */
        public double difference() {
            return ours.distance(theirs);
        }

        /** Whether a cause that nobody computes bears on it. */
        public boolean isNamedAlone() {
            return effects.stream().anyMatch(effect -> !effect.computed());
        }

        /** What of it no cause computes. */
        public double left() {
            return with.distance(theirs);
        }

        /** The same until another day. */
        public Stretch through(LocalDate end) {
            return new Stretch(authority, from, end, theirs, ours, effects, with);
        }
    }

    /** Whether the stretch differs by more than the tolerance, before or after its causes. */
    public boolean isListed(Stretch stretch) {
        return Math.abs(stretch.difference()) > tolerance || Math.abs(stretch.left()) > tolerance;
    }

    /** Whether more is left than the tolerance, and no cause is named that could carry it. */
    public boolean isUnexplained(Stretch stretch) {
        return Math.abs(stretch.left()) > tolerance && !stretch.isNamedAlone();
    }

    /** Days of all stretches of which this holds. */
    public static long days(List<Stretch> stretches) {
        return stretches.stream()
                .mapToLong(stretch -> ChronoUnit.DAYS.between(stretch.from(), stretch.until()))
                .sum();
    }
}
