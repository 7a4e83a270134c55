package parley.convert.china;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.convert.schedule.LineText;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * The most-favoured-nation rates of 1 January 2025 as far as two tables tell them: the rates of 2019 by line, and the average
 * over the lines of each subheading in 2025. Nothing is assumed of a line beyond what both say:
 *
 * <ol>
 *   <li>an average of nil frees every line;
 *   <li>an average equal to that of 2019 leaves the lines as they were;
 *   <li>the average over a sole line is its rate; where the rate of 2019 was lower it may have been a provisional rate that
 *       still stands, and the line is printed at both;
 *   <li>of other subheadings the average is printed in a row of six digits, and their lines without a rate;
 *   <li>without a usable average the rates of 2019 stand, as the oldest that are known; of lines that are new since, none.
 * </ol>
 *
 * <p>An average is not used where it is less than nil once the additional duties are taken from the total it was worked out
 * of, or where that total lacks a layer of them: then an exclusion lies in it.
 */
final class Edition2025 {

    private static final BigDecimal ROUNDED = new BigDecimal("0.051");

    private final Map<String, List<NationalLine>> before;
    private final Map<String, String> numbers = new TreeMap<>();
    private final Map<String, BigDecimal> averages;
    private final Map<String, String> words;
    private final Set<String> subheadings;

    Edition2025(InputFolder input, Collection<NationalLine> lines) {
        before = lines.stream().collect(Collectors.groupingBy(NationalLine::eight, TreeMap::new, Collectors.toList()));
        input.rows("cn_retaliation_hs8_2025_03_28.csv")
                .forEach(row -> numbers.put(
                        row.get("hs8"),
                        LineText.of(List.of(row.get("description").replaceAll(": -+", ": ")))));
        Set<String> excluded = input.rows("cn_exclusion_evidence_hs6.csv").stream()
                .map(row -> row.get("hs6"))
                .collect(Collectors.toSet());
        averages = input.rows("cn_mfn_hs6_2025_implied.csv").stream()
                .filter(row -> !row.get("quality").startsWith("negative") && !excluded.contains(row.get("hs6")))
                .collect(Collectors.toMap(row -> row.get("hs6"), row -> new BigDecimal(row.get("mfn_implied_pct"))));
        words = input.rows("us_exports_to_china_hs6_2015_2025.csv").stream()
                .filter(row -> row.get("hs_edition").equals("HS2022"))
                .collect(Collectors.toMap(
                        row -> row.get("hs6"), row -> LineText.of(List.of(row.get("description"))), (a, _) -> a));
        subheadings = input.rows("cn_total_tariff_on_us_hs6_by_date_wto.csv").stream()
                .map((Row row) -> row.get("hs6"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<PrintedLine> lines() {
        return subheadings.stream().flatMap(this::lines).toList();
    }

    private Stream<PrintedLine> lines(String subheading) {
        Map<String, List<NationalLine>> old = below(before, subheading);
        Map<String, String> now = below(numbers, subheading);
        boolean isRenumbered = old.isEmpty() || !old.keySet().containsAll(now.keySet());
        Set<String> codes = isRenumbered ? now.keySet() : old.keySet();
        BigDecimal average = averages.get(subheading);
        String text = words.getOrDefault(subheading, "");
        if (codes.isEmpty()) {
            String rate = average == null ? RateText.NOT_GIVEN : RateText.of(average);
            return Stream.of(new PrintedLine(subheading, rate, text));
        }
        String uniform = uniform(old.values());
        if (average == null) {
            return codes.stream().flatMap(code -> stands(code, uniform));
        }
        if (average.signum() == 0) {
            return codes.stream().map(code -> new PrintedLine(code, RateText.of(average), textOf(code)));
        }
        BigDecimal averageBefore = average(old.values());
        boolean isAsBefore =
                averageBefore != null && averageBefore.subtract(average).abs().compareTo(ROUNDED) < 0;
        if (isAsBefore && (!isRenumbered || uniform != null)) {
            return codes.stream().flatMap(code -> stands(code, uniform));
        }
        String sole = subheading + "00";
        if (codes.equals(Set.of(sole))) {
            return Stream.concat(lower(old.getOrDefault(sole, List.of()), average), Stream.of(RateText.of(average)))
                    .map(rate -> new PrintedLine(sole, rate, textOf(sole)));
        }
        return Stream.concat(
                Stream.of(new PrintedLine(subheading, RateText.of(average), text)),
                codes.stream().map(code -> new PrintedLine(code, RateText.NOT_GIVEN, textOf(code))));
    }

    /** The rates of 2019 of a line; of one that is new since, what all lines of its subheading bore. */
    private Stream<PrintedLine> stands(String code, @Nullable String uniform) {
        List<NationalLine> lines = before.get(code);
        return lines == null
                ? Stream.of(new PrintedLine(code, uniform == null ? RateText.NOT_GIVEN : uniform, textOf(code)))
                : ChinaTariff.printed(code, lines, NationalLine.CHANGES.size() - 1);
    }

    private String textOf(String code) {
        List<NationalLine> lines = before.get(code);
        return lines == null ? numbers.getOrDefault(code, "") : NationalLine.text(lines);
    }

    private static Stream<String> lower(List<NationalLine> lines, BigDecimal than) {
        return lines.stream()
                .map(NationalLine::rateOfLastChange)
                .distinct()
                .filter(rate -> !rate.isEmpty() && percent(rate).compareTo(than) < 0);
    }

    /** The one rate of all lines; null if there is none. */
    private static @Nullable String uniform(Collection<List<NationalLine>> lines) {
        List<String> rates = lines.stream()
                .flatMap(List::stream)
                .map(NationalLine::rateOfLastChange)
                .distinct()
                .toList();
        return rates.size() == 1 && !rates.getFirst().isEmpty() ? rates.getFirst() : null;
    }

    /** The simple average over lines of eight digits; null if one has no rate. */
    private static @Nullable BigDecimal average(Collection<List<NationalLine>> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<NationalLine> suffixes : lines) {
            BigDecimal ofSuffixes = BigDecimal.ZERO;
            for (NationalLine line : suffixes) {
                if (line.rateOfLastChange().isEmpty()) {
                    return null;
                }
                ofSuffixes = ofSuffixes.add(percent(line.rateOfLastChange()));
            }
            sum = sum.add(ofSuffixes.divide(BigDecimal.valueOf(suffixes.size()), MathContext.DECIMAL64));
        }
        return lines.isEmpty() ? null : sum.divide(BigDecimal.valueOf(lines.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal percent(String rate) {
        return rate.equals("Free") ? BigDecimal.ZERO : new BigDecimal(rate.replace("%", ""));
    }

    private static <T> Map<String, T> below(Map<String, T> byCode, String subheading) {
        return ((TreeMap<String, T>) byCode).subMap(subheading, subheading + ":");
    }
}
