package parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import parley.book.Cause;
import parley.book.Reconciliation;
import parley.book.Reconciliation.Row;
import parley.measure.CommodityCode;

/** The reconciliation as a page of Markdown, as a broker would read it: the whole, the causes, the chapters, the lines. */
public final class ReconciliationPage {

    private static final int LINES = 40;
    private static final int CHAPTER_LINES = 3;
    private static final int REACHED = 25;
    private static final long LARGE_CHAPTER = 100_000_000_000L;
    private static final double LARGE_REMAINDER = 1;
    private static final double NEARLY = 0.95;

    private final Reconciliation of;
    private final StringBuilder text = new StringBuilder();

    private ReconciliationPage(Reconciliation of) {
        this.of = of;
    }

    /** The page. */
    public static String of(Reconciliation reconciliation) {
        ReconciliationPage page = new ReconciliationPage(reconciliation);
        page.whole();
        page.causes();
        page.apart();
        page.largeRemainders();
        page.chapters();
        page.lines();
        page.reached();
        page.above();
        return page.text.toString();
    }

    private void whole() {
        long value = of.sum(Row::value);
        text.append("## The whole\n\n").append("Book: ").append(of.book()).append(". Ledger: `");
        text.append(of.ledger().name())
                .append("`. Law as known ")
                .append(Ranges.day(of.known()))
                .append(", on ");
        text.append(of.stretches().size()).append(" stretches weighted by their days: ");
        text.append(of.stretches().stream()
                .map(stretch -> stretch.from() + " (" + stretch.days() + ")")
                .collect(Collectors.joining(", ")));
        text.append(". Points are percent of the ledger's whole value; figures are rounded.\n\n");
        head("", "codes", "value", "duty", "percent of value");
        row(
                "the ledger",
                Ranges.count(of.ledger().accounts().size()),
                money(of.ledger().whole().value().cents()),
                money(of.ledger().whole().duty().cents()),
                percent(
                        of.ledger().whole().duty().cents(),
                        of.ledger().whole().value().cents()));
        row(
                "of it, codes that do not compare",
                Ranges.count(of.apart().stream()
                        .mapToLong(Reconciliation.Apart::codes)
                        .sum()),
                money(of.apartWhole().value().cents()),
                money(of.apartWhole().duty().cents()),
                percent(of.apartWhole().duty().cents(), of.apartWhole().value().cents()));
        row(
                "of it, codes that compare",
                Ranges.count(of.rows().size()),
                money(value),
                money(of.sum(Row::paid)),
                percent(of.sum(Row::paid), value));
        long least = of.sum(Row::least);
        long greatest = of.sum(Row::greatest);
        String most = least == greatest ? "" : "–" + money(greatest);
        row(
                "the law asks on these",
                Ranges.count(of.rows().size()),
                money(value),
                money(least) + most,
                percent(least, value));
        text.append('\n');
    }

    private void causes() {
        long open = of.sum(row -> Math.abs(row.difference()));
        text.append("## The difference, by cause\n\n");
        text.append(
                        "*Reach* is how far a cause can go on all codes, computed without the ledger; *set against it* what of the")
                .append(" difference lies within its reach, code by code, in this order. Nothing is netted.\n\n");
        head("cause", "codes", "value of these", "reach", "set against it", "points", "left, points");
        row(
                "the difference",
                count(Row::difference),
                valueOf(Row::difference),
                "",
                money(open),
                points(open),
                points(open));
        for (Cause cause : Cause.values()) {
            long taken = of.sum(row -> row.taken(cause));
            open -= taken;
            row(
                    cause.title(),
                    count(row -> row.taken(cause)),
                    valueOf(row -> row.taken(cause)),
                    money(of.sum(row -> row.reach(cause))),
                    money(taken),
                    points(taken),
                    points(open));
        }
        row(
                "**unexplained**",
                count(Row::unexplained),
                valueOf(Row::unexplained),
                "",
                "**" + money(of.unexplained()) + "**",
                "**" + points(of.unexplained()) + "**",
                "");
        long above = of.sum(row -> Math.max(0, -row.unexplained()));
        text.append("\nOf the unexplained, ").append(money(above)).append(" (").append(points(above));
        text.append(" points) was paid above what the law book asks for; the rest is short of it.\n\n");
    }

    private String count(ToLongFunction<Row> what) {
        return Ranges.count(
                of.rows().stream().filter(row -> what.applyAsLong(row) != 0).count());
    }

    private String valueOf(ToLongFunction<Row> what) {
        return money(of.sum(row -> what.applyAsLong(row) == 0 ? 0 : row.value()));
    }

    private void apart() {
        text.append("## Codes that do not compare\n\n");
        text.append("The ledger's duty is the only figure there is; they are in no difference.\n\n");
        head("why", "codes", "value", "duty in the ledger", "percent");
        of.apart()
                .forEach(apart -> row(
                        apart.why(),
                        Ranges.count(apart.codes()),
                        money(apart.value()),
                        money(apart.paid()),
                        percent(apart.paid(), apart.value())));
        text.append('\n');
    }

    private void largeRemainders() {
        text.append("## Chapters above $1bn with more than one point unexplained\n\n");
        List<String> large = new ArrayList<>();
        of.chapters().forEach((chapter, rows) -> {
            long value = rows.stream().mapToLong(Row::value).sum();
            long left =
                    rows.stream().mapToLong(row -> Math.abs(row.unexplained())).sum();
            if (value > LARGE_CHAPTER && Reconciliation.share(left, value) > LARGE_REMAINDER) {
                large.add(chapter);
                text.append("**Chapter ")
                        .append(chapter)
                        .append("**, ")
                        .append(money(value))
                        .append(": ");
                text.append(money(left))
                        .append(", ")
                        .append(percent(left, value))
                        .append(" points of its value.");
                for (Row row : Reconciliation.largest(rows, each -> Math.abs(each.unexplained()), CHAPTER_LINES)) {
                    text.append(" ")
                            .append(new CommodityCode(row.code()))
                            .append(" (")
                            .append(shortly(row.description()));
                    text.append("): ")
                            .append(money(row.unexplained()))
                            .append("; ")
                            .append(looks(row))
                            .append('.');
                }
                text.append("\n\n");
            }
        });
        if (large.isEmpty()) {
            text.append("None.\n\n");
        }
    }

    /** What the ledger's figure looks like beside the law's parts: a candidate, not a cause. */
    private static String looks(Row row) {
        String rates = "law " + percent(row.least(), row.value()) + ", ledger " + percent(row.paid(), row.value());
        long additional = row.least() - row.column1();
        if (row.paid() < row.column1() * NEARLY) {
            return rates + ": as if " + percent(row.least() - row.paid(), row.least())
                    + "% of the value had been entered free of all duty";
        }
        if (additional <= 0) {
            return rates + ": a little less than column 1";
        }
        return rates + ": as if column 1 were paid on all, and the additional duties on "
                + percent(Math.max(0, row.paid() - row.column1()), additional) + "% of the value";
    }

    private void chapters() {
        text.append("## By chapter\n\n");
        List<String> heads = new ArrayList<>(List.of("chapter", "value", "law, %", "ledger, %", "difference"));
        Arrays.stream(Cause.values()).forEach(cause -> heads.add(cause.title().toLowerCase(Locale.ROOT)));
        heads.addAll(List.of("unexplained", "points of the chapter"));
        head(heads.toArray(String[]::new));
        for (Map.Entry<String, List<Row>> chapter : of.chapters().entrySet()) {
            List<Row> rows = chapter.getValue();
            long value = rows.stream().mapToLong(Row::value).sum();
            long left =
                    rows.stream().mapToLong(row -> Math.abs(row.unexplained())).sum();
            List<String> cells = new ArrayList<>(List.of(
                    chapter.getKey(),
                    money(value),
                    percent(rows.stream().mapToLong(Row::least).sum(), value),
                    percent(rows.stream().mapToLong(Row::paid).sum(), value),
                    money(rows.stream()
                            .mapToLong(row -> Math.abs(row.difference()))
                            .sum())));
            for (Cause cause : Cause.values()) {
                cells.add(money(rows.stream().mapToLong(row -> row.taken(cause)).sum()));
            }
            cells.add(money(left));
            cells.add(percent(left, value));
            row(cells.toArray(String[]::new));
        }
        text.append('\n');
    }

    private void lines() {
        text.append("## The codes with the largest unexplained difference\n\n");
        text.append("The last column says what the ledger's figure looks like; it names no cause.\n\n");
        head("code", "what", "value", "law, %", "ledger, %", "unexplained", "points", "looks like");
        for (Row row : Reconciliation.largest(of.rows(), row -> Math.abs(row.unexplained()), LINES)) {
            row(
                    new CommodityCode(row.code()).toString(),
                    shortly(row.description()),
                    money(row.value()),
                    percent(row.least(), row.value()),
                    percent(row.paid(), row.value()),
                    money(row.unexplained()),
                    String.format(Locale.ROOT, "%.3f", of.points(Math.abs(row.unexplained()))),
                    looks(row).replaceFirst("^.*?: ", ""));
        }
        text.append('\n');
    }

    private void reached() {
        text.append("## The codes with most set against exclusions\n\n");
        text.append(
                        "*Share* is the part of the code's value that would have to have claimed an exclusion; the law gives no such")
                .append(" share, so it is read off the ledger and proves nothing.\n\n");
        head("code", "what", "value", "reach", "set against it", "share");
        for (Row row : Reconciliation.largest(of.rows(), row -> row.taken(Cause.EXCLUSION), REACHED)) {
            row(
                    new CommodityCode(row.code()).toString(),
                    shortly(row.description()),
                    money(row.value()),
                    money(row.reach(Cause.EXCLUSION)),
                    money(row.taken(Cause.EXCLUSION)),
                    percent(row.taken(Cause.EXCLUSION), row.reach(Cause.EXCLUSION)) + "%");
        }
        text.append('\n');
    }

    private void above() {
        text.append("## The codes on which more was paid than the law book asks for\n\n");
        List<Row> above = Reconciliation.largest(of.rows(), row -> -row.unexplained(), CHAPTER_LINES * 4);
        if (above.isEmpty()) {
            text.append("None.\n");
            return;
        }
        head("code", "what", "value", "law, %", "ledger, %", "above");
        above.forEach(row -> row(
                new CommodityCode(row.code()).toString(),
                shortly(row.description()),
                money(row.value()),
                percent(row.greatest(), row.value()),
                percent(row.paid(), row.value()),
                money(-row.unexplained())));
    }

    private void head(String... cells) {
        row(cells);
        text.append("|---|").append("---:|".repeat(cells.length - 1)).append('\n');
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String points(long cents) {
        return Ranges.points(of.points(cents));
    }

    private static String percent(long part, long whole) {
        return Ranges.points(Reconciliation.share(part, whole));
    }

    private static String money(long cents) {
        return Ranges.money(cents);
    }

    /** The end of a description that names its headings one after another; a bar would end the cell. */
    static String shortly(String description) {
        String last = description.replace("|", "/").strip();
        return last.length() <= 60
                ? last
                : "…" + last.substring(last.length() - 59).strip();
    }
}
