package parley.talks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.Reading.Definition.HeadlineSum;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.Measure;

/**
 * What a day brings by the law as known, computed by running the law past it: how the measures that a term rests on stand before
 * and after, and what they come to on one article of the other side, in the last minute of each day.
 *
 * @param day the day
 * @param changes the measures in force before or after the day that stand otherwise after it
 * @param total what is summed on one article; null if nothing is, or the law does not rate it
 */
public record Lapse(
        LocalDate day, List<Change> changes, @Nullable Total total) {

    public Lapse {
        changes = List.copyOf(changes);
    }

    /** A measure that stands otherwise. */
    public record Change(String measure, Standing before, Standing after) {}

    /**
     * What is summed, in percent of the value, in the least answer.
     *
     * @param of the measures summed, and the article
     * @param before at the end of the day before
     * @param after at the end of the day
     */
    public record Total(HeadlineSum of, BigDecimal before, BigDecimal after) {}

    /**
     * What the day brings.
     *
     * @param law the law, amended by scenarios if any
     * @param known as known by which day
     * @param measures the measures asked about
     * @param sum what is to be summed; null if nothing
     */
    public static Lapse of(
            LocalDate day, LawBook law, LocalDate known, List<String> measures, @Nullable HeadlineSum sum) {
        List<Change> changes = new ArrayList<>();
        for (String id : measures) {
            law.findMeasure(id).ifPresent(measure -> {
                Standing before = standing(measure, known, day);
                Standing after = standing(measure, known, day.plusDays(1));
                boolean bears = before.inForce() || after.inForce();
                if (bears && (before.state() != after.state() || !Objects.equals(before.effect(), after.effect()))) {
                    changes.add(new Change(id, before, after));
                }
            });
        }
        return new Lapse(day, changes, sum == null ? null : total(day, new Determiner(law, known), sum));
    }

    /** How it stands in the last instant before a day begins. */
    private static Standing standing(Measure measure, LocalDate known, LocalDate day) {
        ZoneId zone = LawBook.zone(measure.regime());
        return Timeline.of(measure, known).at(day.atStartOfDay(zone).toInstant().minusNanos(1));
    }

    private static @Nullable Total total(LocalDate day, Determiner law, HeadlineSum sum) {
        BigDecimal before = DutyLine.percent(sum, law, day.minusDays(1));
        BigDecimal after = DutyLine.percent(sum, law, day);
        return before == null || after == null ? null : new Total(sum, before, after);
    }
}
