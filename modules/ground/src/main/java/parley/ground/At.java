package parley.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

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

    /**
     * Reads {@code 2025-11-15} (a customs day in the zone) or {@code 2025-11-10T13:01+08:00}; {@code 20251115} and
     * {@code 11/15/2025} are read as dates too.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static At parse(String text, ZoneId zone) {
        String given = text.strip();
        try {
            if (given.contains("T")) {
                return new At(
                        OffsetDateTime.parse(given).toInstant(),
                        OffsetDateTime.parse(given).toInstant(),
                        given);
            }
            return ofDay(parseDate(given), zone);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date. Maybe 2025-11-15, or 2025-11-10T00:01-05:00", e);
        }
    }

    /**
     * Reads a date in the forms people type: {@code 2025-11-15}, {@code 20251115}, {@code 11/15/2025}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static LocalDate date(String text) {
        try {
            return parseDate(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date. Maybe 2025-11-15", e);
        }
    }

    private static LocalDate parseDate(String text) {
        if (text.matches("\\d{8}")) {
            return LocalDate.parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
        }
        if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            String[] parts = text.split("/", -1);
            String month = parts[0].length() == 1 ? "0" + parts[0] : parts[0];
            String day = parts[1].length() == 1 ? "0" + parts[1] : parts[1];
            return LocalDate.parse(parts[2] + "-" + month + "-" + day);
        }
        return LocalDate.parse(text);
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
