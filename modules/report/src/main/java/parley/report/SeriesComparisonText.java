package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.book.SeriesComparison;
import parley.book.SeriesComparison.Effect;
import parley.book.SeriesComparison.Stretch;

/** A published series beside the law, for a terminal: where they differ, by how much, and why. */
public final class SeriesComparisonText {

    private SeriesComparisonText() {}

    /** The text. */
    public static String of(SeriesComparison of) {
        StringBuilder text = new StringBuilder();
        text.append(of.series().name()).append(" against the law as known ").append(of.known());
        text.append(", on ").append(of.book().name()).append("\n\n");
        for (String authority : of.series().series().keySet()) {
            authority(text, of, authority);
        }
        List<Stretch> unexplained =
                of.stretches().stream().filter(of::isUnexplained).toList();
        text.append("Unexplained beyond ").append(points(of.tolerance())).append(" points: ");
        text.append(Ranges.count(SeriesComparison.days(unexplained), "day")).append('\n');
        return text.toString();
    }

    private static void authority(StringBuilder text, SeriesComparison of, String authority) {
        List<Stretch> all = of.stretches().stream()
                .filter(stretch -> stretch.authority().equals(authority))
                .toList();
        List<Stretch> listed = listed(of, authority);
        text.append(authority).append(": ");
        text.append(Ranges.count(SeriesComparison.days(listed))).append(" of ");
        text.append(Ranges.count(SeriesComparison.days(all), "day"));
        text.append(" differ by more than ").append(points(of.tolerance())).append(" points\n");
        if (!listed.isEmpty()) {
            TextTable table = new TextTable("llrrrrl").row("from", "to", "theirs", "ours", "differ", "left", "why");
            for (Stretch stretch : listed) {
                table.row(
                        stretch.from().toString(),
                        stretch.until().minusDays(1).toString(),
                        points(stretch.theirs()),
                        range(stretch.ours()),
                        signed(stretch.difference()),
                        signed(stretch.left()),
                        why(stretch));
            }
            text.append(table.render(2));
        }
        text.append('\n');
    }

    /** The listed stretches; neighbours that read the same are one. */
    static List<Stretch> listed(SeriesComparison of, String authority) {
        List<Stretch> listed = new ArrayList<>();
        for (Stretch next : of.stretches()) {
            if (!next.authority().equals(authority) || !of.isListed(next)) {
                continue;
            }
            if (!listed.isEmpty()
                    && listed.getLast().until().equals(next.from())
                    && reading(listed.getLast()).equals(reading(next))) {
                listed.set(listed.size() - 1, listed.getLast().through(next.until()));
            } else {
                listed.add(next);
            }
        }
        return listed;
    }

    private static List<String> reading(Stretch stretch) {
        return List.of(
                points(stretch.theirs()),
                range(stretch.ours()),
                signed(stretch.difference()),
                why(stretch),
                signed(stretch.left()));
    }

    /** The causes that come to anything, with their points. */
    static String why(Stretch stretch) {
        return stretch.effects().stream()
                .filter(SeriesComparisonText::isSeen)
                .map(effect -> effect.cause() + (effect.computed() ? " " + signed(effect.points()) : " (not computed)"))
                .collect(Collectors.joining("; "));
    }

    private static boolean isSeen(Effect effect) {
        return !effect.computed() || !signed(effect.points()).equals(signed(0));
    }

    static String range(SeriesComparison.Range range) {
        String least = points(range.least());
        String greatest = points(range.greatest());
        return least.equals(greatest) ? least : least + "–" + greatest;
    }

    private static String signed(SeriesComparison.Range range) {
        String least = signed(range.least());
        String greatest = signed(range.greatest());
        return least.equals(greatest) ? least : least + " to " + greatest;
    }

    static String signed(double points) {
        String text = String.format(Locale.ROOT, "%+.2f", points);
        return text.equals("-0.00") || text.equals("+0.00") ? "0.00" : text.replace('-', '−');
    }

    static String points(double points) {
        return Ranges.points(points);
    }
}
