package parley.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.book.SeriesCause;
import parley.book.SeriesComparison;
import parley.book.SeriesComparison.Stretch;

/** A published series beside the law, as a page of Markdown: by authority and day, then the causes with what settles each. */
public final class SeriesComparisonPage {

    private final SeriesComparison of;
    private final StringBuilder text = new StringBuilder();

    private SeriesComparisonPage(SeriesComparison of) {
        this.of = of;
    }

    /** The page. */
    public static String of(SeriesComparison comparison) {
        SeriesComparisonPage page = new SeriesComparisonPage(comparison);
        page.head();
        comparison.series().series().keySet().forEach(page::authority);
        page.causes();
        return page.text.toString();
    }

    private void head() {
        text.append("Series: `").append(of.series().name()).append("`, ");
        text.append(Ranges.day(of.series().first()))
                .append(" to ")
                .append(Ranges.day(of.series().last()));
        text.append(". Book: ").append(of.book().name()).append(", ");
        text.append(Ranges.count(of.book().lines().size(), "line")).append(", ");
        text.append(Ranges.money(of.value())).append(". Law as known ").append(Ranges.day(of.known()));
        text.append(". Rates are percent of the book's value, differences points; up to ");
        text.append(Ranges.points(of.tolerance())).append(" points are not listed.\n\n");
        row("authority", "days", "differ", "unexplained", "most unexplained");
        text.append("|---|---:|---:|---:|---:|\n");
        for (String authority : of.series().series().keySet()) {
            List<Stretch> all = stretches(authority);
            double most = all.stream().map(Stretch::left).reduce(0.0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
            row(
                    code(authority),
                    days(all),
                    days(all.stream()
                            .filter(stretch -> Math.abs(stretch.difference()) > of.tolerance())
                            .toList()),
                    days(all.stream().filter(of::isUnexplained).toList()),
                    SeriesComparisonText.signed(most));
        }
        text.append('\n');
    }

    private List<Stretch> stretches(String authority) {
        return of.stretches().stream()
                .filter(stretch -> stretch.authority().equals(authority))
                .toList();
    }

    private static String days(List<Stretch> stretches) {
        return Ranges.count(SeriesComparison.days(stretches));
    }

    private void authority(String authority) {
        List<Stretch> listed = SeriesComparisonText.listed(of, authority);
        text.append("### ").append(code(authority)).append("\n\n");
        if (listed.isEmpty()) {
            text.append("No difference of more than ")
                    .append(Ranges.points(of.tolerance()))
                    .append(" points.\n\n");
            return;
        }
        row("from", "to", "theirs", "ours", "difference", "why, in points", "left");
        text.append("|---|---|---:|---:|---:|---|---:|\n");
        for (Stretch stretch : listed) {
            String left = SeriesComparisonText.signed(stretch.left());
            row(
                    stretch.from().toString(),
                    stretch.until().minusDays(1).toString(),
                    Ranges.points(stretch.theirs()),
                    SeriesComparisonText.range(stretch.ours()),
                    SeriesComparisonText.signed(stretch.difference()),
                    SeriesComparisonText.why(stretch),
                    of.isUnexplained(stretch) ? "**" + left + "**" : left);
        }
        text.append('\n');
    }

    private void causes() {
        text.append("### Why\n\n");
        Map<String, SeriesCause> byTitle = new LinkedHashMap<>();
        of.causes().forEach(cause -> byTitle.putIfAbsent(cause.title(), cause));
        for (SeriesCause cause : byTitle.values()) {
            text.append("* **").append(Ranges.sentence(cause.title())).append("** (");
            text.append(cause.side().name().toLowerCase(Locale.ROOT))
                    .append("). ")
                    .append(cause.why());
            if (!cause.document().isEmpty()) {
                text.append(" `").append(cause.document()).append('`');
                text.append(cause.place().isEmpty() ? "" : ", " + cause.place());
                text.append(cause.text().isEmpty() ? "." : ": “" + cause.text() + "”");
            }
            text.append('\n');
        }
    }

    private static String code(String authority) {
        return "`" + authority + "`";
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
