package parley.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days along the width of a chart.
 *
 * @param first the day at its left end
 * @param end the day at its right end
 */
record TimeScale(LocalDate first, LocalDate end) {

    /** Above so many days, years are marked, not quarters. */
    private static final long QUARTERS = 900;

    /** A day that the scale marks. */
    record Tick(LocalDate day, String label) {}

    /** Where a day stands, from 0 at the left end to 1 at the right. */
    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day);
        return Math.clamp(days / ChronoUnit.DAYS.between(first, end), 0, 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** The beginnings of years or, where there is room, of quarters. */
    List<Tick> ticks() {
        boolean quarters = ChronoUnit.DAYS.between(first, end) <= QUARTERS;
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(end); day = day.plusMonths(1)) {
            boolean year = day.getMonth() == Month.JANUARY;
            if (!day.isBefore(first) && (year || (quarters && day.getMonthValue() % 3 == 1))) {
                ticks.add(new Tick(
                        day,
                        year
                                ? Integer.toString(day.getYear())
                                : day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            }
        }
        return ticks;
    }
}
