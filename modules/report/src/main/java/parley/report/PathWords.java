package parley.report;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import parley.book.path.Level;
import parley.book.path.RatePaths;
import parley.book.path.Step;
import parley.measure.Measure;

/** Rates, changes and moments of a path in words. */
final class PathWords {

    /** Below so many points, two decimals say nil. */
    static final double VISIBLE = 0.005;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final RatePaths paths;

    PathWords(RatePaths paths) {
        this.paths = paths;
    }

    String rate(Level level) {
        return Figures.percents(paths.percent(level.least()), paths.percent(level.greatest()));
    }

    /** The change of the least and of the greatest sums in points, as {@code +9.94} or {@code -3.70 to 0.00}. */
    String change(long least, long greatest) {
        String low = signed(Math.min(least, greatest));
        String high = signed(Math.max(least, greatest));
        return low.equals(high) ? low : low + " to " + high;
    }

    /** The same with true minus signs, for a page. */
    String pageChange(long least, long greatest) {
        return change(least, greatest).replace('-', '−');
    }

    private String signed(long cents) {
        String points = String.format(Locale.ROOT, "%+.2f", paths.percent(cents));
        return points.matches("[+-]0\\.00") ? "0.00" : points;
    }

    boolean isVisible(Step step) {
        return paths.percent(step.size()) >= VISIBLE;
    }

    List<Step.Move> visible(Step step) {
        return step.moves().stream()
                .filter(move -> paths.percent(move.size()) >= VISIBLE)
                .toList();
    }

    /** The minute as the border's clocks show it. */
    String minute(Instant at) {
        return MINUTE.format(at.atZone(paths.zone()));
    }

    /** The customs day of a moment, which begins one minute past midnight. */
    ZonedDateTime day(Instant at) {
        return at.atZone(paths.zone()).with(LocalTime.MIDNIGHT);
    }

    String title(String measure) {
        Measure known = paths.measures().get(measure);
        return known == null ? measure : known.title();
    }
}
