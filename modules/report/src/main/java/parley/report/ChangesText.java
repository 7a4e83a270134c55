package parley.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parley.book.change.Changes;
import parley.book.change.Changes.Effective;
import parley.book.change.Changes.Learned;
import parley.book.change.Changes.Stretch;
import parley.book.change.Difference;
import parley.lawbook.LawChange;
import parley.lawbook.LawEntry;

/** What changed, for a terminal: what became known, then what takes effect. */
public final class ChangesText {

    private static final int EXCEPTIONS = 2;

    private final Changes changes;
    private final DifferenceText words;
    private final StringBuilder text = new StringBuilder();

    private ChangesText(Changes changes) {
        this.changes = changes;
        this.words = new DifferenceText(changes.zone(), true);
    }

    /** The text. */
    public static String of(Changes changes) {
        return new ChangesText(changes).text();
    }

    private String text() {
        text.append(Wrapped.lines(
                "",
                changes.book() + ": what changed for " + Ranges.count(changes.lines(), "line") + " of "
                        + Figures.large(changes.value().cents()) + " since " + changes.since()
                        + (changes.until() == null ? "" : " until " + changes.until()) + "; as known "
                        + changes.known()));
        text.append("\nBecame known\n");
        if (changes.learned().isEmpty()) {
            text.append("  nothing that moves a line\n");
        }
        changes.learned().forEach(this::learned);
        text.append(Wrapped.lines(
                "  ",
                Ranges.count(changes.entries()) + (changes.entries() == 1 ? " entry" : " entries")
                        + " of the law on goods of these origins became known, those that move no line among them"));
        text.append("\nTakes effect\n");
        if (changes.effective().isEmpty()) {
            text.append("  nothing that moves a line\n");
        }
        changes.effective().forEach(this::effective);
        if (!changes.apart().isEmpty()) {
            text.append("\nApart: cannot be compared at some moment\n");
            for (Difference.Apart apart : changes.apart()) {
                text.append(Wrapped.lines(
                        "  - ",
                        apart.why() + ": " + Ranges.count(apart.lines(), "line") + " of "
                                + Figures.large(apart.value().cents())));
            }
        }
        return text.toString();
    }

    private void learned(Learned learned) {
        text.append(learned.known()).append('\n');
        entries(learned.entries());
        for (Stretch stretch : learned.stretches()) {
            Instant until = stretch.until();
            String days = "entered from " + words.moment(stretch.from())
                    + (until == null ? "" : " until before " + words.moment(until));
            text.append(Wrapped.lines("  ", days + ": " + words.change(stretch.difference())));
            words.write(text, stretch.difference());
        }
    }

    /** Entry by entry; the exceptions of a measure are counted where they are many. */
    private void entries(List<LawEntry> entries) {
        Map<String, Long> all = entries.stream()
                .filter(LawEntry::isException)
                .collect(Collectors.groupingBy(LawEntry::measure, Collectors.counting()));
        Set<String> counted = new HashSet<>();
        for (LawEntry entry : entries) {
            long alike = entry.isException() ? all.getOrDefault(entry.measure(), 0L) : 0;
            if (alike <= EXCEPTIONS) {
                text.append(Wrapped.lines("  ", entry(entry)));
            } else if (counted.add(entry.measure())) {
                text.append(Wrapped.lines("  ", entry.measure() + ": " + Ranges.count(alike, "exception")));
            }
        }
    }

    private String entry(LawEntry entry) {
        Instant from = entry.from();
        Instant until = entry.until();
        return entry.measure() + " " + entry.what() + (from == null ? "" : ", from " + words.moment(from))
                + (until == null ? "" : ", until before " + words.moment(until)) + ", by " + entry.act();
    }

    private void effective(Effective effective) {
        text.append(Wrapped.lines(words.moment(effective.at()) + "  ", words.change(effective.difference())));
        causes(effective.causes()).forEach(cause -> text.append(Wrapped.lines("  ", cause)));
        words.write(text, effective.difference());
    }

    /** What changed in the law, by act; what happens alike to several measures is told once. */
    static List<String> causes(List<LawChange> causes) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (LawChange cause : causes) {
            String what = cause.what() + ", by " + cause.act();
            alike.computeIfAbsent(what, _ -> new ArrayList<>())
                    .add(Objects.requireNonNullElse(cause.measure(), "the schedule:"));
        }
        return alike.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " " + entry.getKey())
                .toList();
    }
}
