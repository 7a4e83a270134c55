package parley.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.determination.Determiner;
import parley.determination.Facts;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Truth;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.CommodityCode;
import parley.measure.FactTest;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * China's total duty on goods of the United States by subheading and date, as the WTO has it, against what the law comes to.
 * The most-favoured-nation rates of 2025 were worked out of the same table's first date where it could be used, so that
 * agreement on that date says little; what the later dates add to it is the law's own.
 */
class ChinaTotalsTest {

    private static final Path DATA = Path.of("../../../shared/data/cn");
    private static final Regime INTO_CHINA = Regime.importing(new Territory("CN"));
    private static final LawBook LAW = CompiledLaw.embedded();
    private static final Money VALUE = Money.parse("1000000");
    private static final double ROUNDED = 0.051;

    /** Why a total lies beyond the law's range, in the order asked. */
    private enum Cause {
        AGREES("lies in the range"),
        VEHICLES("counts 25 points on vehicles, suspended since 2019"),
        EXCLUSION("agrees once an exclusion is claimed"),
        PART_EXCLUDED("lies between the duty with an exclusion and without: excluded in part"),
        UNEXPLAINED("is not explained");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    private record Range(double least, double greatest) {
        boolean holds(double total) {
            return total >= least - ROUNDED && total <= greatest + ROUNDED;
        }
    }

    @Test
    void nine_totals_in_ten_lie_in_the_range_that_the_law_gives_and_nearly_all_others_have_a_cause()
            throws IOException {
        Path file = DATA.resolve("cn_total_tariff_on_us_hs6_by_date_wto.csv");
        assumeTrue(Files.isRegularFile(file), "the totals of the WTO do not lie beside the project");
        Map<String, Double> trade = rows("cn_imports_from_us_hs6_2024_wto.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("hs6"), row -> Double.valueOf(row.getField("imports_from_us_usd"))));
        Determiner law = new Determiner(LAW, LAW.newest());
        Determiner vehicles = new Determiner(LAW.amended(LAW.scenario("china-vehicles-charged")), LAW.newest());
        Map<Cause, Integer> all = new EnumMap<>(Cause.class);
        int open = 0;
        for (String column : List.of(
                "2025_01_01",
                "2025_02_10",
                "2025_03_10",
                "2025_03_20",
                "2025_04_10",
                "2025_04_12",
                "2025_05_14",
                "2025_11_10",
                "2026_05_01")) {
            Map<Cause, Integer> count = new EnumMap<>(Cause.class);
            Map<Cause, Double> value = new EnumMap<>(Cause.class);
            int unbounded = 0;
            for (NamedCsvRecord row : rows(file.getFileName().toString())) {
                String total = row.getField("total_pct_" + column);
                ShipmentLine line = line(row.getField("hs6"), column.replace('_', '-') + "T23:00+08:00");
                if (total.isEmpty()) {
                    continue;
                }
                Range range = range(law, line, false);
                if (range == null) {
                    unbounded++;
                    continue;
                }
                Cause cause = cause(law, vehicles, line, range, Double.parseDouble(total));
                count.merge(cause, 1, Integer::sum);
                all.merge(cause, 1, Integer::sum);
                value.merge(cause, trade.getOrDefault(row.getField("hs6"), 0.0), Double::sum);
            }
            open += unbounded;
            print(column, count, value, unbounded);
        }
        int compared = all.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("all dates: %s of %d; %d without an upper bound%n", all, compared, open);
        assertThat(all.get(Cause.AGREES)).isGreaterThan(compared * 9 / 10);
        assertThat(all.getOrDefault(Cause.UNEXPLAINED, 0)).isLessThan(compared / 50);
    }

    private static void print(String date, Map<Cause, Integer> count, Map<Cause, Double> value, int unbounded) {
        int lines = count.values().stream().mapToInt(Integer::intValue).sum();
        double trade = value.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf("%s: %d subheadings, %d more without an upper bound%n", date, lines, unbounded);
        count.forEach((cause, n) -> System.out.printf(
                "  %5d (%4.1f%%, %4.1f%% of trade) %s%n",
                n, 100.0 * n / lines, 100 * value.get(cause) / trade, cause.words));
    }

    private static Cause cause(Determiner law, Determiner vehicles, ShipmentLine line, Range range, double total) {
        if (range.holds(total)) {
            return Cause.AGREES;
        }
        Range charged = range(vehicles, line, false);
        if (charged != null && charged.holds(total)) {
            return Cause.VEHICLES;
        }
        Range excluded = range(law, line, true);
        if (excluded == null) {
            return Cause.UNEXPLAINED;
        }
        if (excluded.holds(total)) {
            return Cause.EXCLUSION;
        }
        return total > excluded.least() && total < range.greatest() ? Cause.PART_EXCLUDED : Cause.UNEXPLAINED;
    }

    private static ShipmentLine line(String subheading, String at) {
        return new ShipmentLine(
                subheading,
                new CommodityCode(subheading),
                new Territory("US"),
                INTO_CHINA,
                At.parse(at, LawBook.zone(INTO_CHINA)),
                VALUE,
                null,
                ShipmentLine.Entry.alone(VALUE),
                Facts.NONE);
    }

    /** What the law comes to in percent; null where it has no upper bound or does not rate the code. */
    private static @Nullable Range range(Determiner law, ShipmentLine line, boolean excluded) {
        ShipmentLine asked = excluded ? excluded(line) : line;
        return law.rate(asked) instanceof Rating.Evaluated rated
                        && !rated.evaluation().unbounded()
                ? new Range(
                        rated.evaluation().least().total() * 100.0 / VALUE.cents(),
                        rated.evaluation().greatest().total() * 100.0 / VALUE.cents())
                : null;
    }

    private static ShipmentLine excluded(ShipmentLine line) {
        Facts claimed = Facts.NONE.supposing(
                new FactTest("exclusion", new FactTest.Question.OneOf(Set.of("TC-2020-2")), true), Truth.YES);
        return new ShipmentLine(
                line.id(),
                line.code(),
                line.origin(),
                line.regime(),
                line.entered(),
                line.value(),
                null,
                line.entry(),
                claimed);
    }

    private static final Map<String, List<NamedCsvRecord>> READ = new HashMap<>();

    private static List<NamedCsvRecord> rows(String file) {
        return READ.computeIfAbsent(file, name -> {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(name))) {
                return rows.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
