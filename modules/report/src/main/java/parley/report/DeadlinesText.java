package parley.report;

import parley.book.change.Deadline;
import parley.book.change.Deadlines;

/** Deadlines for a terminal: what happens on each if nothing further is done. */
public final class DeadlinesText {

    private DeadlinesText() {}

    /** The text. */
    public static String of(Deadlines deadlines) {
        boolean isBook = deadlines.goods().isBook();
        DifferenceText words = new DifferenceText(deadlines.zone(), isBook);
        StringBuilder text = new StringBuilder(Wrapped.lines("", title(deadlines)));
        for (Deadline deadline : deadlines.deadlines()) {
            text.append('\n');
            text.append(Wrapped.lines(words.moment(deadline.at()) + "  ", words.change(deadline.difference())));
            deadline.causes().forEach(cause -> text.append(Wrapped.lines("  ", ChangesText.cause(cause))));
            words.write(text, deadline.difference());
        }
        return deadlines.deadlines().isEmpty()
                ? text.append("\nThe law as known has set nothing that moves them.\n")
                        .toString()
                : text.toString();
    }

    static String title(Deadlines deadlines) {
        return deadlines.goods().name() + ", "
                + Ranges.count(deadlines.goods().counted(), deadlines.goods().isBook() ? "line" : "code")
                + ": what the law has set from " + deadlines.from() + " on, if nothing further is done; as known "
                + deadlines.known()
                + (deadlines.scenario().isEmpty() ? "" : ", scenario " + deadlines.scenario());
    }
}
