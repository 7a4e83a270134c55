package parley.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.book.reading.Computed;
import parley.lawbook.Reading;
import parley.measure.Citation;

/** Printed totals beside what the law gives, for a terminal. */
public final class ReadingsText {

    /** Parts below so many points are not shown by themselves. */
    private static final BigDecimal SHOWN = new BigDecimal("0.05");

    private ReadingsText() {}

    /** A table of all, then each with what it counts. */
    public static String of(List<Computed> computed) {
        TextTable table = new TextTable("lrrrl").row("reading", "printed", "the law", "off", "");
        for (Computed one : computed) {
            table.row(one.reading().id(), percent(one.reading().printed()), law(one), off(one), when(one.reading()));
        }
        StringBuilder text = new StringBuilder(table.render(0));
        computed.forEach(one -> text.append('\n').append(detail(one)));
        return text.toString();
    }

    private static String detail(Computed one) {
        Reading reading = one.reading();
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.lines(
                "", reading.id() + ": " + percent(reading.printed()) + ", " + reading.name() + ", by " + reading.by()));
        text.append(Wrapped.lines("  ", counts(one)));
        text.append(Wrapped.lines(
                "  = ",
                one.parts().stream()
                                .filter(part ->
                                        part.least().max(part.greatest()).compareTo(SHOWN) >= 0)
                                .map(part -> part.name() + " " + range(part.least(), part.greatest()))
                                .collect(Collectors.joining(" + "))
                        + " = " + law(one)));
        @Nullable Citation act = reading.act();
        if (act != null) {
            text.append(Wrapped.lines("  in ", act.toString()));
        }
        if (!reading.note().isEmpty()) {
            text.append(Wrapped.lines("  ", reading.note()));
        }
        return text.toString();
    }

    static String counts(Computed one) {
        return switch (one.reading().definition()) {
            case Reading.Definition.HeadlineSum sum ->
                "Headline sum on " + sum.code() + ": what " + String.join(", ", sum.measures()) + " come to.";
            case Reading.Definition.Average average ->
                "Average of all duties. Printed: " + average.weights() + ". Here: over " + one.book()
                        + ", by its own values.";
        };
    }

    static String when(Reading reading) {
        String when = "entered " + reading.at() + ", known " + reading.known();
        return reading.scenarios().isEmpty() ? when : when + ", under " + String.join("+", reading.scenarios());
    }

    static String law(Computed one) {
        return range(one.least(), one.greatest()) + "%";
    }

    static String off(Computed one) {
        BigDecimal off = one.difference().setScale(1, RoundingMode.HALF_UP);
        return off.signum() == 0 ? "0" : (off.signum() > 0 ? "+" : "") + plain(off);
    }

    static String percent(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }

    static String range(BigDecimal least, BigDecimal greatest) {
        String low = plain(least.setScale(1, RoundingMode.HALF_UP));
        String high = plain(greatest.setScale(1, RoundingMode.HALF_UP));
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String plain(BigDecimal figure) {
        String text = figure.toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
