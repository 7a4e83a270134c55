package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.determination.Crossing;
import parley.determination.Facts;
import parley.determination.LineRater;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.LawSlices;
import parley.lawbook.source.CompiledLaw;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Lines of the sample rated in memory on one thread, cards at hand: the time of one line under one or all eight outcomes; and the
 * cards of a slice for all its codes. With {@code -prof gc} it shows what is made for a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LineRatingBenchmark {

    private static final int LINES = 14_422;
    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);
    private static final Territory CHINA = new Territory("CN");

    /** How many of the eight outcomes. */
    @Param({"1", "8"})
    int outcomes;

    /** Where lines are entered: over nine periods, or all after the outcomes part. */
    @Param({"periods", "after"})
    String entered = "";

    private LawBook law = CompiledLaw.embedded();
    private LineRater rater = new LineRater(List.of());
    private final CommodityCode[] codes = new CommodityCode[LINES];
    private final int[] numbers = new int[LINES];
    private final long[] values = new long[LINES];
    private Crossing[] crossings = {};

    @Setup
    public void read() throws IOException {
        CodeIndex index = law.derived(CodeIndex.class, CodeIndex::new);
        List<String> rows = Files.readAllLines(
                Path.of(System.getProperty("parley.home", "."), "samples/us-imports-from-china-2024.csv"));
        for (int i = 0; i < LINES; i++) {
            String[] cells = rows.get(i + 1).split(",", 6);
            codes[i] = CommodityCode.parse(cells[1]);
            numbers[i] = index.number(codes[i]);
            values[i] = Money.parse(cells[4]).cents();
        }
        List<String> days = entered.equals("periods") ? SyntheticBook.DAYS : List.of("2025-11-15");
        crossings = days.stream()
                .map(day -> new Crossing(Regime.IMPORTING_US, CHINA, At.parse(day, LawBook.WASHINGTON)))
                .toArray(Crossing[]::new);
        rater = new LineRater(Outcomes.eight(law, KNOWN).subList(0, outcomes));
        line();
    }

    /** All lines of the sample; the score is that of one line. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public long line() {
        long sum = 0;
        for (int i = 0; i < LINES; i++) {
            int where = i % crossings.length;
            rater.rate(rater.meet(where, crossings[where], numbers[i], codes[i]), values[i], null, Facts.NONE);
            for (int k = 0; k < outcomes; k++) {
                LineRater.Answer answer = rater.answer(k);
                sum += answer.kind() == LineRater.Kind.RATED
                        ? answer.found().least().total()
                        : 0;
            }
        }
        return sum;
    }

    /** The cards of all codes of the sample in one slice, of a law book of which nothing is known yet. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int cardsOfAFirstSlice() {
        return cards(new LawSlices(new LawBook(law.measures(), law.tables()), KNOWN), "2025-11-15");
    }

    private int cards(LawSlices slices, String day) {
        LawSlice slice = slices.at(
                Regime.IMPORTING_US, CHINA, At.parse(day, LawBook.WASHINGTON).from());
        int cards = 0;
        for (CommodityCode code : codes) {
            cards += slice.found(code).cards().isEmpty() ? 0 : 1;
        }
        return cards;
    }
}
