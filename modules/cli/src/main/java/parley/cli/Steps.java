package parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Tells on a terminal which step of a long run was done last; silent where nobody watches. */
final class Steps {

    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final boolean watched =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);

    Steps(PrintWriter err) {
        this.err = err;
    }

    void tell(String step) {
        if (watched) {
            String words = step.length() > WIDTH ? step.substring(0, WIDTH) : step;
            err.print("\r" + words + " ".repeat(WIDTH - words.length()));
            err.flush();
        }
    }

    void done() {
        tell("");
        if (watched) {
            err.print("\r");
            err.flush();
        }
    }
}
