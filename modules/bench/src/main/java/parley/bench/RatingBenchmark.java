package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.ResultGrid;
import parley.determination.Determiner;
import parley.lawbook.DefaultOutcome;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** The embedded book under the five default outcomes, in memory, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RatingBenchmark {

    private LawBook law = CompiledLaw.embedded();
    private List<Determiner> warm = List.of();
    private Book book = new Book("", List.of(), List.of(), List.of());

    /** Reads the embedded book and builds every card once. */
    @Setup
    public void read() throws IOException {
        law = CompiledLaw.embedded();
        try (var text = Files.newBufferedReader(
                Path.of(System.getProperty("parley.home", "."), "samples/us-imports-from-china-2024.csv"))) {
            book = new BookReader(new LineForm(law.tables(), "2025-11-15", true)).read(text, "sample");
        }
        warm = outcomes();
        ResultGrid.of(book, warm);
    }

    private List<Determiner> outcomes() {
        List<Determiner> determiners = new ArrayList<>();
        for (DefaultOutcome outcome : law.tables().outcomes()) {
            LawBook amended = law;
            for (String name : outcome.scenarios()) {
                amended = amended.amended(law.scenario(name));
            }
            determiners.add(new Determiner(amended, LocalDate.of(2025, 10, 25)));
        }
        return determiners;
    }

    /** Cards at hand: look-ups and multiplications only. */
    @Benchmark
    public ResultGrid fiveOutcomesWithCards() {
        return ResultGrid.of(book, warm);
    }

    /** The law resolved into cards as well. */
    @Benchmark
    public ResultGrid fiveOutcomesFromTheLaw() {
        return ResultGrid.of(book, outcomes());
    }

    /** The compiled law read into a law book. */
    @Benchmark
    public LawBook law() {
        return CompiledLaw.embedded();
    }
}
