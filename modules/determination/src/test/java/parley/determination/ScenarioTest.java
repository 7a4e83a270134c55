package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.determination.Determination.Asked;
import parley.determination.Determination.Missing;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.ground.Money;
import parley.ground.Rate;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.Scenario;
import parley.measure.Amendment;
import parley.measure.Citation;
import parley.measure.DutyExpression;
import parley.measure.Effect;
import parley.measure.Levy;
import parley.measure.Measure;

/** Law books that say the same in another order, or with amendments. */
class ScenarioTest {

    @Test
    void the_order_in_which_the_law_is_written_never_matters() {
        Random random = new Random(41);
        LawBook.Tables tables = Law.BOOK.tables();
        LawBook shuffled = new LawBook(
                shuffled(Law.BOOK.measures(), random),
                new LawBook.Tables(
                        tables.nomenclatures(),
                        new GoodsIndex(shuffled(tables.goods().rows(), random)),
                        tables.descriptions(),
                        shuffled(tables.revisions(), random),
                        shuffled(tables.precedence(), random),
                        shuffled(tables.stacking(), random),
                        shuffled(tables.filingOrders(), random),
                        tables.coverage(),
                        tables.authorities(),
                        tables.facts(),
                        tables.documents(),
                        tables.scenarios(),
                        tables.outcomes(),
                        shuffled(tables.readings(), random),
                        tables.ownership(),
                        tables.valuations(),
                        tables.hash()));
        for (LocalDate known : List.of(Law.NEWEST, LocalDate.of(2025, 10, 25))) {
            Determiner other = new Determiner(shuffled, known);
            for (ShipmentLine line : new RandomLines(42).lines(300)) {
                assertThat(other.determine(line))
                        .as("%s known by %s", line, known)
                        .isEqualTo(Law.known(known).determine(line));
            }
        }
    }

    @Test
    void a_scenario_without_amendments_answers_as_its_base() {
        LawBook same = Law.BOOK.amended(new Scenario("nothing", "Nothing happens", Map.of(), Set.of()));
        Determiner other = new Determiner(same, Law.NEWEST);
        for (ShipmentLine line : new RandomLines(43).lines(300)) {
            Asked asked = Law.known(Law.NEWEST).asked();
            assertThat(withAsked(other.determine(line), asked))
                    .isEqualTo(Law.known(Law.NEWEST).determine(line));
        }
    }

    @Test
    void the_same_question_has_the_same_answer_whatever_was_asked_before() {
        Determiner fresh = new Determiner(Law.BOOK, Law.NEWEST);
        List<ShipmentLine> lines = new RandomLines(44).lines(300);
        for (ShipmentLine line : lines.reversed()) {
            fresh.rate(line);
        }
        for (ShipmentLine line : lines) {
            assertThat(fresh.determine(line)).isEqualTo(new Determiner(Law.BOOK, Law.NEWEST).determine(line));
        }
    }

    @Test
    void a_change_at_noon_tears_the_day_and_the_answer_says_that_the_time_is_missing() {
        Determiner noon = new Determiner(amendedAt("2025-10-25T16:00:00Z", 30), LocalDate.of(2025, 10, 25));
        Rated torn = Law.rated(noon, Law.line("9503.00.0073", "CN", "2025-10-25", "10000", Map.of()));
        assertThat(torn.duty().min()).isEqualTo(Money.parse("3000"));
        assertThat(torn.duty().max()).isEqualTo(Money.parse("4000"));
        assertThat(torn.missing()).extracting(Missing::fact).containsExactly("time of day");
        Rated morning = Law.rated(noon, Law.line("9503.00.0073", "CN", "2025-10-25T11:59-04:00", "10000", Map.of()));
        assertThat(morning.duty().max()).isEqualTo(Money.parse("3000"));
        Rated afternoon = Law.rated(noon, Law.line("9503.00.0073", "CN", "2025-10-25T12:00-04:00", "10000", Map.of()));
        assertThat(afternoon.duty().min()).isEqualTo(Money.parse("4000"));
        assertThat(afternoon.missing()).isEmpty();
    }

    @Test
    void a_day_torn_only_at_the_greatest_answer_is_torn_too() {
        Determiner noon = new Determiner(amendedSteel("2025-10-25T16:00:00Z"), LocalDate.of(2025, 10, 25));
        Rated torn = Law.rated(noon, Law.line("7326.90.8688", "CN", "2025-10-25", "10000", Map.of()));
        assertThat(torn.missing()).extracting(Missing::fact).contains("time of day");
    }

    @Test
    void a_change_in_the_first_minute_does_not_tear_the_day() {
        Determiner minute = new Determiner(amendedAt("2025-10-25T04:01:00Z", 30), LocalDate.of(2025, 10, 25));
        Rated whole = Law.rated(minute, Law.line("9503.00.0073", "CN", "2025-10-25", "10000", Map.of()));
        assertThat(whole.duty().isExact()).isTrue();
        assertThat(whole.duty().min()).isEqualTo(Money.parse("4000"));
    }

    private static LawBook amendedAt(String instant, int percent) {
        return amended("us/ieepa/fentanyl", instant, percent);
    }

    private static LawBook amendedSteel(String instant) {
        LawBook book = Law.BOOK;
        for (Measure measure : Law.BOOK.measures()) {
            if (measure.id().startsWith("us/section-232/steel/derivatives")) {
                book = amended(book, measure.id(), instant, 70);
            }
        }
        return book;
    }

    private static LawBook amended(String measure, String instant, int percent) {
        return amended(Law.BOOK, measure, instant, percent);
    }

    private static LawBook amended(LawBook book, String measure, String instant, int percent) {
        Effect duty = new Effect.Duty(new Levy.Fixed(new DutyExpression.AdValorem(Rate.ofPercent(percent))));
        Amendment rise = new Amendment(
                Instant.parse(instant),
                LocalDate.of(2025, 10, 20),
                new Amendment.Action.Modify(duty, null, null),
                Citation.assumption("a rise"));
        return book.amended(new Scenario("rise", "A rise", Map.of(measure, List.of(rise)), Set.of()));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private static Determination withAsked(Determination determination, Asked asked) {
        return switch (determination) {
            case NotRated not -> new NotRated(not.line(), asked, not.kind(), not.reasons(), not.maybe());
            case Rated rated ->
                new Rated(
                        rated.line(),
                        asked,
                        rated.edition(),
                        rated.carried(),
                        rated.duty(),
                        rated.refundable(),
                        rated.fees(),
                        rated.taxes(),
                        rated.taxComponents(),
                        rated.components(),
                        rated.notApplied(),
                        rated.notClaimed(),
                        rated.missing(),
                        rated.notModelled(),
                        rated.filing(),
                        rated.unverified(),
                        rated.verifiedUntil());
        };
    }
}
