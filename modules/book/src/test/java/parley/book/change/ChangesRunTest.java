package parley.book.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.book.path.SmallLaw;
import parley.lawbook.LawBook;

/** What changed for a book, by both clocks, in a law of three duties. */
class ChangesRunTest {

    private static final String TOYS = "code,origin,value\n9503000073,CN,1000\n";

    @TempDir
    Path root = Path.of("");

    private LawBook law;

    @BeforeEach
    void write() {
        law = new SmallLaw(root).book();
    }

    private Changes changes(String rows, String since, @Nullable String until) {
        return new ChangesRun(
                        Goods.of(SmallLaw.lines(law, rows)),
                        law,
                        LocalDate.parse(since),
                        until == null ? null : LocalDate.parse(until),
                        LocalDate.parse("2025-12-31"))
                .run((_, _) -> {});
    }

    private static String told(Changes changes, @Nullable Instant at) {
        return Objects.toString(at == null ? null : at.atZone(changes.zone()).toLocalDateTime());
    }

    private static String told(Difference difference) {
        return difference.moves().stream()
                .map(move -> move.measure() + " " + move.from() + " → " + move.to() + " " + move.least() + " to "
                        + move.greatest())
                .toList()
                .toString();
    }

    private static List<String> learned(Changes changes) {
        return changes.learned().stream()
                .flatMap(day -> day.stretches().stream()
                        .map(stretch -> day.known() + ": " + told(changes, stretch.from()) + " until "
                                + told(changes, stretch.until()) + " " + told(stretch.difference())))
                .toList();
    }

    private static List<String> effective(Changes changes) {
        return changes.effective().stream()
                .map(one -> told(changes, one.at()) + " " + told(one.difference()) + " by "
                        + one.causes().stream()
                                .map(cause -> cause.act().document())
                                .toList())
                .toList();
    }

    @Test
    void what_takes_effect_stands_with_its_rates_its_cost_and_its_act() {
        assertThat(effective(changes(TOYS, "2025-01-15", null)))
                .containsExactly(
                        "2025-02-04T00:01 [us/general none → 10% 10000 to 10000] by [G1]",
                        "2025-04-01T12:00 [us/general 10% → 20% 10000 to 10000] by [G2]",
                        "2025-05-14T00:01 [us/general 20% → none -20000 to -20000] by [G3]",
                        "2025-08-12T00:01 [us/general none → 20% 20000 to 20000] by [G3]");
    }

    @Test
    void what_became_known_stands_by_its_day_with_the_times_of_entry_it_bears_on() {
        assertThat(learned(changes(TOYS, "2025-01-15", null)))
                .containsExactly(
                        "2025-02-01: 2025-02-04T00:01 until null [us/general none → 10% 10000 to 10000]",
                        "2025-03-01: 2025-04-01T12:00 until null [us/general 10% → 20% 10000 to 10000]",
                        "2025-05-12: 2025-05-14T00:01 until 2025-08-12T00:01 [us/general 20% → none -20000 to -20000]");
    }

    @Test
    void a_period_bounds_both_clocks() {
        Changes changes = changes(TOYS, "2025-03-15", "2025-05-13");
        assertThat(learned(changes)).singleElement().asString().startsWith("2025-05-12");
        assertThat(effective(changes)).singleElement().asString().startsWith("2025-04-01");
    }

    @Test
    void a_change_of_which_a_fact_is_missing_says_both_rates() {
        assertThat(effective(changes("code,origin,value\n7326908688,MX,1000\n", "2025-03-01", "2025-03-31")))
                .containsExactly("2025-03-12T00:01 [us/steel none → none or 25% on steel 0 to 25000] by [S]");
    }

    @Test
    void a_measure_that_makes_room_is_told_beside_the_one_that_takes_its_place() {
        assertThat(effective(changes(
                        "code,origin,value,steel-content\n7326908688,CN,1000,1000\n", "2025-03-12", "2025-03-12")))
                .containsExactly(
                        "2025-03-12T00:01 [us/steel none → 25% on steel 25000 to 25000, us/general 10% → none -10000 to -10000]"
                                + " by [S]");
    }

    @Test
    void a_specific_rate_without_its_quantity_hides_no_change_of_another_duty() {
        Difference difference = changes("code,origin,value\n9102110000,CN,1000\n", "2025-02-01", "2025-02-10")
                .effective()
                .getFirst()
                .difference();
        assertThat(told(difference)).isEqualTo("[us/general none → 10% 10000 to 10000]");
        assertThat(difference.apart()).isEmpty();
    }

    @Test
    void lines_that_go_together_from_one_level_to_another_are_counted_together() {
        Difference difference = changes(TOYS + "9102110000,CN,500\n9503000073,CN,1\n", "2025-04-01", "2025-04-01")
                .effective()
                .getFirst()
                .difference();
        assertThat(difference.levels()).singleElement().satisfies(level -> {
            assertThat(level.from().least()).isEqualByComparingTo("10");
            assertThat(level.to().greatest()).isEqualByComparingTo("20");
            assertThat(level.lines()).isEqualTo(3);
        });
    }

    @Test
    void lines_that_cannot_be_rated_stand_apart_and_are_not_answered() {
        Changes changes = changes(TOYS + "0101210010,CN,7\n", "2025-02-01", "2025-02-10");
        assertThat(changes.answered()).isEqualTo(1);
        assertThat(changes.apart())
                .singleElement()
                .satisfies(apart -> assertThat(apart.why()).startsWith("code not in the edition"));
        assertThat(changes("code,origin,value\n0101210010,CN,7\n", "2025-02-01", "2025-02-10")
                        .answered())
                .isZero();
    }
}
