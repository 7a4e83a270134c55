package parley.lawbook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.ground.At;
import parley.lawbook.Law;
import parley.lawbook.LawBook;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

class LawSlicesTest {

    private static final List<String> ORIGINS = List.of("CN", "CN", "HK", "MO", "DE", "CA", "VN", "RU");

    @Test
    void the_slice_of_a_stretch_answers_for_every_instant_in_it() {
        Random random = new Random(12);
        for (LocalDate known : List.of(Law.BOOK.newest(), LocalDate.of(2025, 10, 25))) {
            LawSlices slices = new LawSlices(Law.BOOK, known);
            List<Instant> changes = new ArrayList<>(slices.changes(Regime.IMPORTING_US));
            for (int i = 0; i < 150; i++) {
                Instant change = changes.get(random.nextInt(changes.size()));
                Instant at =
                        random.nextBoolean() ? change.minusNanos(1) : change.plusSeconds(random.nextLong(20_000_000));
                if (at.isBefore(Instant.parse("2018-04-01T00:00:00Z"))) {
                    continue;
                }
                Territory origin = new Territory(ORIGINS.get(random.nextInt(ORIGINS.size())));
                // Asked for the beginning of the stretch first, so that the slice is made there.
                Instant beginning = slices.changes(Regime.IMPORTING_US).floor(at);
                LawSlice kept = slices.at(Regime.IMPORTING_US, origin, beginning == null ? at : beginning);
                assertThat(slices.at(Regime.IMPORTING_US, origin, at)).isSameAs(kept);
                // A law book of its own, so that nothing is shared.
                LawBook apart = new LawBook(Law.BOOK.measures(), Law.BOOK.tables());
                same(kept, new LawSlice(apart, Regime.IMPORTING_US, at, known, origin), random);
            }
        }
    }

    private static void same(LawSlice kept, LawSlice fresh, Random random) {
        assertThat(kept.schedule()).isSameAs(fresh.schedule());
        assertThat(kept.notModelled())
                .as("%s at %s", fresh.origin(), fresh.at())
                .isEqualTo(fresh.notModelled());
        assertThat(kept.standingMeasures())
                .as("%s at %s", fresh.origin(), fresh.at())
                .isEqualTo(fresh.standingMeasures());
        for (int i = 0; i < 5; i++) {
            CommodityCode code = new CommodityCode(
                    fresh.schedule().code(random.nextInt(fresh.schedule().size())));
            assertThat(leaf(kept, code))
                    .as("%s of %s at %s", code, fresh.origin(), fresh.at())
                    .isEqualTo(leaf(fresh, code));
        }
    }

    /** What is owed where every question is answered no. */
    private static RateCard.Leaf leaf(LawSlice slice, CommodityCode code) {
        RateCard.Node node = slice.cards(code).getFirst().root();
        while (node instanceof RateCard.Ask ask) {
            node = ask.no();
        }
        return (RateCard.Leaf) node;
    }

    @Test
    void a_day_within_which_nothing_changes_is_one_stretch() {
        LawSlices slices = new LawSlices(Law.BOOK, Law.BOOK.newest());
        At day = At.parse("2025-10-25", LawBook.WASHINGTON);
        assertThat(slices.during(Regime.IMPORTING_US, day)).containsExactly(day.from());
    }

    @Test
    void a_day_on_which_the_law_changes_in_the_first_minute_is_one_stretch_too() {
        LawSlices slices = new LawSlices(Law.BOOK, Law.BOOK.newest());
        for (String text : List.of("2025-04-09", "2025-05-14", "2025-11-10", "2026-02-24")) {
            At day = At.parse(text, LawBook.WASHINGTON);
            assertThat(slices.during(Regime.IMPORTING_US, day)).as(text).containsExactly(day.from());
        }
    }
}
