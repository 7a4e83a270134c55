package parley.determination.sum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import parley.lawbook.LawBook;
import parley.lawbook.Reading;
import parley.measure.Measure;

/** Averages that somebody published, alone or with a threat on top, as what a number may mean that no sum makes. */
final class Averages {

    private static final int NEAR_DAYS = 200;
    private static final Sum.Goods ALL = new Sum.Goods(0, 0, 0, "", "all goods, weighed by trade");

    private final LawBook book;
    private final LocalDate known;

    Averages(LawBook book, LocalDate known) {
        this.book = book;
        this.known = known;
    }

    /**
     * Averages that were published by the day known; those of later, if there is none.
     *
     * @param threats what is threatened on the day, with what it would add
     */
    List<Sum> of(BigDecimal wanted, LocalDate day, List<Part> threats) {
        List<Sum> found = published(wanted, day, threats, false);
        return found.isEmpty() ? published(wanted, day, threats, true) : found;
    }

    private List<Sum> published(BigDecimal wanted, LocalDate day, List<Part> threats, boolean later) {
        List<Sum> found = new ArrayList<>();
        for (Reading reading : book.tables().readings()) {
            if (!(reading.definition() instanceof Reading.Definition.Average)
                    || reading.known().isAfter(known) != later
                    || Math.abs(ChronoUnit.DAYS.between(reading.at(), day)) > NEAR_DAYS) {
                continue;
            }
            if (isPrintedAs(reading, wanted)) {
                found.add(sum(wanted, reading, List.of()));
            }
            for (Part threat : threats) {
                if (isPrintedAs(reading, wanted.subtract(threat.percent()))) {
                    found.add(sum(wanted, reading, List.of(threat)));
                }
            }
        }
        found.sort(Comparator.<Sum>comparingInt(sum -> sum.parts().size())
                .thenComparingLong(sum -> Math.abs(ChronoUnit.DAYS.between(sum.from(), day)))
                .thenComparing(Sum::arithmetic));
        return found;
    }

    /** Whether the figure is printed so, rounded or cut to as many decimals. */
    private static boolean isPrintedAs(Reading reading, BigDecimal figure) {
        BigDecimal printed = reading.printed();
        return printed.setScale(figure.scale(), RoundingMode.HALF_UP).compareTo(figure) == 0
                || printed.setScale(figure.scale(), RoundingMode.DOWN).compareTo(figure) == 0;
    }

    private static Sum sum(BigDecimal wanted, Reading reading, List<Part> threats) {
        List<Part> parts = new ArrayList<>(threats);
        parts.add(new Part(
                reading.id(),
                reading.name(),
                reading.printed(),
                Part.How.AVERAGE,
                new TreeSet<>(),
                reading.act() == null ? List.of() : List.of(reading.act())));
        return new Sum(wanted, parts, Sum.When.AVERAGE, reading.at(), null, ALL);
    }

    /** What a threat would add, whatever the goods. */
    static Part threat(Measure measure, BigDecimal percent) {
        return new Part(
                measure.authority(),
                measure.title(),
                Composition.plain(percent),
                Part.How.THREATENED,
                new TreeSet<>(List.of(measure.id())),
                List.of(measure.history().getFirst().act()));
    }
}
