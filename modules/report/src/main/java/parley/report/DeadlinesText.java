package parley.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.book.change.ControlDate;
import parley.book.change.Deadline;
import parley.book.change.Deadlines;
import parley.book.change.Difference;
import parley.lawbook.LawChange;
import parley.talks.Due;

/** Deadlines for a terminal: what happens on each if nothing further is done, by the law and by the talks. */
public final class DeadlinesText {

    private DeadlinesText() {}

    /** The text. */
    public static String of(Deadlines deadlines, DueDays talks) {
        boolean isBook = deadlines.goods().isBook();
        DifferenceText words = new DifferenceText(deadlines.zone(), isBook);
        StringBuilder text = new StringBuilder(Wrapped.lines("", title(deadlines)));
        Set<LocalDate> days = new TreeSet<>(talks.days().toList());
        deadlines.deadlines().forEach(deadline -> days.add(day(deadlines, deadline)));
        for (LocalDate day : days) {
            text.append('\n');
            boolean headed = false;
            for (Deadline deadline : deadlines.deadlines()) {
                if (day(deadlines, deadline).equals(day)) {
                    text.append(Wrapped.lines(words.moment(deadline.at()) + "  ", words.change(deadline.difference())));
                    ChangesText.causes(deadline.causes()).forEach(cause -> text.append(Wrapped.lines("  ", cause)));
                    words.write(text, deadline.difference());
                    headed = true;
                }
            }
            talks(text, talks, day, headed);
        }
        if (deadlines.deadlines().isEmpty()) {
            text.append(
                    deadlines.answered() == 0
                            ? "\nNothing of it can be answered on the first day.\n"
                            : talks.dues().isEmpty()
                                    ? "\nThe law as known has set nothing that moves them.\n"
                                    : "\nThe law as known has set nothing that moves the goods.\n");
        }
        if (!deadlines.controls().isEmpty()) {
            text.append("\nExport controls, of either side\n");
            controls(deadlines.controls())
                    .forEach((day, what) ->
                            ChangesText.causes(what).forEach(cause -> text.append(Wrapped.lines(day + "  ", cause))));
        }
        if (!deadlines.apart().isEmpty()) {
            text.append("\nApart: cannot be answered on the first day\n");
            for (Difference.Apart apart : deadlines.apart()) {
                text.append(Wrapped.lines("  - ", apart.why() + ": " + words.concerned(apart)));
            }
        }
        return text.toString();
    }

    /** The days of the talks alone. */
    public static String of(DueDays talks, LocalDate from) {
        StringBuilder text = new StringBuilder(Wrapped.lines(
                "",
                "What the talks have set from " + from + " on, if nothing further is done; as known " + talks.known()));
        talks.days().forEach(day -> {
            text.append('\n');
            talks(text, talks, day, false);
        });
        if (talks.dues().isEmpty()) {
            text.append("\nThey have set nothing.\n");
        }
        return text.toString();
    }

    private static LocalDate day(Deadlines deadlines, Deadline deadline) {
        return deadline.at().atZone(deadlines.zone()).toLocalDate();
    }

    private static void talks(StringBuilder text, DueDays talks, LocalDate day, boolean headed) {
        if (!headed) {
            text.append(day).append('\n');
        }
        for (Due due : talks.on(day)) {
            text.append(Wrapped.lines("  " + due.kind() + " ", due.id() + ": " + due.text()));
            DueDays.words(talks.lapse(due)).forEach(words -> text.append(Wrapped.lines("    law: ", words)));
        }
    }

    /** What becomes of export controls, by the day at the border whose they are. */
    static Map<LocalDate, List<LawChange>> controls(List<ControlDate> controls) {
        return controls.stream()
                .collect(Collectors.groupingBy(
                        ControlDate::day, TreeMap::new, Collectors.mapping(ControlDate::change, Collectors.toList())));
    }

    static String title(Deadlines deadlines) {
        return deadlines.goods().name() + ", "
                + Ranges.count(deadlines.goods().counted(), deadlines.goods().isBook() ? "line" : "code")
                + ": what the law has set from " + deadlines.from() + " on, if nothing further is done; as known "
                + deadlines.known()
                + (deadlines.scenario().isEmpty() ? "" : ", scenario " + deadlines.scenario());
    }
}
