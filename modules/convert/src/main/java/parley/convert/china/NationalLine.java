package parley.convert.china;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parley.convert.schedule.LineText;
import parley.convert.table.Row;

/**
 * A line of the tariff of 2018 and 2019 with its most-favoured-nation rate at each change.
 *
 * @param code ten digits
 * @param levels its words from the heading down
 * @param rates the rate from each of {@link #CHANGES} on, as printed
 */
record NationalLine(String code, List<String> levels, List<String> rates) {

    /** When rates changed, each with the column that tells by how many points. */
    static final List<String> CHANGES = List.of("2018-01-01", "2018-05-01", "2018-07-01", "2018-11-01", "2019-01-01");

    private static final List<String> COLUMNS = List.of(
            "mfn_2018_01_01_pct",
            "mfn_chg_2018_05_01_pp",
            "mfn_chg_2018_07_01_pp",
            "mfn_chg_2018_11_01_pp",
            "mfn_tmp_chg_2019_01_01_pp");

    NationalLine {
        levels = List.copyOf(levels);
        rates = List.copyOf(rates);
    }

    /** A letter behind ten digits tells two rates of one line apart, by price. */
    static NationalLine of(Row row) {
        String code = row.get("hs10");
        List<String> levels = Arrays.asList(row.get("description").split(": ", -1));
        return new NationalLine(
                code.substring(0, 10),
                levels,
                code.length() > 10
                        ? CHANGES.stream().map(_ -> RateText.NOT_GIVEN).toList()
                        : rates(row));
    }

    private static List<String> rates(Row row) {
        List<String> rates = new ArrayList<>();
        BigDecimal rate = BigDecimal.ZERO;
        boolean isGiven = !row.get(COLUMNS.getFirst()).isEmpty();
        for (String column : COLUMNS) {
            String points = row.get(column);
            rate = rate.add(points.isEmpty() ? BigDecimal.ZERO : new BigDecimal(points));
            rates.add(isGiven && !RateText.isWorthOfSpecific(rate) ? RateText.of(rate) : RateText.NOT_GIVEN);
        }
        return rates;
    }

    String eight() {
        return code.substring(0, 8);
    }

    String subheading() {
        return code.substring(0, 6);
    }

    String rateOfLastChange() {
        return rates.getLast();
    }

    /** The words that several lines have in common. */
    static String text(List<NationalLine> lines) {
        List<String> common = lines.getFirst().levels;
        for (NationalLine line : lines) {
            int shared = 0;
            while (shared < Math.min(common.size(), line.levels.size())
                    && common.get(shared).equals(line.levels.get(shared))) {
                shared++;
            }
            common = common.subList(0, shared);
        }
        return LineText.of(common.isEmpty() ? lines.getFirst().levels : common);
    }

    /** The number that stands for all: eight digits, where there is no reason to go below. */
    static Stream<String> distinctRates(List<NationalLine> lines, int change) {
        return lines.stream().map(line -> line.rates.get(change)).distinct();
    }
}
