package parley.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;

/**
 * How well the other dutiable codes of a heading foretell what part of column 1 goods of other origins were spared on one of them, in
 * 2024: what the share on a code that is free in column 1 rests on. Weighted by the column-1 duty owed.
 */
class SparedTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<Stretch> DAY =
            List.of(new Stretch(LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31)));

    private record Foretold(double weight, double seen, double foretold) {}

    @Test
    void a_heading_foretells_its_codes_without_bias_and_twice_as_well_as_one_share_for_all() throws IOException {
        List<Foretold> codes = foretold();
        double seen = mean(codes, 0);
        double foretold = mean(codes, 1);
        assertThat(codes).hasSizeGreaterThan(3_000);
        assertThat(foretold).isCloseTo(seen, within(0.01));
        assertThat(error(codes, -1)).isLessThan(0.6 * error(codes, seen));
    }

    private static double mean(List<Foretold> codes, int which) {
        double sum = codes.stream()
                .mapToDouble(code -> code.weight * (which == 0 ? code.seen : code.foretold))
                .sum();
        return sum / codes.stream().mapToDouble(Foretold::weight).sum();
    }

    /** The mean error of what the heading foretells; of one share for all, where that is told. */
    private static double error(List<Foretold> codes, double oneForAll) {
        double sum = codes.stream()
                .mapToDouble(code -> code.weight * Math.abs(code.seen - (oneForAll < 0 ? code.foretold : oneForAll)))
                .sum();
        return sum / codes.stream().mapToDouble(Foretold::weight).sum();
    }

    /** Each code without a programme, and what the others of its heading say of it. */
    private static List<Foretold> foretold() throws IOException {
        Ledger elsewhere;
        try (BufferedReader text =
                Files.newBufferedReader(ROOT.resolve("reference/us/census/calculated-duty-2024-elsewhere.csv"))) {
            elsewhere = Ledger.read(text, "elsewhere");
        }
        Map<String, List<Statute>> headings = new TreeMap<>();
        for (Statute statute : statutes()) {
            boolean seen = elsewhere
                    .find(statute.code())
                    .filter(account -> account.value().cents() >= 100_000_000)
                    .isPresent();
            if (seen && statute.apart() == null && statute.column1()[0] > 0 && !statute.offersProgramme()) {
                headings.computeIfAbsent(statute.code().cutTo(4).digits(), _ -> new ArrayList<>())
                        .add(statute);
            }
        }
        List<Foretold> codes = new ArrayList<>();
        for (List<Statute> heading : headings.values()) {
            for (Statute statute : heading) {
                List<Statute> others =
                        heading.stream().filter(other -> !other.equals(statute)).toList();
                if (!others.isEmpty()) {
                    double owed = (double) statute.column1()[0]
                            / statute.value()
                            * elsewhere
                                    .find(statute.code())
                                    .orElseThrow()
                                    .value()
                                    .cents();
                    codes.add(new Foretold(
                            owed,
                            Spared.of(elsewhere, List.of(statute), DAY).inHeading(statute.code()),
                            Spared.of(elsewhere, others, DAY).inHeading(statute.code())));
                }
            }
        }
        return codes;
    }

    private static Iterable<Statute> statutes() throws IOException {
        Determiner law = Law.known("2024-12-31");
        LineForm form = new LineForm(Law.BOOK.tables(), "2024-12-30", false);
        Map<String, Statute> statutes = new TreeMap<>();
        try (BufferedReader text = Files.newBufferedReader(ROOT.resolve("samples/us-imports-from-china-2024.csv"))) {
            for (ShipmentLine line : new BookReader(form).read(text, "sample").lines()) {
                statutes.computeIfAbsent(line.code().digits(), _ -> new Statute(line.code(), 1, law))
                        .add(0, line);
            }
        }
        return statutes.values();
    }
}
