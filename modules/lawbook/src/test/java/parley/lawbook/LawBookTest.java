package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.lawbook.Standing.State;
import parley.measure.Measure;
import parley.measure.Regime;

class LawBookTest {

    private static final String CHINA = "us/ieepa/reciprocal-china";
    private static final String THREAT = "us/ieepa/additional-100";
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 25);

    @Test
    void a_scenario_without_amendments_leaves_every_measure_as_it_is() {
        LawBook same = Law.BOOK.amended(new Scenario("nothing", "Nothing happens", Map.of(), Set.of()));
        assertThat(same.measures()).isEqualTo(Law.BOOK.measures());
        assertThat(same.tables()).isSameAs(Law.BOOK.tables());
        assertThat(same.scenarioNames()).containsExactly("nothing");
    }

    @Test
    void a_scenario_adds_to_the_history_of_what_it_names_and_to_nothing_else() {
        Scenario truce = Law.BOOK.scenario("truce-extended");
        LawBook extended = Law.BOOK.amended(truce);
        assertThat(truce.amendments()).containsOnlyKeys(CHINA, "cn/reciprocal-response/all-goods-24");
        for (Measure measure : Law.BOOK.measures()) {
            Measure after = extended.findMeasure(measure.id()).orElseThrow();
            if (truce.amendments().containsKey(measure.id())) {
                assertThat(after.history())
                        .hasSize(measure.history().size() + 1)
                        .containsAll(measure.history());
            } else {
                assertThat(after).isSameAs(measure);
            }
        }
    }

    @Test
    void a_threat_carried_out_is_in_force_from_its_announced_day_on_though_later_dropped() {
        LawBook carried = Law.BOOK.amended(Law.BOOK.scenario("plus-100"));
        assertThat(standing(Law.BOOK, THREAT, "2025-11-15")).isEqualTo(State.ANNOUNCED);
        assertThat(standing(carried, THREAT, "2025-11-15")).isEqualTo(State.IN_FORCE);
        assertThat(standing(carried, THREAT, "2025-10-31")).isEqualTo(State.NOT_BEGUN);
        assertThat(standing(carried, CHINA, "2025-11-15")).isEqualTo(standing(Law.BOOK, CHINA, "2025-11-15"));
    }

    @Test
    void scenarios_combine_in_any_order() {
        Scenario one = Law.BOOK.scenario("truce-extended");
        Scenario other = Law.BOOK.scenario("plus-100");
        assertThat(Law.BOOK.amended(one).amended(other).measures())
                .isEqualTo(Law.BOOK.amended(other).amended(one).measures());
    }

    @Test
    void a_scenario_of_no_such_name_is_told_with_the_one_maybe_meant() {
        assertThatThrownBy(() -> Law.BOOK.scenario("truce-extend"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no scenario 'truce-extend'. Maybe truce-extended");
        assertThatThrownBy(() -> Law.BOOK.scenario("peace"))
                .hasMessageContaining("There are: ")
                .hasMessageContaining("plus-100");
    }

    @Test
    void the_newest_entry_is_that_of_any_part_of_the_law_that_has_a_day_of_knowledge() {
        LocalDate newest = Law.BOOK.newest();
        LawBook.Tables tables = Law.BOOK.tables();
        assertThat(Law.BOOK.measures().stream().flatMap(measure -> measure.history().stream()))
                .allSatisfy(entry -> assertThat(entry.known()).isBeforeOrEqualTo(newest));
        assertThat(tables.precedence())
                .allSatisfy(rule -> assertThat(rule.known()).isBeforeOrEqualTo(newest));
        assertThat(tables.filingOrders())
                .allSatisfy(order -> assertThat(order.known()).isBeforeOrEqualTo(newest));
        assertThat(tables.goods().rows().stream().filter(row -> row.known() != null))
                .allSatisfy(row -> assertThat(row.known()).isBeforeOrEqualTo(newest));
    }

    @Test
    void an_entry_is_rated_by_the_newest_edition_at_hand_that_is_not_later_and_an_older_one_by_the_oldest() {
        assertThat(edition("2025-10-25")).isEqualTo("2025-rev-25");
        assertThat(edition("2025-10-10")).isEqualTo("2025-rev-25");
        assertThat(edition("2025-10-09")).isEqualTo("2025-basic");
        assertThat(edition("2018-07-06")).isEqualTo("2025-basic");
        assertThat(Law.BOOK.isOlderThan(
                        Regime.IMPORTING_US,
                        History.day("2018-07-06"),
                        Law.BOOK.schedule(Regime.IMPORTING_US, History.day("2018-07-06"))))
                .isTrue();
        assertThat(Law.BOOK.isOlderThan(
                        Regime.IMPORTING_US,
                        History.day("2025-10-25"),
                        Law.BOOK.schedule(Regime.IMPORTING_US, History.day("2025-10-25"))))
                .isFalse();
    }

    @Test
    void every_default_outcome_names_scenarios_that_there_are() {
        assertThat(Law.BOOK.tables().outcomes()).hasSize(5);
        assertThat(Law.BOOK.tables().outcomes().stream()
                        .map(DefaultOutcome::scenarios)
                        .flatMap(List::stream))
                .isSubsetOf(Law.BOOK.tables().scenarios().keySet());
    }

    private static String edition(String day) {
        return Law.BOOK.schedule(Regime.IMPORTING_US, History.day(day)).edition();
    }

    private static State standing(LawBook book, String measure, String at) {
        return Timeline.of(book.findMeasure(measure).orElseThrow(), OCTOBER)
                .at(History.day(at))
                .state();
    }
}
