package parley.report;

import parley.book.change.Deadline;
import parley.book.change.Deadlines;
import parley.book.change.Difference;

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
            ChangesText.causes(deadline.causes()).forEach(cause -> text.append(Wrapped.lines("  ", cause)));
            words.write(text, deadline.difference());
        }
        if (deadlines.deadlines().isEmpty()) {
            text.append(
                    deadlines.answered() == 0
                            ? "\nNothing of it can be answered on the first day.\n"
                            : "\nThe law as known has set nothing that moves them.\n");
        }
        if (!deadlines.apart().isEmpty()) {
            text.append("\nApart: cannot be answered on the first day\n");
            for (Difference.Apart apart : deadlines.apart()) {
                text.append(Wrapped.lines("  - ", apart.why() + ": " + words.concerned(apart)));
            }
        }
        return text.toString();
    }

    static String title(Deadlines deadlines) {
        return deadlines.goods().name() + ", "
                + Ranges.count(deadlines.goods().counted(), deadlines.goods().isBook() ? "line" : "code")
                + ": what the law has set from " + deadlines.from() + " on, if nothing further is done; as known "
                + deadlines.known()
                + (deadlines.scenario().isEmpty() ? "" : ", scenario " + deadlines.scenario());
    }
}
