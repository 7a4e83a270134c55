package parley.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.book.OutcomeColumn.Standing;
import parley.determination.Determination;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.ground.Money;

/** The sample book, all US imports from China in 2024, rated in bulk and line by line. */
class BulkTest {

    private static final Determiner OCTOBER = Law.known("2025-10-25");

    private static Book sample = new Book("none", List.of(), List.of(), List.of());
    private static OutcomeColumn column = OutcomeColumn.empty(OCTOBER, 0);

    @BeforeAll
    static void the_sample_as_entered_on_15_november_2025_and_known_on_25_october() throws IOException {
        LineForm form = new LineForm(Law.BOOK.tables(), "2025-11-15", false);
        try (BufferedReader text = Files.newBufferedReader(Path.of("../../samples/us-imports-from-china-2024.csv"))) {
            sample = new BookReader(form).read(text, "sample");
        }
        column = ResultGrid.of(sample, List.of(OCTOBER)).columns().getFirst();
    }

    @Test
    void every_row_of_the_sample_is_a_line() {
        assertThat(sample.rejects()).isEmpty();
        assertThat(sample.lines()).hasSize(14_422);
        assertThat(sample.lines().stream().map(line -> line.value()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.parse("429,425,828,419"));
    }

    @Test
    void bulk_answers_equal_single_answers_to_the_cent_on_every_line() {
        for (int i = 0; i < sample.lines().size(); i++) {
            Determination single = OCTOBER.determine(sample.lines().get(i));
            Standing bulk = column.standing()[i];
            switch (single) {
                case NotRated not ->
                    assertThat(bulk)
                            .as("%s", not.line())
                            .isEqualTo(not.kind() == NotRated.Kind.UNRATED ? Standing.UNRATED : Standing.NOT_MODELLED);
                case Rated rated -> {
                    assertThat(column.least()[i])
                            .as("%s", rated.line())
                            .isEqualTo(rated.duty().min().cents());
                    Money max = rated.duty().max();
                    if (max == null) {
                        assertThat(bulk).as("%s", rated.line()).isEqualTo(Standing.UNBOUNDED);
                    } else {
                        assertThat(column.greatest()[i]).as("%s", rated.line()).isEqualTo(max.cents());
                        assertThat(bulk)
                                .as("%s", rated.line())
                                .isEqualTo(rated.duty().isExact() ? Standing.EXACT : Standing.INTERVAL);
                    }
                }
            }
        }
    }

    @Test
    void lines_stand_in_every_way_that_they_can_and_most_are_summed() {
        Map<Standing, Integer> lines = new EnumMap<>(Standing.class);
        for (Standing standing : column.standing()) {
            lines.merge(standing, 1, Integer::sum);
        }
        assertThat(lines).doesNotContainKey(Standing.NOT_MODELLED);
        assertThat(lines.get(Standing.EXACT)).isGreaterThan(10_000);
        assertThat(lines).containsKeys(Standing.INTERVAL, Standing.UNBOUNDED, Standing.UNRATED);
    }

    @Test
    void the_shares_of_measures_sum_to_the_duty_of_the_line() {
        for (int i = 0; i < sample.lines().size(); i++) {
            Evaluation evaluation = column.evaluations()[i];
            if (evaluation != null) {
                TreeMap<String, OutcomeColumn.Share> shares = new TreeMap<>();
                OutcomeColumn.share(evaluation, shares);
                assertThat(shares.values().stream()
                                .mapToLong(OutcomeColumn.Share::least)
                                .sum())
                        .isEqualTo(evaluation.least().total());
                assertThat(shares.values().stream()
                                .mapToLong(OutcomeColumn.Share::greatest)
                                .sum())
                        .isEqualTo(evaluation.greatest().total());
            }
        }
    }
}
