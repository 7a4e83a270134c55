package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.book.answer.Apart;
import parley.book.answer.BookAnswer;
import parley.book.answer.Breakdown;
import parley.book.answer.Group;
import parley.book.answer.MissingFact;
import parley.book.answer.MovedLine;
import parley.book.answer.Steps;
import parley.book.answer.View;
import parley.book.pass.Figure;
import parley.lawbook.LawChange;

/** What a book answers, for a terminal of eighty columns. */
public final class AnswerText {

    private static final int KEY = 34;
    private static final int SHORT_KEY = 19;

    private final BookAnswer answer;
    private final List<View> views;
    private final int shown;
    private final StringBuilder text = new StringBuilder();

    private AnswerText(BookAnswer answer, int shown) {
        this.answer = answer;
        this.views = answer.asked().views();
        this.shown = shown;
    }

    /** @param shown how many groups, lines and facts are shown of each; of the rest it says how many they are */
    public static String of(BookAnswer answer, int shown) {
        return new AnswerText(answer.most(shown), shown).text();
    }

    private String text() {
        text.append(Wrapped.lines(
                "",
                answer.book() + ": " + lines(answer.lines(), answer.value()) + "; as known "
                        + views.getFirst().supposition().law().known()));
        if (answer.totals().getFirst().lines() > 0) {
            totals();
            answer.breakdowns().forEach(this::breakdown);
            moved();
            answer.steps().forEach(this::steps);
            missing();
        } else {
            text.append("No line of it could be answered in every row, so there is no rate and no sum.\n");
        }
        apart();
        if (views.stream().anyMatch(view -> !view.supposition().claims())) {
            text.append('\n')
                    .append(Wrapped.lines(
                            "",
                            "As if of another origin no claim is made, neither of a programme nor of an exclusion; the"
                                    + " value stays as it is, and freight, price and anti-dumping are in no figure."));
        }
        return text.append("\nLaw ")
                .append(answer.lawHash(), 0, 12)
                .append('\n')
                .toString();
    }

    private static String lines(long lines, long value) {
        return Ranges.count(lines, "line") + ", " + Figures.large(value);
    }

    private void totals() {
        Figure first = answer.totals().getFirst();
        text.append("Summed: ").append(lines(first.lines(), first.value()));
        text.append("; apart: ")
                .append(lines(first.apart(), first.valueApart()))
                .append("\n\n");
        TextTable table = new TextTable("rrr").row("average rate", "duty", views.size() > 1 ? "change" : "");
        answer.views()
                .forEach(k -> table.row(
                        rate(answer.totals().get(k)),
                        duty(answer.totals().get(k)),
                        k == 0 ? "" : change(answer.change(k))));
        List<String> rows = table.render(4).lines().toList();
        text.append(rows.getFirst()).append('\n');
        answer.views().forEach(k -> {
            text.append(Wrapped.lines(number(k), views.get(k).title()));
            text.append(rows.get(k + 1)).append('\n');
        });
    }

    private String number(int view) {
        return views.size() == 1 ? "" : (view + 1) + " ";
    }

    private void breakdown(Breakdown by) {
        List<Group> groups = new ArrayList<>(by.groups());
        if (by.folded() > 0) {
            groups.add(new Group("(" + by.folded() + (by.folded() == 1 ? " other)" : " others)"), by.rest()));
        }
        text.append("\nBy ").append(by.by()).append('\n');
        if (views.size() == 1) {
            int key = KEY;
            String table = alone(by.by(), groups, key);
            while (key > SHORT_KEY && table.lines().anyMatch(line -> line.length() > Wrapped.WIDTH)) {
                table = alone(by.by(), groups, --key);
            }
            text.append(table);
        } else {
            sideBySide(groups);
        }
    }

    private static String alone(String by, List<Group> groups, int key) {
        TextTable table = new TextTable("lrrrrr").row(by, "value", "duty", "rate", "lines", "apart");
        for (Group group : groups) {
            Figure figure = group.figures().getFirst();
            table.row(
                    shortened(key(group), key),
                    Figures.large(figure.value()),
                    duty(figure),
                    rate(figure),
                    Ranges.count(figure.lines()),
                    figure.apart() == 0 ? "" : Ranges.count(figure.apart()));
        }
        return table.render(0);
    }

    /** A group on a line, and a line for each view below it. */
    private void sideBySide(List<Group> groups) {
        TextTable table = new TextTable("lrrr").row("", "rate", "duty", "change");
        for (Group group : groups) {
            answer.views()
                    .forEach(k -> table.row(
                            Integer.toString(k + 1),
                            rate(group.figures().get(k)),
                            duty(group.figures().get(k)),
                            k == 0 ? "" : change(group.change(k))));
        }
        List<String> rows = table.render(4).lines().toList();
        text.append(rows.getFirst()).append('\n');
        for (int i = 0; i < groups.size(); i++) {
            Figure first = groups.get(i).figures().getFirst();
            text.append("  ").append(shortened(key(groups.get(i)), KEY)).append(": ");
            text.append(lines(first.lines(), first.value()));
            text.append(first.apart() == 0 ? "" : "; apart " + Ranges.count(first.apart()))
                    .append('\n');
            rows.subList(1 + i * views.size(), 1 + (i + 1) * views.size())
                    .forEach(row -> text.append(row).append('\n'));
        }
    }

    private static String key(Group group) {
        return group.key().isEmpty() ? "(blank)" : group.key().replaceFirst("^us/", "");
    }

    private void moved() {
        if (answer.asked().moved() == 0) {
            return;
        }
        text.append('\n')
                .append(Ranges.count(answer.movedLines(), "line"))
                .append(" of ")
                .append(Figures.large(answer.movedValue()))
                .append(answer.movedLines() == 1 ? " differs" : " differ")
                .append(answer.movedLines() > 0 ? "; those that differ most\n" : "\n");
        TextTable table = new TextTable("llrrr").row("id", "code", "1", "2", "change");
        for (MovedLine line : answer.moved().stream().limit(shown).toList()) {
            table.row(
                    shortened(line.id(), 12),
                    line.code(),
                    Figures.large(line.least(), line.greatest()),
                    Figures.large(line.thenLeast(), line.thenGreatest()),
                    change(line.leastChange(), line.greatestChange()));
        }
        if (answer.movedLines() > 0) {
            text.append(table.render(2));
        }
    }

    private void steps(Steps steps) {
        text.append("\nThe law between ")
                .append(steps.from() + 1)
                .append(" and ")
                .append(steps.to() + 1)
                .append('\n');
        if (steps.changes().isEmpty()) {
            text.append("  - nothing that moves the duty of this book\n");
        }
        for (LawChange change : steps.changes().stream().limit(shown).toList()) {
            String measure = change.measure() == null ? "the schedule" : change.measure();
            text.append(Wrapped.lines(
                    "  - ",
                    AnswerWords.day(change.at(), steps.zone()) + " " + measure + " " + change.what() + ": "
                            + change.act()));
        }
        if (steps.changes().size() > shown) {
            text.append("  - and ").append(steps.changes().size() - shown).append(" more\n");
        }
    }

    private void missing() {
        if (!answer.asked().facts()) {
            return;
        }
        text.append("\nMissing facts: how far they leave the duty open, and how far once told")
                .append(views.size() > 1 ? " (1)\n" : "\n");
        if (answer.missing().isEmpty()) {
            text.append("  - no line lacks a fact that its duty depends on\n");
            return;
        }
        TextTable table = new TextTable("lrrrrr").row("fact", "lines", "value", "open", "if none", "if all");
        for (MissingFact fact : answer.missing().stream().limit(shown).toList()) {
            table.row(
                    fact.fact(),
                    Ranges.count(fact.lines()),
                    Figures.large(fact.value()),
                    Figures.large(fact.width()),
                    Figures.large(fact.widthIfNot()),
                    Figures.large(fact.widthIfSo()));
        }
        text.append(table.render(2));
        if (answer.missing().size() > shown) {
            text.append("  and ").append(answer.missing().size() - shown).append(" more\n");
        }
    }

    private void apart() {
        if (answer.apart().isEmpty()) {
            return;
        }
        text.append("\nApart: not in the sums\n");
        answer.apartByReason()
                .forEach((why, all) -> text.append(Wrapped.lines(
                        "  - ",
                        why + ": " + all.stream().map(this::apart).distinct().collect(Collectors.joining("; ")))));
    }

    private String apart(Apart one) {
        return Ranges.count(one.lines(), "line") + " of " + Figures.large(one.value())
                + (views.size() == 1 ? "" : " in " + (one.view() + 1));
    }

    /** From the lower to the higher; a measure may come to less in the greatest answer, where another takes its place. */
    private static String rate(Figure figure) {
        double least = AnswerWords.rate(figure.least(), figure);
        double greatest = AnswerWords.rate(figure.greatest(), figure);
        return figure.value() == 0 ? "" : Figures.percents(Math.min(least, greatest), Math.max(least, greatest));
    }

    private static String duty(Figure figure) {
        return Figures.large(Math.min(figure.least(), figure.greatest()), Math.max(figure.least(), figure.greatest()));
    }

    private static String change(Figure change) {
        return change(change.least(), change.greatest());
    }

    private static String change(long least, long greatest) {
        String low = signed(Math.min(least, greatest));
        String high = signed(Math.max(least, greatest));
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String signed(long cents) {
        return (cents > 0 ? "+" : "") + Figures.large(cents);
    }

    private static String shortened(String key, int most) {
        return key.length() <= most ? key : key.substring(0, most - 1) + "…";
    }
}
