package parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Progress on a terminal; silent where nobody watches. */
final class Progress {

    private static final int STEPS = 20;
    private static final int SOME = 50_000;

    private final PrintWriter err;
    private final long total;
    private final String what;
    private final boolean watched =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private long count;

    /** Progress of what has no known end. */
    Progress(PrintWriter err, String what) {
        this(err, 0, what);
    }

    Progress(PrintWriter err, long total, String what) {
        this.err = err;
        this.total = total;
        this.what = what;
    }

    /** What a run tells how many of how many are done. */
    static BiConsumer<Integer, Integer> of(PrintWriter err, String what) {
        return new BiConsumer<>() {
            private @Nullable Progress progress;

            @Override
            public void accept(Integer done, Integer all) {
                Progress now = progress == null ? new Progress(err, all, what) : progress;
                progress = now;
                now.step();
                if (done.equals(all)) {
                    now.done();
                }
            }
        };
    }

    void step() {
        count++;
        if (watched && total >= STEPS && count % (total / STEPS) == 0) {
            err.print("\r" + 100 * count / total + "% " + what);
            err.flush();
        }
    }

    /** So many are done, of nobody knows how many. */
    void at(long done) {
        if (watched && done / SOME > count / SOME) {
            err.print("\r" + done + " " + what);
            err.flush();
        }
        count = done;
    }

    void done() {
        if (watched) {
            err.print("\r" + " ".repeat(what.length() + 14) + "\r");
            err.flush();
        }
    }
}
