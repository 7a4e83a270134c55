package parley.book.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.OutcomeColumn;
import parley.book.OutcomeColumn.Share;
import parley.book.path.Level;
import parley.book.path.PathRun;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;
import parley.determination.Determiner;
import parley.determination.Facts;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.Reading;
import parley.lawbook.Reading.Definition;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Computes printed totals: a headline sum on one article of the origin, of which only the measures counted are taken; an
 * average over a book, as if all of it were entered that day, with the values of the book as weights.
 */
public final class ReadingRun {

    private static final Money VALUE = Money.ofDollars(new BigDecimal(10_000));
    private static final Territory US = new Territory("US");
    private static final Territory CN = new Territory("CN");

    private final LawBook law;
    private final Map<Regime, Book> books = new HashMap<>();

    /** @param books whose values weigh the averages, one for each border; of two the later counts */
    public ReadingRun(LawBook law, List<Book> books) {
        this.law = law;
        books.forEach(book -> this.books.put(book.regime(), book));
    }

    /**
     * The readings in their order; those that are averages over the lines that can be summed in each of the same border.
     *
     * @throws NoSuchElementException if there is no book for the border of an average
     */
    public List<Computed> run(List<Reading> readings) {
        Map<Reading, Computed> computed = new LinkedHashMap<>();
        Map<Regime, List<Reading>> averages = new LinkedHashMap<>();
        for (Reading reading : readings) {
            switch (reading.definition()) {
                case Definition.HeadlineSum sum -> computed.put(reading, sum(reading, sum));
                case Definition.Average _ ->
                    averages.computeIfAbsent(reading.regime(), _ -> new ArrayList<>())
                            .add(reading);
            }
        }
        averages.forEach((regime, ofBorder) -> averages(regime, ofBorder, computed));
        return readings.stream().map(computed::get).toList();
    }

    private void averages(Regime regime, List<Reading> averages, Map<Reading, Computed> into) {
        Book book = books.get(regime);
        if (book == null) {
            throw new NoSuchElementException("there is no book of goods " + regime + " to average over");
        }
        List<PathRun.Asked> asked = averages.stream()
                .map(reading -> new PathRun.Asked(
                        reading.id(), reading.scenarios(), determiner(reading), reading.at(), reading.at()))
                .toList();
        RatePaths paths = new PathRun(book, asked).run();
        for (int i = 0; i < averages.size(); i++) {
            Reading reading = averages.get(i);
            into.put(reading, average(reading, book.name(), paths, paths.paths().get(i)));
        }
    }

    private Determiner determiner(Reading reading) {
        LawBook under = law;
        for (String scenario : reading.scenarios()) {
            under = under.amended(law.scenario(scenario));
        }
        return new Determiner(under, reading.known());
    }

    private Computed sum(Reading reading, Definition.HeadlineSum sum) {
        ShipmentLine line = new ShipmentLine(
                reading.id(),
                sum.code(),
                reading.regime().territory().equals(CN) ? US : CN,
                reading.regime(),
                At.ofDay(reading.at(), LawBook.zone(reading.regime())),
                VALUE,
                null,
                ShipmentLine.Entry.alone(VALUE),
                Facts.NONE);
        if (!(determiner(reading).rate(line) instanceof Rating.Evaluated rated)) {
            throw new NoSuchElementException(
                    "reading " + reading.id() + ": the law does not rate " + sum.code() + " on " + reading.at());
        }
        SortedMap<String, Share> byMeasure = new TreeMap<>();
        OutcomeColumn.share(rated.evaluation(), byMeasure);
        byMeasure.keySet().retainAll(sum.measures());
        List<Computed.Part> parts = sum.measures().stream()
                .map(id -> part(id, byMeasure.get(id), VALUE.cents()))
                .toList();
        return new Computed(reading, "", total(parts, true), total(parts, false), parts);
    }

    private static BigDecimal total(List<Computed.Part> parts, boolean least) {
        return parts.stream()
                .map(part -> least ? part.least() : part.greatest())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Computed average(Reading reading, String book, RatePaths paths, RatePath path) {
        Level level = path.levels().getFirst();
        long value = paths.summed().cents();
        return new Computed(
                reading,
                book,
                percent(level.least(), value),
                percent(level.greatest(), value),
                paths.byAuthority(level).entrySet().stream()
                        .map(entry -> part(entry.getKey(), entry.getValue(), value))
                        .toList());
    }

    private static Computed.Part part(String name, @Nullable Share share, long value) {
        return share == null
                ? new Computed.Part(name, BigDecimal.ZERO, BigDecimal.ZERO)
                : new Computed.Part(name, percent(share.least(), value), percent(share.greatest(), value));
    }

    private static BigDecimal percent(long cents, long value) {
        return value == 0 ? BigDecimal.ZERO : Money.ofCents(cents).percentOf(Money.ofCents(value));
    }
}
