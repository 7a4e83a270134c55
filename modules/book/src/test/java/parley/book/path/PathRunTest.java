package parley.book.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.book.OutcomeColumn.Share;
import parley.determination.Determiner;
import parley.ground.Money;
import parley.measure.Citation;

/** The average rate from stretch to stretch, in a law of three duties. */
class PathRunTest {

    private static final String TOYS = "code,origin,value\n9503000073,CN,1000\n";

    @TempDir
    Path root = Path.of("");

    private SmallLaw law;

    @BeforeEach
    void write() {
        law = new SmallLaw(root);
    }

    private static String told(RatePaths paths, Step step) {
        return step.at().atZone(paths.zone()).toLocalDateTime() + " "
                + Money.ofCents(step.to().least())
                + "–" + Money.ofCents(step.to().greatest()) + " by "
                + step.acts().stream().map(Citation::document).collect(Collectors.joining(", "));
    }

    private static List<String> steps(RatePaths paths) {
        return paths.paths().getFirst().steps().stream()
                .map(step -> told(paths, step))
                .toList();
    }

    @Test
    void each_step_says_when_to_the_minute_what_is_owed_and_by_which_act() {
        assertThat(steps(law.path(TOYS, "2025-12-31")))
                .containsExactly(
                        "2025-02-04T00:01 $100.00–$100.00 by G1",
                        "2025-04-01T12:00 $200.00–$200.00 by G2",
                        "2025-05-14T00:00 $0.00–$0.00 by G3",
                        "2025-08-12T00:01 $200.00–$200.00 by G3");
    }

    @Test
    void only_what_was_known_is_counted() {
        assertThat(steps(law.path(TOYS, "2025-02-15"))).containsExactly("2025-02-04T00:01 $100.00–$100.00 by G1");
    }

    @Test
    void a_measure_that_yields_moves_by_the_act_of_the_one_it_yields_to() {
        RatePaths paths = law.path("code,origin,value,steel-content\n7326908688,CN,1000,1000\n", "2025-02-15");
        Step step = paths.paths().getFirst().steps().getLast();
        assertThat(told(paths, step)).isEqualTo("2025-03-12T00:01 $279.00–$279.00 by S");
        assertThat(step.moves())
                .containsExactly(
                        new Step.Move("us/steel", new Share(0, 0), new Share(25000, 25000)),
                        new Step.Move("us/general", new Share(10000, 10000), new Share(0, 0)));
    }

    @Test
    void a_missing_fact_leaves_a_band_and_its_ends_are_made_up_apart() {
        RatePaths paths = law.path("code,origin,value\n7326908688,CN,1000\n", "2025-02-15");
        Level last = paths.paths().getFirst().levels().getLast();
        // A cent of steel frees of the general duty, and a quarter of a cent is none.
        assertThat(Money.ofCents(last.least())).isEqualTo(Money.parse("29"));
        assertThat(Money.ofCents(last.greatest())).isEqualTo(Money.parse("279"));
        assertThat(last.byMeasure().get("us/steel")).isEqualTo(new Share(0, 25000));
    }

    @Test
    void the_parts_of_a_stretch_sum_to_it_and_the_stretches_follow_without_a_gap() {
        RatePaths paths = law.path(TOYS + "7326908688,CN,77.77\n", "2025-12-31");
        List<Level> levels = paths.paths().getFirst().levels();
        for (Level level : levels) {
            assertThat(level.byMeasure().values().stream()
                            .mapToLong(Share::least)
                            .sum())
                    .isEqualTo(level.least());
            assertThat(level.byMeasure().values().stream()
                            .mapToLong(Share::greatest)
                            .sum())
                    .isEqualTo(level.greatest());
            assertThat(paths.byAuthority(level).values().stream()
                            .mapToLong(Share::least)
                            .sum())
                    .isEqualTo(level.least());
        }
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i).from()).isEqualTo(levels.get(i - 1).until());
        }
    }

    @Test
    void a_line_that_cannot_be_summed_on_one_stretch_is_summed_on_none_and_told_apart() {
        RatePaths paths = law.path(TOYS + "9102110000,CN,500\n9999999999,CN,7\n", "2025-12-31");
        assertThat(paths.summedLines()).isEqualTo(1);
        assertThat(paths.summed()).isEqualTo(Money.parse("1000"));
        assertThat(paths.value()).isEqualTo(Money.parse("1507"));
        assertThat(paths.apart())
                .containsExactly(
                        new RatePaths.Apart("specific or compound rate without its quantity", 1, Money.parse("500")),
                        new RatePaths.Apart("chapters 98 and 99, which are no tariff lines", 1, Money.parse("7")));
    }

    @Test
    void lines_that_the_law_treats_alike_are_rated_together_and_counted_apart() {
        RatePaths paths = law.path(TOYS + "9503.00.0073,CN,250\n9503.00.0073,CN,750\n", "2025-12-31");
        assertThat(paths.summedLines()).isEqualTo(3);
        assertThat(paths.paths().getFirst().levels().getLast().least()).isEqualTo(40000);
        assertThat(paths.percent(40000)).isEqualTo(20);
    }

    @Test
    void what_must_be_claimed_moves_a_path_only_where_a_line_claims() {
        assertThat(steps(law.path(TOYS, "2025-12-31"))).noneMatch(step -> step.startsWith("2025-02-20"));
        String claiming = "code,origin,value,exclusion\n9503000073,CN,1000,x1\n";
        assertThat(steps(law.path(claiming, "2025-12-31"))).contains("2025-02-20T00:01 $100.00–$100.00 by X");
    }

    @Test
    void paths_under_several_laws_sum_the_same_lines() {
        var book = law.book();
        Determiner early = new Determiner(book, LocalDate.parse("2025-02-15"));
        Determiner late = new Determiner(book, LocalDate.parse("2025-12-31"));
        LocalDate first = LocalDate.parse("2025-01-15");
        LocalDate last = LocalDate.parse("2025-05-01");
        RatePaths paths = new PathRun(
                        SmallLaw.lines(book, TOYS),
                        List.of(
                                new PathRun.Asked("early", List.of(), early, first, last),
                                new PathRun.Asked("late", List.of(), late, LocalDate.parse("2025-02-15"), last)))
                .run();
        assertThat(paths.paths().get(0).levels()).hasSize(3);
        assertThat(paths.paths().get(1).levels()).hasSize(3);
        assertThat(paths.paths().get(0).levels().getLast().least()).isEqualTo(10000);
        assertThat(paths.paths().get(1).levels().getLast().least()).isEqualTo(20000);
    }

    @Test
    void a_path_that_ends_before_it_begins_and_one_of_no_line_are_refused() {
        var book = law.book();
        Determiner determiner = new Determiner(book, LocalDate.parse("2025-02-15"));
        LocalDate day = LocalDate.parse("2025-02-15");
        assertThatThrownBy(() -> new PathRun.Asked("x", List.of(), determiner, day, day.minusDays(1)))
                .hasMessageContaining("does not end on 2025-02-14");
        assertThatThrownBy(() -> new PathRun(new parley.book.Book("x", List.of(), List.of(), List.of()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
