package parley.book.path;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.OutcomeColumn.Share;
import parley.book.Unsummed;
import parley.determination.Evaluation;
import parley.determination.Evaluation.Answer;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.card.RateCard;
import parley.measure.Measure;

/**
 * Sums of lines on all stretches of all paths. A line is rated on every one of them before it is added to any, since one that
 * cannot be summed everywhere is summed nowhere. Several tallies merge into one.
 */
final class Tally {

    private final List<PathRun.Course> courses;
    private final List<Sum> sums = new ArrayList<>();
    private final IdentityHashMap<RateCard.Leaf, String[]> measuresOf = new IdentityHashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, RatePaths.Apart> apart = new TreeMap<>();
    private long lines;
    private long value;

    /** The sums of one stretch. */
    private static final class Sum {
        private final PathRun.Course course;
        private final Instant from;
        private final At at;
        private final Map<String, long[]> byMeasure = new HashMap<>();
        private long least;
        private long greatest;
        private @Nullable Evaluation pending;

        Sum(PathRun.Course course, Instant from) {
            this.course = course;
            this.from = from;
            this.at = At.ofInstant(from);
        }

        void add(String measure, long moreLeast, long moreGreatest) {
            long[] sum = byMeasure.computeIfAbsent(measure, _ -> new long[2]);
            sum[0] += moreLeast;
            sum[1] += moreGreatest;
        }
    }

    Tally(List<PathRun.Course> courses) {
        this.courses = courses;
        courses.forEach(course -> course.moments().forEach(from -> sums.add(new Sum(course, from))));
    }

    void add(AlikeLines alike) {
        ShipmentLine line = alike.line();
        for (Sum sum : sums) {
            Rating rating = sum.course.asked().determiner().rate(alike.enteredAt(sum.at));
            String why = Unsummed.why(rating, line.code());
            if (why != null) {
                apart.merge(why, new RatePaths.Apart(why, alike.count(), line.value()), Tally::plus);
                return;
            }
            if (rating instanceof Rating.Evaluated rated) {
                sum.pending = rated.evaluation();
            }
        }
        lines += alike.count();
        value += line.value().cents();
        for (Sum sum : sums) {
            Evaluation evaluation = sum.pending;
            if (evaluation != null) {
                add(sum, evaluation);
            }
        }
    }

    private void add(Sum sum, Evaluation evaluation) {
        Answer least = evaluation.least();
        Answer greatest = evaluation.greatest();
        sum.least += least.total();
        sum.greatest += greatest.total();
        String[] of = measures(least.leaf());
        for (int i = 0; i < of.length; i++) {
            sum.add(of[i], least.amounts()[i], 0);
        }
        of = measures(greatest.leaf());
        for (int i = 0; i < of.length; i++) {
            sum.add(of[i], 0, greatest.amounts()[i]);
        }
    }

    private String[] measures(RateCard.Leaf leaf) {
        return measuresOf.computeIfAbsent(
                leaf,
                _ -> leaf.charges().stream()
                        .map(RateCard.Charge::measure)
                        .peek(measure -> measures.put(measure.id(), measure))
                        .map(Measure::id)
                        .toArray(String[]::new));
    }

    private static RatePaths.Apart plus(RatePaths.Apart a, RatePaths.Apart b) {
        return new RatePaths.Apart(a.why(), a.lines() + b.lines(), a.value().plus(b.value()));
    }

    void merge(Tally other) {
        for (int i = 0; i < sums.size(); i++) {
            Sum mine = sums.get(i);
            Sum theirs = other.sums.get(i);
            mine.least += theirs.least;
            mine.greatest += theirs.greatest;
            theirs.byMeasure.forEach((measure, amounts) -> mine.add(measure, amounts[0], amounts[1]));
        }
        measures.putAll(other.measures);
        other.apart.forEach((why, lines) -> apart.merge(why, lines, Tally::plus));
        lines += other.lines;
        value += other.value;
    }

    /** The levels of one path. */
    List<Level> levels(int path) {
        PathRun.Course course = courses.get(path);
        int first = courses.subList(0, path).stream()
                .mapToInt(before -> before.moments().size())
                .sum();
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < course.moments().size(); i++) {
            Sum sum = sums.get(first + i);
            SortedMap<String, Share> shares = new TreeMap<>();
            sum.byMeasure.forEach((measure, amounts) -> shares.put(measure, new Share(amounts[0], amounts[1])));
            Instant until = i + 1 < course.moments().size() ? course.moments().get(i + 1) : course.end();
            levels.add(new Level(sum.from, until, sum.least, sum.greatest, shares));
        }
        return levels;
    }

    RatePaths paths(Book book, ZoneId zone, List<RatePath> paths) {
        return new RatePaths(
                book.name(),
                book.lines().size(),
                book.lines().stream().map(ShipmentLine::value).reduce(Money.ZERO, Money::plus),
                lines,
                Money.ofCents(value),
                apart.values().stream()
                        .sorted(Comparator.comparing(RatePaths.Apart::value).reversed())
                        .toList(),
                zone,
                measures,
                paths);
    }
}
