package parley.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;

/** A CSV of a million rows of eight columns (some 60 MB) read through, beside FastCSV's own records, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class RowsBenchmark {

    private static final int ROWS = 1_000_000;

    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("rows", ".csv");
        Random random = new Random(1);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("id,code,origin,entered,value,quantity,unit,supplier\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("line-" + i + ",95030000" + (10 + random.nextInt(90)) + ",CN,2025-11-"
                        + (10 + random.nextInt(20)) + ","
                        + random.nextInt(100_000) + "." + (10 + random.nextInt(90)) + "," + random.nextInt(1_000)
                        + ",kg,SUPPLIER " + random.nextInt(500) + "\n");
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** Every row, its width checked, no text made of a field. */
    @Benchmark
    public long rows() throws IOException {
        long sum = 0;
        try (RowSource rows = RowSources.open(file, RowOptions.RECOGNISED)) {
            while (rows.next()) {
                sum += rows.fault() == null ? rows.end(7) : 0;
            }
        }
        return sum;
    }

    /** Every row, and a text made of four of its fields. */
    @Benchmark
    public long rowsWithFourTexts() throws IOException {
        long sum = 0;
        try (RowSource rows = RowSources.open(file, RowOptions.RECOGNISED)) {
            while (rows.next()) {
                for (int column = 1; column < 5; column++) {
                    sum += rows.field(column).length();
                }
            }
        }
        return sum;
    }

    /** FastCSV's records, which make a text of every field. */
    @Benchmark
    public long fastCsvRecords() throws IOException {
        long sum = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                sum += row.getField(7).length();
            }
        }
        return sum;
    }
}
