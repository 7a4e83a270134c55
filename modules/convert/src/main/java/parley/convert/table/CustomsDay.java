package parley.convert.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days as acts of the United States mean them: "on or after 12:01 a.m. eastern time" of that day. */
public final class CustomsDay {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private CustomsDay() {}

    /** {@code 2025-04-05} is {@code 2025-04-05T00:01-04:00}; an instant with its offset is kept as it is. */
    public static String start(String text) {
        return text.contains("T") ? instant(text) : MINUTES.format(oneMinutePastMidnight(day(text)));
    }

    /** The first instant after the last day covered: {@code 2025-10-13} is {@code 2025-10-14T00:01-04:00}. */
    public static String endAfter(String lastDay) {
        return MINUTES.format(oneMinutePastMidnight(day(lastDay).plusDays(1)));
    }

    /** A calendar day, checked. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ConversionException("\"" + text + "\" is not a day. Maybe write it like 2025-04-05.", e);
        }
    }

    private static String instant(String text) {
        try {
            return MINUTES.format(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            throw new ConversionException(
                    "\"" + text + "\" is not an instant. Maybe write it like 2025-04-05T00:01-04:00.", e);
        }
    }

    private static OffsetDateTime oneMinutePastMidnight(LocalDate day) {
        return day.atTime(LocalTime.of(0, 1)).atZone(WASHINGTON).toOffsetDateTime();
    }
}
