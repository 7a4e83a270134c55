package parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Progress on a terminal; silent where nobody watches. */
final class Progress {

    private static final int STEPS = 20;

    private final PrintWriter err;
    private final long total;
    private final String what;
    private final boolean watched =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private long count;

    Progress(PrintWriter err, long total, String what) {
        this.err = err;
        this.total = total;
        this.what = what;
    }

    void step() {
        count++;
        if (watched && total >= STEPS && count % (total / STEPS) == 0) {
            err.print("\r" + 100 * count / total + "% " + what);
            err.flush();
        }
    }

    void done() {
        if (watched) {
            err.print("\r" + " ".repeat(what.length() + 6) + "\r");
            err.flush();
        }
    }
}
