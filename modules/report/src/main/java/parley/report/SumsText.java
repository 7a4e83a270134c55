package parley.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.determination.sum.Part;
import parley.determination.sum.Sum;
import parley.measure.Citation;
import parley.measure.CommodityCode;

/** The sums that make a number, for a terminal. */
public final class SumsText {

    private static final int SHOWN = 5;

    private SumsText() {}

    /** The smallest sum in a line, then each with its terms, its days and its goods. */
    public static String of(BigDecimal percent, LocalDate at, List<Sum> sums) {
        StringBuilder text = new StringBuilder(Wrapped.lines("", headline(percent, at, sums)));
        sums.stream().limit(SHOWN).forEach(sum -> text.append('\n').append(detail(sum)));
        if (sums.size() > SHOWN) {
            text.append("\nand ").append(sums.size() - SHOWN).append(" more, on fewer goods; --format json has all\n");
        }
        return text.toString();
    }

    static String headline(BigDecimal percent, LocalDate at, List<Sum> sums) {
        String number = percent.toPlainString() + "%";
        if (sums.isEmpty()) {
            return number + " on " + at + ": no sum of measures makes it, and no average published near that day";
        }
        Sum first = sums.getFirst();
        return first.when() == Sum.When.AVERAGE
                ? number + " on " + at + ": no sum of measures makes it; " + arithmetic(first)
                        + ", an average over trade"
                : number + " on " + at + ": " + arithmetic(first) + ", " + first.when();
    }

    static String arithmetic(Sum sum) {
        return sum.percent().toPlainString() + " = "
                + sum.parts().stream()
                        .map(part -> part.percent().toPlainString() + state(part))
                        .collect(Collectors.joining(" + "));
    }

    private static String state(Part part) {
        return part.how() == Part.How.IN_FORCE ? "" : " " + part.how();
    }

    private static String detail(Sum sum) {
        StringBuilder text = new StringBuilder(Wrapped.lines(
                "",
                arithmetic(sum) + ", " + sum.when() + ", from " + sum.from()
                        + (sum.until() == null ? "" : " to before " + sum.until())));
        for (Part part : sum.parts()) {
            String figure = "  "
                    + " ".repeat(Math.max(0, 5 - part.percent().toPlainString().length()))
                    + part.percent().toPlainString() + "  ";
            text.append(Wrapped.lines(figure, part.title() + ", " + part.how()));
            if (!part.measures().isEmpty()) {
                text.append(Wrapped.lines("         ", String.join(", ", part.measures())));
            }
            part.acts().stream()
                    .limit(1)
                    .map(Citation::toString)
                    .forEach(act -> text.append(Wrapped.lines("         in ", act)));
        }
        if (sum.goods().lines() > 0) {
            text.append(Wrapped.lines("  on ", goods(sum)));
        }
        return text.toString();
    }

    private static String goods(Sum sum) {
        Sum.Goods goods = sum.goods();
        String whole = goods.whole() == goods.lines()
                ? "which bear nothing else on top of column 1"
                : goods.whole() == 0
                        ? "which bear more than that on top of column 1"
                        : String.format(
                                Locale.ROOT, "%,d of which bear nothing else on top of column 1", goods.whole());
        return String.format(
                Locale.ROOT,
                "%,d of the %,d numbers of the schedule, %s; as %s, %s",
                goods.lines(),
                goods.of(),
                whole,
                new CommodityCode(goods.example()),
                goods.description());
    }
}
