package parley.book.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.book.Book;
import parley.book.path.AlikeLines;
import parley.determination.Facts;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.Schedule;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * The goods that a change is asked about: those of a book, or all that the schedule has.
 *
 * @param name what they are called
 * @param counted how many lines, or codes
 * @param value the value of all; what they stand for where they are no book
 * @param regime the border
 * @param lines the lines, those put together that the law treats alike
 * @param isBook whether they are a book, whose value is a value
 */
public record Goods(String name, long counted, Money value, Regime regime, List<AlikeLines> lines, boolean isBook) {

    /** What a code of the schedule is rated on, so that no rate is lost in the rounding. */
    private static final Money MILLION = Money.ofCents(100_000_000);

    public Goods {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalArgumentException if the book has no line, or lines over several borders */
    public static Goods of(Book book) {
        List<Regime> regimes =
                book.lines().stream().map(ShipmentLine::regime).distinct().toList();
        if (regimes.size() != 1) {
            throw new IllegalArgumentException("lines over one border are asked, one at least: " + regimes);
        }
        return new Goods(
                book.name(),
                book.lines().size(),
                book.lines().stream().map(ShipmentLine::value).reduce(Money.ZERO, Money::plus),
                regimes.getFirst(),
                AlikeLines.of(book),
                true);
    }

    /** Every number of a schedule, as goods of one origin of which nothing else is known. */
    public static Goods of(Schedule schedule, Regime regime, Territory origin, At entered) {
        List<AlikeLines> lines = IntStream.range(0, schedule.size())
                .mapToObj(schedule::code)
                .distinct()
                .filter(code -> schedule.under(code).size() == 1) // an average over a subheading is no goods
                .map(code -> new AlikeLines(
                        new ShipmentLine(
                                code,
                                new CommodityCode(code),
                                origin,
                                regime,
                                entered,
                                MILLION,
                                null,
                                ShipmentLine.Entry.alone(MILLION),
                                Facts.NONE),
                        1))
                .filter(alike -> alike.line().code().chapter() < 98)
                .toList();
        Money value = Money.ofCents(MILLION.cents() * lines.size());
        return new Goods("All goods of " + origin, lines.size(), value, regime, lines, false);
    }

    /** Where they are from. */
    public Set<Territory> origins() {
        return lines.stream().map(alike -> alike.line().origin()).collect(Collectors.toSet());
    }

    /** Whether any of them told a fact; else what must be claimed moves nothing. */
    public boolean claim() {
        return lines.stream().anyMatch(alike -> !alike.line().facts().isEmpty());
    }
}
