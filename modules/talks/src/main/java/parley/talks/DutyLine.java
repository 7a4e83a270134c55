package parley.talks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.book.OutcomeColumn;
import parley.determination.Determiner;
import parley.determination.Facts;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.Reading.Definition.HeadlineSum;
import parley.lawbook.Timeline;
import parley.measure.Measure;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * What one side's duties on goods of the other come to by day: the measures summed, on one article, as the law gives it.
 *
 * @param id its id
 * @param title what it is
 * @param by whose duties: {@code US} or {@code CN}
 * @param sum the measures, and the article
 */
public record DutyLine(String id, String title, String by, HeadlineSum sum) {

    private static final Money VALUE = Money.ofDollars(new BigDecimal(10_000));

    /** A day from which it comes to so many percent of the value, in the least answer, at the end of the day. */
    public record Step(LocalDate day, BigDecimal percent) {}

    /** How it goes over days: the first step on the first day, then one at each change. */
    public List<Step> steps(LawBook law, LocalDate known, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        for (String id : sum.measures()) {
            law.findMeasure(id).ifPresent(measure -> {
                ZoneId zone = LawBook.zone(measure.regime());
                Timeline.of(measure, known).changes().stream()
                        .map(at -> at.atZone(zone).toLocalDate())
                        .filter(day -> day.isAfter(from) && !day.isAfter(to))
                        .forEach(days::add);
            });
        }
        Determiner determiner = new Determiner(law, known);
        List<Step> steps = new ArrayList<>();
        for (LocalDate day : days) {
            BigDecimal percent = percent(sum, determiner, day);
            if (percent != null && (steps.isEmpty() || steps.getLast().percent().compareTo(percent) != 0)) {
                steps.add(new Step(day, percent));
            }
        }
        return steps;
    }

    /** What the measures come to in the last minute of a day, in percent; null where the law does not rate the article. */
    static @Nullable BigDecimal percent(HeadlineSum sum, Determiner law, LocalDate day) {
        Regime regime = law.book()
                .findMeasure(sum.measures().getFirst())
                .map(Measure::regime)
                .orElse(Regime.IMPORTING_US);
        ShipmentLine line = new ShipmentLine(
                "line",
                sum.code(),
                new Territory(regime.territory().code().equals("CN") ? "US" : "CN"),
                regime,
                At.ofInstant(day.plusDays(1)
                        .atStartOfDay(LawBook.zone(regime))
                        .toInstant()
                        .minusSeconds(60)),
                VALUE,
                null,
                ShipmentLine.Entry.alone(VALUE),
                Facts.NONE);
        if (!(law.rate(line) instanceof Rating.Evaluated rated)) {
            return null;
        }
        SortedMap<String, OutcomeColumn.Share> byMeasure = new TreeMap<>();
        OutcomeColumn.share(rated.evaluation(), byMeasure);
        byMeasure.keySet().retainAll(sum.measures());
        long least = byMeasure.values().stream()
                .mapToLong(OutcomeColumn.Share::least)
                .sum();
        return Money.ofCents(least).percentOf(VALUE);
    }
}
