package parley.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.book.pass.Figure;

/** Figures and moments of a book's answer. */
final class AnswerWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private AnswerWords() {}

    /** Cents in percent of the value summed; nil where none is. */
    static double rate(long cents, Figure of) {
        return of.value() == 0 ? 0 : 100.0 * cents / of.value();
    }

    /** Cents in percent of the value, to six decimals. */
    static BigDecimal percent(long cents, Figure of) {
        return of.value() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(cents)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(of.value()), MathContext.DECIMAL64)
                        .setScale(6, RoundingMode.HALF_UP);
    }

    static BigDecimal dollars(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The moment as clocks there show it. */
    static String day(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }
}
