package parley.evidence.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as a report tells it: a day, or several among which it leaves the choice.
 *
 * @param stated the words of the report
 * @param unit how it is told: date, weekday, month, year, relative date
 * @param first the first day it may be; null if nothing says which day is meant
 * @param last the last day it may be; null with {@code first}
 */
public record Stretch(
        String stated,
        String unit,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Whether days are known for it. */
    public boolean isResolved() {
        return first != null;
    }

    /** Whether it is told as a date, and is one day. */
    public boolean isOneDate() {
        return unit.equals("date") && first != null && first.equals(last);
    }

    public boolean covers(LocalDate day) {
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** As dates are written: a day, a month, a year, or first and last day; {@code unresolved} if none is known. */
    public String iso() {
        if (first == null || last == null) {
            return "unresolved";
        }
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()))) {
            return first.toString().substring(0, 7);
        }
        if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
            return first.toString().substring(0, 4);
        }
        return first + ".." + last;
    }
}
