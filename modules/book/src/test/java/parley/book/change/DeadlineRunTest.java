package parley.book.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.book.path.SmallLaw;
import parley.determination.Determiner;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.measure.Citation;
import parley.measure.Regime;
import parley.measure.Territory;

/** What a law of three duties has set, and what happens then. */
class DeadlineRunTest {

    @TempDir
    Path root = Path.of("");

    private LawBook law;

    @BeforeEach
    void write() {
        law = new SmallLaw(root).book();
    }

    private Deadlines deadlines(String known, Goods goods) {
        LocalDate day = LocalDate.parse(known);
        return new DeadlineRun(goods, new Determiner(law, day), day).run((_, _) -> {});
    }

    private Goods toys() {
        return Goods.of(SmallLaw.lines(law, "code,origin,value\n9503000073,CN,1000\n"));
    }

    @Test
    void a_suspension_that_runs_out_brings_back_what_it_suspended() {
        Deadline end = deadlines("2025-05-20", toys()).deadlines().getFirst();
        assertThat(end.at().atZone(LawBook.WASHINGTON).toLocalDate()).isEqualTo(LocalDate.parse("2025-08-12"));
        assertThat(end.acts()).extracting(Citation::document).containsExactly("G3");
        assertThat(end.difference().moves())
                .extracting(Difference.Move::from, Difference.Move::to)
                .containsExactly(Assertions.tuple("none", "20%"));
        assertThat(end.difference().least()).isEqualTo(20000);
    }

    @Test
    void what_was_not_yet_known_is_no_deadline() {
        assertThat(deadlines("2025-04-15", toys()).deadlines()).isEmpty();
    }

    @Test
    void an_exclusion_that_expires_is_told_with_what_it_saved() {
        Deadline end = deadlines("2025-02-10", toys()).deadlines().getFirst();
        assertThat(end.causes()).anyMatch(cause -> cause.what().equals("exception ends: excluded"));
        assertThat(end.difference().moves()).isEmpty();
        assertThat(end.difference().lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.claim()).contains("exclusion");
            assertThat(lapse.before()).isEqualTo(10000);
            assertThat(lapse.after()).isZero();
        });
    }

    @Test
    void without_a_book_it_is_asked_of_every_number_of_the_schedule() {
        At day = At.ofDay(LocalDate.parse("2025-02-15"), LawBook.WASHINGTON);
        Goods all =
                Goods.of(law.schedule(Regime.IMPORTING_US, day.from()), Regime.IMPORTING_US, new Territory("CN"), day);
        Deadlines found = deadlines("2025-02-15", all);
        assertThat(all.counted()).isEqualTo(3);
        Deadline steel = found.deadlines().stream()
                .filter(deadline -> deadline.difference().measures().contains("us/steel"))
                .findFirst()
                .orElseThrow();
        assertThat(steel.difference().lines()).isEqualTo(1);
    }

    @Test
    void the_newest_entry_known_is_told_since_it_dates_a_calendar() {
        assertThat(List.of(
                        deadlines("2025-05-20", toys()).newest(),
                        deadlines("2025-02-10", toys()).newest()))
                .containsExactly(LocalDate.parse("2025-05-12"), LocalDate.parse("2025-02-10"));
    }
}
