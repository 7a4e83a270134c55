package parley.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.determination.sum.Sum;
import parley.determination.sum.SumFinder;
import parley.ground.Rate;
import parley.lawbook.LawBook;
import parley.report.SumsJson;
import parley.report.SumsText;

/** Explains a number that was printed: which measures add up to it. */
final class SumsDoor {

    private final BigDecimal percent;
    private final boolean columnOne;
    private final SumFinder.Border border;

    /**
     * @param destination whose duties: {@code US}, which null stands for, or {@code CN}
     * @throws Complaints.Unusable if the text is no percentage, or the destination is neither
     */
    SumsDoor(String text, boolean columnOne, @Nullable String destination) {
        try {
            Rate rate = Rate.parsePercent(text);
            BigDecimal plain = rate.percent().stripTrailingZeros();
            this.percent = plain.scale() < 0 ? plain.setScale(0) : plain;
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable(e.getMessage() + ". Maybe 155%");
        }
        this.columnOne = columnOne;
        this.border = switch (destination == null ? "US" : destination.toUpperCase(Locale.ROOT)) {
            case "US" -> SumFinder.Border.CHINA_INTO_US;
            case "CN" -> SumFinder.Border.US_INTO_CHINA;
            default ->
                throw new Complaints.Unusable("--destination: a number is explained of US or CN, not " + destination);
        };
    }

    /** @param known the day by which the law is known; null for the day asked about */
    int explain(PrintWriter out, LawBook law, LocalDate at, @Nullable LocalDate known, boolean json) {
        LocalDate by = known == null ? at : known;
        List<Sum> sums = new SumFinder(law, by, border, columnOne).sums(percent, at);
        if (json) {
            Json.write(out, writer -> SumsJson.write(writer, percent, at, by, sums));
        } else {
            out.print(SumsText.of(percent, at, sums));
        }
        return sums.isEmpty() ? ExitCode.REJECTS : ExitCode.COMPLETE;
    }
}
