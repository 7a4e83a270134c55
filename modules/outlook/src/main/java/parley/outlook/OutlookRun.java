package parley.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.book.Book;
import parley.book.OutcomeColumn.Share;
import parley.book.Unsummed;
import parley.book.pass.Dimension;
import parley.book.pass.Figure;
import parley.book.pass.Pass;
import parley.determination.Determiner;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.determination.Supposition;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.measure.CommodityCode;
import parley.measure.Measure;
import parley.outlook.DrillDown.LineShare;

/** Rates a book under outcomes and sums what comes of it. */
public final class OutlookRun {

    private final Book book;
    private final String reference;
    private final List<Asked> asked;
    private final Determiner base;

    /**
     * An outcome to rate.
     *
     * @param title what it is called
     * @param scenarios the scenarios it combines
     * @param weight the user's weight on it; negative if none
     * @param determiner the law book under it
     */
    public record Asked(String title, List<String> scenarios, double weight, Determiner determiner) {
        public Asked {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * @param book the book as entered under the outcomes
     * @param reference the day or instant at which all of it is entered in the reference row, as {@link At#parse} reads it
     * @param base the law as known, for the reference row
     * @param asked the outcomes, one at least
     * @throws IllegalArgumentException if the book has no line, or no outcome is asked
     */
    public OutlookRun(Book book, String reference, Determiner base, List<Asked> asked) {
        if (book.lines().isEmpty() || asked.isEmpty()) {
            throw new IllegalArgumentException("an outlook is of lines, one at least, under some outcome: "
                    + book.lines().size() + " lines, " + asked.size() + " outcomes");
        }
        this.book = book;
        this.reference = reference;
        this.base = base;
        this.asked = List.copyOf(asked);
    }

    public Outlook run() {
        List<Supposition> rows = new ArrayList<>();
        rows.add(new Supposition(base, reference, null));
        asked.forEach(one -> rows.add(Supposition.asTold(one.determiner)));
        Gathered all = Pass.supposing(rows, Runtime.getRuntime().availableProcessors())
                .run(book.lines(), () -> new Gathered(rows.size(), book.lines().size()))
                .stream()
                .reduce(Gathered::merge)
                .orElseThrow();
        List<Figure> sums = all.figures.all();
        List<SortedMap<String, Share>> shares = all.figures.byMeasure();
        List<Outcome> outcomes = new ArrayList<>();
        String entered = days(book.lines().stream().map(ShipmentLine::entered));
        for (int k = 0; k < asked.size(); k++) {
            outcomes.add(outcome(asked.get(k), entered, sums.get(k + 1), all.moved(k + 1), shares.get(k + 1)));
        }
        Asked first = new Asked("Reference", List.of(), -1, base);
        String day = days(book.lines().stream()
                .map(ShipmentLine::regime)
                .distinct()
                .map(regime -> At.parse(reference, LawBook.zone(regime))));
        Schedule schedule = schedule();
        return new Outlook(
                book,
                outcome(first, day, sums.getFirst(), all.moved(0), shares.getFirst()),
                outcomes,
                apart(all.apart),
                all.widths(),
                all.presumed(),
                largest(all, schedule),
                chapters(all),
                drillDowns(all, shares, schedule),
                notIncluded(),
                all.cited.measures(),
                all.cited.unverified(),
                verifiedUntil(),
                base.book().hash(),
                base.book());
    }

    /** The newest edition at hand of the tariff of the book's border, for descriptions. */
    private Schedule schedule() {
        return base.book()
                .tables()
                .nomenclature(book.regime().territory())
                .schedules()
                .getLast();
    }

    private static Outcome outcome(Asked of, String at, Figure sum, int moved, SortedMap<String, Share> byMeasure) {
        return new Outcome(
                of.title,
                of.scenarios,
                at,
                of.determiner.known().toString(),
                of.weight,
                Money.ofCents(sum.value()),
                Money.ofCents(sum.least()),
                Money.ofCents(sum.greatest()),
                moved,
                byMeasure);
    }

    /** The day of entry, or the first and the last. */
    private static String days(Stream<At> entered) {
        List<String> days = entered.map(At::toString).distinct().sorted().toList();
        return days.size() < 2 ? String.join("", days) : days.getFirst() + " to " + days.getLast();
    }

    /** @param lines those that are not summed */
    private List<Outlook.Apart> apart(List<Integer> lines) {
        Map<String, Outlook.Apart> byReason = new LinkedHashMap<>();
        boolean answersNothing = lines.size() == book.lines().size();
        lines.stream().sorted().map(book.lines()::get).forEach(line -> {
            String why = answersNothing ? whyAtLength(line) : why(line);
            byReason.merge(why, new Outlook.Apart(why, 1, line.value().cents()), Outlook.Apart::plus);
        });
        return byReason.values().stream()
                .sorted(Comparator.comparingLong(Outlook.Apart::cents).reversed())
                .toList();
    }

    /** Why the first outcome does not sum the line. */
    private String why(ShipmentLine line) {
        String why = Unsummed.why(asked.getFirst().determiner.rate(line), line.code());
        return why == null ? "not answerable in another row" : why;
    }

    /** Where nothing can be answered, what of the law is missing is the answer. */
    private String whyAtLength(ShipmentLine line) {
        String why = why(line);
        return asked.getFirst().determiner.rate(line) instanceof Rating.NotModelled not
                ? why + ": "
                        + not.missing().stream()
                                .map(Coverage.Entry::why)
                                .distinct()
                                .collect(Collectors.joining("; "))
                : why;
    }

    private List<Outlook.LargestLine> largest(Gathered all, Schedule schedule) {
        return all.largest.inOrder().stream()
                .map(owed -> {
                    ShipmentLine line = book.lines().get(owed.line());
                    return new Outlook.LargestLine(
                            owed.line(),
                            line.code().toString(),
                            schedule.findDescription(line.code()).orElse(""),
                            line.value().cents(),
                            owed.duty());
                })
                .toList();
    }

    /** The chapters that have lines in the sums, the largest value first. */
    private static List<Chapter> chapters(Gathered all) {
        List<Chapter> chapters = new ArrayList<>();
        all.figures.by(Dimension.CHAPTER).forEach((number, rows) -> {
            Figure first = rows.getFirst();
            if (first.lines() > 0) {
                chapters.add(new Chapter(
                        Integer.parseInt(number),
                        Math.toIntExact(first.lines()),
                        first.value(),
                        rows.stream()
                                .map(row -> new Outlook.Ends(row.least(), row.greatest()))
                                .toList()));
            }
        });
        chapters.sort(Comparator.comparingLong(Chapter::valueCents).reversed().thenComparingInt(Chapter::number));
        return chapters;
    }

    private List<DrillDown> drillDowns(Gathered all, List<SortedMap<String, Share>> shares, Schedule schedule) {
        return IntStream.range(0, shares.size())
                .mapToObj(row -> all.measures.get(row).drillDown(shares.get(row), line -> told(line, schedule)))
                .toList();
    }

    private LineShare told(LineShare line, Schedule schedule) {
        CommodityCode code = book.lines().get(line.index()).code();
        return new LineShare(
                line.index(),
                code.toString(),
                schedule.findDescription(code).orElse(""),
                line.valueCents(),
                line.duty());
    }

    private List<String> notIncluded() {
        ShipmentLine line = book.lines().getFirst();
        return base.notModelled(line).stream()
                .filter(entry -> !entry.blocking())
                .map(Coverage.Entry::why)
                .distinct()
                .toList();
    }

    private LocalDate verifiedUntil() {
        LawBook law = base.book();
        return law.measures(book.regime()).stream()
                .map(Measure::verifiedUntil)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
