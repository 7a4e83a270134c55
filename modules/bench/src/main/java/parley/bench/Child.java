package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A process of its own, measured from outside: its whole life, start and end in it. Linux only, whose {@code /proc} is asked.
 */
final class Child {

    /** The kernel counts processor time for others in hundredths of a second. */
    private static final double TICKS = 100;

    private static final int USER_OF_CHILDREN = 13;
    private static final int SYSTEM_OF_CHILDREN = 14;

    private Child() {}

    /**
     * What a process took.
     *
     * @param elapsed seconds of the clock
     * @param processor seconds of all its threads, user and system
     * @param peak greatest resident memory, MiB
     */
    record Usage(double elapsed, double processor, long peak) {}

    /**
     * What to run.
     *
     * @param gaps whether it may end with 1, as ours does where some lines could not be rated
     */
    record Command(List<String> words, boolean gaps) {}

    /**
     * Runs a command several times, and gives the run of median elapsed time.
     *
     * @param output what it prints goes here, both streams, the last run's kept
     * @throws IOException if it fails
     */
    static Usage median(int runs, Command command, Path output) throws IOException {
        return IntStream.range(0, runs)
                .mapToObj(i -> {
                    try {
                        return run(command, output);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sorted(Comparator.comparingDouble(Usage::elapsed))
                .toList()
                .get((runs - 1) / 2);
    }

    /** Runs a command once, as {@link #median} does. */
    static Usage run(Command command, Path output) throws IOException {
        double processor = ofChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command.words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long peak = 0;
        try {
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process.pid()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() > (command.gaps ? 1 : 0)) {
            throw new IOException(String.join(" ", command.words) + "\n" + Files.readString(output));
        }
        return new Usage(elapsed, ofChildren() - processor, peak);
    }

    /** Seconds of all processes that this one started and that have ended. */
    private static double ofChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_OF_CHILDREN]) + Long.parseLong(fields[SYSTEM_OF_CHILDREN])) / TICKS;
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
