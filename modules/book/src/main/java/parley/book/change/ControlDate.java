package parley.book.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.lawbook.LawChanges;
import parley.measure.Measure;
import parley.measure.Regime;

/**
 * A day on which an export control begins, ends, rests or is back, as the law has set it.
 *
 * @param day the day at the border whose control it is
 * @param regime that border
 * @param change what happens, and the act
 */
public record ControlDate(LocalDate day, Regime regime, LawChange change) {

    /** Every such day from an instant on, the next first. */
    static List<ControlDate> of(LawBook book, LocalDate known, Instant from) {
        return LawChanges.ofControls(book, known).tailMap(from, true).values().stream()
                .flatMap(List::stream)
                .map(change -> of(book, change))
                .toList();
    }

    private static ControlDate of(LawBook book, LawChange change) {
        Regime regime = book.findMeasure(Objects.requireNonNull(change.measure()))
                .map(Measure::regime)
                .orElseThrow();
        return new ControlDate(change.at().atZone(LawBook.zone(regime)).toLocalDate(), regime, change);
    }
}
