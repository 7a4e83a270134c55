package parley.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import parley.ground.Notation.DateOrder;

/**
 * When something happened, as far as it was told: an instant, or a bare date, which is that customs day.
 *
 * <p>A customs day runs from one minute past midnight. Acts begin and end "at 12:01 a.m.", some "at 12:00 a.m."; whatever
 * changes in that first minute counts as changed with the day, so a bare date is torn only by a change within the day.
 *
 * @param from the first instant it may have been
 * @param last the last instant it may have been
 * @param text as given, for the answer to repeat
 */
public record At(Instant from, Instant last, String text) {

    public static At ofDay(LocalDate day, ZoneId zone) {
        Instant from = ZonedDateTime.of(day, LocalTime.of(0, 1), zone).toInstant();
        Instant next =
                ZonedDateTime.of(day.plusDays(1), LocalTime.MIDNIGHT, zone).toInstant();
        return new At(from, next.minusNanos(1), day.toString());
    }

    public static At ofInstant(Instant instant) {
        return new At(instant, instant, instant.toString());
    }

    /** As {@link #parse(String, ZoneId, DateOrder)}, where nothing says what comes first in {@code 03/04/2025}. */
    public static At parse(String text, ZoneId zone) {
        return parse(text, zone, DateOrder.UNSAID);
    }

    /**
     * Reads {@code 2025-11-15} (a customs day in the zone) or {@code 2025-11-10T13:01+08:00}; a date in any form that
     * {@link #date(String, DateOrder)} reads.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static At parse(String text, ZoneId zone, DateOrder order) {
        String given = text.strip();
        LocalDate day = Dates.read(given, order);
        if (day != null) {
            return ofDay(day, zone);
        }
        try {
            Instant instant = OffsetDateTime.parse(given).toInstant();
            return new At(instant, instant, given);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date. Maybe 2025-11-15, or 2025-11-10T00:01-05:00", e);
        }
    }

    /** As {@link #date(String, DateOrder)}, where nothing says what comes first in {@code 03/04/2025}. */
    public static LocalDate date(String text) {
        return date(text, DateOrder.UNSAID);
    }

    /**
     * Reads a date in the forms people type: {@code 2025-11-15}, {@code 20251115}, {@code 11/15/2025}, {@code 15.11.2025},
     * {@code 15 Nov 2025}, {@code Nov 15, 2025}, and the number that spreadsheets give the day, {@code 45976}. A time of
     * midnight behind it is no time. A year of two digits is read where the order is said.
     *
     * @throws IllegalArgumentException if it is none of them, or may be either of two days
     */
    public static LocalDate date(String text, DateOrder order) {
        LocalDate day = Dates.read(text.strip(), order);
        if (day == null) {
            throw new IllegalArgumentException("'" + text + "' is not a date. Maybe 2025-11-15");
        }
        return day;
    }

    /** Whether it was surely before the instant, surely not, or cannot be told because the time of day is missing. */
    public Truth before(Instant instant) {
        if (last.isBefore(instant)) {
            return Truth.YES;
        }
        return from.isBefore(instant) ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public String toString() {
        return text;
    }
}
