package parley.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a book of so many lines, made of the sample with a seed: its codes with values about theirs, entered on days of nine
 * periods between acts.
 *
 * <p>{@code java … parley.bench.SyntheticBook 1000000 book.csv [SEED]}
 */
public final class SyntheticBook {

    /** A day in each of nine periods between acts on goods of China. */
    static final List<String> DAYS = List.of(
            "2018-10-15",
            "2019-06-20",
            "2019-10-15",
            "2021-03-15",
            "2025-02-20",
            "2025-03-20",
            "2025-04-20",
            "2025-06-20",
            "2025-11-15");

    private static final int SUPPLIERS = 500;

    private SyntheticBook() {}

    public static void main(String[] args) throws IOException {
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        write(Long.parseLong(args[0]), Path.of(args[1]), seed);
    }

    static void write(long lines, Path to, long seed) throws IOException {
        Random random = new Random(seed);
        List<String[]> sample = sample();
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write("id,code,origin,entered,value,supplier\n");
            for (long i = 1; i <= lines; i++) {
                String[] of = sample.get(random.nextInt(sample.size()));
                long cents = 100 + random.nextLong(Math.max(1, Long.parseLong(of[4]) / 10));
                out.write(
                        "L" + i + ',' + of[1] + ",CN," + DAYS.get(random.nextInt(DAYS.size())) + ',' + cents / 100 + '.'
                                + (char) ('0' + cents / 10 % 10) + (char) ('0' + cents % 10) + ",S"
                                + random.nextInt(SUPPLIERS) + '\n');
            }
        }
    }

    /** The rows of the sample: its id, code, origin, destination, value and description. */
    static List<String[]> sample() throws IOException {
        return Files.readAllLines(
                        Path.of(System.getProperty("parley.home", "."), "samples/us-imports-from-china-2024.csv"))
                .stream()
                .skip(1)
                .map(row -> row.split(",", 6))
                .toList();
    }
}
