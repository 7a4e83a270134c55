package parley.convert.parties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.convert.table.ConversionException;

/** Days as lists print them. */
final class Days {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            new DateTimeFormatterBuilder()
                    .appendPattern("d.M.")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                    .toFormatter(Locale.ROOT));

    private Days() {}

    /** {@code 2026-01-15} of any of the forms; of nothing and of {@code Various}, nothing. */
    static String of(String text, String place) {
        String given = text.strip();
        if (given.isEmpty() || given.equals("Various")) {
            return "";
        }
        return FORMS.stream()
                .map(form -> findDay(given, form))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new ConversionException(place + ": \"" + text + "\" is not a day."));
    }

    private static Optional<String> findDay(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day after: a list says the last day, we the first without. */
    static String after(String text, String place) {
        String day = of(text, place);
        return day.isEmpty() ? "" : LocalDate.parse(day).plusDays(1).toString();
    }
}
