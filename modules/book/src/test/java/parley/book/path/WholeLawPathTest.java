package parley.book.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.Stretch;
import parley.book.Unsummed;
import parley.determination.Determiner;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.Regime;

/** Every hundredth line of the imports of 2024, under the law as compiled. */
class WholeLawPathTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate FIRST = LocalDate.parse("2018-07-01");
    private static final LocalDate LAST = LocalDate.parse("2026-10-31");

    private static Book book = new Book("", List.of(), List.of(), List.of());
    private static RatePaths paths = new RatePaths(
            "",
            0,
            parley.ground.Money.ZERO,
            0,
            parley.ground.Money.ZERO,
            List.of(),
            LawBook.WASHINGTON,
            java.util.Map.of(),
            List.of());

    @BeforeAll
    static void run() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../../samples/us-imports-from-china-2024.csv"));
        List<String> few = new ArrayList<>(List.of(rows.getFirst()));
        for (int i = 1; i < rows.size(); i += 100) {
            few.add(rows.get(i));
        }
        book = new BookReader(new LineForm(LAW.tables(), FIRST.toString(), true))
                .read(new StringReader(String.join("\n", few)), "every hundredth line");
        paths = new PathRun(
                        book,
                        List.of(new PathRun.Asked(
                                "as known", List.of(), new Determiner(LAW, LAW.newest()), FIRST, LAST)))
                .run();
    }

    @Test
    void every_step_has_an_act_that_caused_it() {
        assertThat(paths.paths().getFirst().steps())
                .hasSizeGreaterThan(20)
                .allSatisfy(step -> assertThat(step.acts())
                        .as("acts of the step of %s", step.at())
                        .isNotEmpty());
    }

    @Test
    void a_step_by_a_goods_list_cites_the_act_that_revised_the_list() {
        assertThat(paths.paths().getFirst().steps().stream()
                        .flatMap(step -> step.causes().stream())
                        .filter(cause -> cause.what().contains("list changes")))
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(LAW.tables().revisions())
                        .as("%s, %s at %s", cause.measure(), cause.what(), cause.at())
                        .anyMatch(revision -> revision.at().equals(cause.at())
                                && revision.act().equals(cause.act())));
    }

    @Test
    void no_stretch_is_missed_and_each_sums_what_its_lines_owe_one_by_one() {
        Determiner determiner = new Determiner(LAW, LAW.newest());
        List<Stretch> stretches = Stretch.of(LAW, LAW.newest(), Regime.IMPORTING_US, FIRST, LAST);
        long[] least = new long[stretches.size()];
        long[] greatest = new long[stretches.size()];
        for (ShipmentLine line : book.lines()) {
            long[][] owed = new long[stretches.size()][];
            boolean summed = true;
            for (int i = 0; i < owed.length && summed; i++) {
                At at = At.ofDay(stretches.get(i).from(), LawBook.WASHINGTON);
                Rating rating = determiner.rate(new ShipmentLine(
                        line.id(),
                        line.code(),
                        line.origin(),
                        line.regime(),
                        at,
                        line.value(),
                        null,
                        line.entry(),
                        line.facts()));
                summed = Unsummed.why(rating, line.code()) == null;
                if (summed && rating instanceof Rating.Evaluated rated) {
                    owed[i] = new long[] {
                        rated.evaluation().least().total(),
                        rated.evaluation().greatest().total()
                    };
                }
            }
            for (int i = 0; i < owed.length && summed; i++) {
                least[i] += owed[i][0];
                greatest[i] += owed[i][1];
            }
        }
        for (int i = 0; i < least.length; i++) {
            var moment = At.ofDay(stretches.get(i).from(), LawBook.WASHINGTON).from();
            Level level = paths.paths().getFirst().levels().stream()
                    .filter(one -> !moment.isBefore(one.from()) && moment.isBefore(one.until()))
                    .findFirst()
                    .orElseThrow();
            assertThat(new long[] {level.least(), level.greatest()})
                    .as("cents on %s", stretches.get(i).from())
                    .containsExactly(least[i], greatest[i]);
        }
    }
}
