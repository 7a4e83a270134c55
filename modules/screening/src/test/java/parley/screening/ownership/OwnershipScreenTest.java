package parley.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.screening.ownership.Rules.SINGLE;
import static parley.screening.ownership.Rules.SUSPENDED;
import static parley.screening.ownership.Rules.TOGETHER;
import static parley.screening.ownership.Rules.UNSPECIFIED;
import static parley.screening.ownership.Structures.answer;
import static parley.screening.ownership.Structures.ask;

import java.time.LocalDate;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.screening.CaptureRule;
import parley.screening.Percent;
import parley.screening.Share;
import parley.screening.ownership.OwnershipAnswer.Answer;

/** What each way of counting makes of small structures. */
class OwnershipScreenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X:EL           | X>T:50                                     | CAUGHT",
                "X:EL           | X>T:49.999999999999                        | NOT_CAUGHT",
                "X:EL; Y:EL     | X>T:20; Y>T:30                             | CAUGHT",
                "X:EL; Y:MEU    | X>T:25; Y>T:25                             | CAUGHT",
                "X:EL           | X>M:50; M>T:50                             | CAUGHT",
                "X:EL           | X>M:49; M>T:100                            | NOT_CAUGHT",
                "X:EL           | X>A:50; X>B:25; A>T:25; B>T:25             | NOT_CAUGHT",
                "X:EL           | X>A:50; X>B:50; A>T:25; B>T:25             | CAUGHT",
                "X:EL           | X>T:?                                      | UNKNOWN",
                "X:EL           | X>T:?; Y>T:51                              | NOT_CAUGHT",
                "X:EL           | X>T:20; A>T:?; X>A:?                       | UNKNOWN",
                "X:EL           | X>T:25-50                                  | UNKNOWN",
                "X:EL           | X>T:50-75                                  | CAUGHT",
                "X:SDN          | X>T:50                                     | UNKNOWN",
                "X:SDN[NPWMD]   | X>T:50                                     | CAUGHT",
                "X:SDN[GLOMAG]  | X>T:50                                     | NOT_CAUGHT",
                "X:EL; S:SDN[GLOMAG] | X>T:25; S>T:25                        | NOT_CAUGHT",
                "X:UVL          | X>T:100                                    | NOT_CAUGHT",
                "X:EL           | A>B:50; B>A:50; A>T:50; B>T:50             | NOT_CAUGHT",
                "X:EL           | X>A:25; B>A:25; A>B:50; A>T:50             | NOT_CAUGHT",
                "X:EL           | X>A:50; B>A:50; A>B:50; B>T:50             | CAUGHT",
                "X:EL           | X>T:30; T>T:40                             | NOT_CAUGHT",
            })
    void shares_of_all_listed_owners_are_added_up_and_each_tier_counts_afresh(
            String listed, String owners, Answer expected) {
        assertThat(answer(TOGETHER, listed, owners, "T")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X:EL; Y:EL | X>T:25; Y>T:25                 | NOT_CAUGHT",
                "X:EL; Y:EL | X>T:50; Y>T:25                 | CAUGHT",
                "X:EL       | X>A:50; X>T:25; A>T:25         | CAUGHT",
            })
    void where_one_must_reach_it_alone_others_do_not_help(String listed, String owners, Answer expected) {
        assertThat(answer(SINGLE, listed, owners, "T")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X:EL       | X>T:50                    | CAUGHT",
                "X:EL       | X>T:49.9                  | NOT_CAUGHT",
                "X:EL; Y:EL | X>T:30; Y>T:20            | UNSPECIFIED",
                "X:EL       | X>M:60; M>T:60            | UNSPECIFIED",
                "X:EL       | X>M:49; M>T:100           | NOT_CAUGHT",
                "X:EL       | X>M:49; M>T:99; X>T:1     | NOT_CAUGHT",
                "X:EL       | X>M:49; M>T:90; X>T:10    | UNSPECIFIED",
                "X:EL       | X>T:?                     | UNKNOWN",
                "X:EL       | X>A:90; B>A:10; A>B:90; X>T:10; B>T:45 | UNSPECIFIED",
            })
    void where_the_text_does_not_say_how_to_count_readings_are_compared(String listed, String owners, Answer expected) {
        assertThat(answer(UNSPECIFIED, listed, owners, "T")).isEqualTo(expected);
    }

    @Test
    void an_answer_carries_the_interests_from_the_listed_owner_down() {
        OwnershipAnswer answer = ask(TOGETHER, Structures.of("X:EL", "M>T:60; X>M:70; Z>T:40"), "T");
        assertThat(answer.through())
                .extracting(link -> link.owner() + ">" + link.owned())
                .containsExactly("X>M", "M>T");
        assertThat(answer.least()).isEqualTo(answer.greatest()).isEqualTo(Percent.ofPercent(60));
        assertThat(answer.requirement()).isEqualTo("as the entry states");
        assertThat(answer.citation()).isEqualTo("the act; act 2");
    }

    @Test
    void the_strictest_owner_governs_whichever_share_is_largest() {
        OwnershipAnswer answer = ask(TOGETHER, Structures.of("X:MEU; Y:EL; S:SDN[NPWMD]", "X>T:45; Y>T:9; S>T:1"), "T");
        assertThat(answer.requirement()).isEqualTo("all items, no exception");
    }

    @ParameterizedTest
    @CsvSource({"EAR99, NOT_CAUGHT", "3A991, CAUGHT", "3A991.a, CAUGHT", "3A001, UNKNOWN", ", CAUGHT"})
    void a_requirement_for_listed_items_binds_for_those_items(String item, Answer expected) {
        Ownership ownership = Structures.of("M:MEU", "M>T:60");
        OwnershipScreen screen = new OwnershipScreen(ownership, TOGETHER, Structures.DAY, "");
        assertThat(screen.screen("T", item).answer()).isEqualTo(expected);
        Ownership mixed = Structures.of("M:MEU; X:EL", "M>T:60; X>T:5");
        assertThat(new OwnershipScreen(mixed, TOGETHER, Structures.DAY, "")
                        .screen("T", item)
                        .answer())
                .as("an owner on the Entity List as well")
                .isEqualTo(Answer.CAUGHT);
    }

    @Test
    void an_entity_of_an_excepted_country_is_free_and_passes_ownership_on() {
        Ownership ownership = Structures.of("X:EL", "X>T:60; T>F:60", "T:US:company");
        assertThat(ask(TOGETHER, ownership, "T").answer()).isEqualTo(Answer.NOT_CAUGHT);
        assertThat(ask(TOGETHER, ownership, "F").answer()).isEqualTo(Answer.CAUGHT);
    }

    @Test
    void a_branch_is_the_listed_party_itself_even_while_the_rule_is_suspended() {
        for (String row : new String[] {"X>B:,branch-of", "B>X:,branch-of"}) {
            Ownership ownership = Structures.of("X:EL", row + "; B>T:60");
            assertThat(ask(SUSPENDED, ownership, "B").answer()).isEqualTo(Answer.CAUGHT);
            assertThat(ask(TOGETHER, ownership, "T").answer()).isEqualTo(Answer.CAUGHT);
            assertThat(ask(SUSPENDED, ownership, "T").answer()).isEqualTo(Answer.NOT_CAUGHT);
        }
    }

    @Test
    void control_without_shares_catches_nobody_and_is_a_red_flag() {
        OwnershipAnswer answer = ask(TOGETHER, Structures.of("X:EL", "X>T:40; X>T:,controls"), "T");
        assertThat(answer.answer()).isEqualTo(Answer.NOT_CAUGHT);
        assertThat(answer.flags())
                .contains("red flag: X (EL) controls T: control", "red flag: X (EL) holds 40 % of T: minority");
    }

    @Test
    void a_suspended_rule_catches_nobody_and_says_whom_it_would_catch() {
        OwnershipAnswer answer = ask(SUSPENDED, Structures.of("X:EL", "X>T:60"), "T");
        assertThat(answer.answer()).isEqualTo(Answer.NOT_CAUGHT);
        assertThat(answer.flags()).contains("red flag: the rule, were it in force, would catch T: diligence");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, CAUGHT", "2024-12-31, NOT_CAUGHT", "2025-05-31, CAUGHT", "2025-06-01, NOT_CAUGHT"})
    void an_interest_counts_from_its_first_day_up_to_the_day_on_which_it_is_no_longer_held(
            LocalDate day, Answer expected) {
        Ownership ownership = Structures.of("X:EL", "X>T:60,owns,2025-01-01,2025-06-01");
        assertThat(new OwnershipScreen(ownership, TOGETHER, day, "")
                        .screen("T", null)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_unknown_share_is_asked_for_and_only_where_it_could_catch() {
        OwnershipAnswer answer = ask(TOGETHER, Structures.of("X:EL", "X>T:?; Z>T:?; Z>X:?"), "T");
        assertThat(answer.ask()).hasSize(1).first().asString().startsWith("what share of T does X hold?");
        assertThat(answer.least()).isEqualTo(Percent.ZERO);
        assertThat(answer.greatest()).isEqualTo(Percent.WHOLE);
    }

    @Test
    void a_stranger_is_unknown_and_maybe_another_is_meant() {
        OwnershipAnswer answer = ask(TOGETHER, Structures.of("X:EL", "X>Target:60"), "Targte");
        assertThat(answer.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(answer.because()).isEqualTo("Targte is in none of the files. Maybe Target");
    }

    @Test
    void a_chain_of_two_hundred_thousand_companies_is_followed_to_its_end() {
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder();
        int above = builder.entity("0");
        for (int i = 1; i <= 200_000; i++) {
            int next = builder.entity(Integer.toString(i));
            builder.add(above, next, Share.of(Percent.ofPercent(50)));
            above = next;
        }
        OwnershipGraph graph = builder.build();
        BitSet listed = new BitSet();
        listed.set(0);
        assertThat(Capture.least(graph, listed, Percent.ofPercent(50)).size()).isEqualTo(200_001);
        assertThat(new Chains(graph).circles()).isEmpty();
    }

    @Test
    void what_is_odd_in_the_rows_is_said_with_the_answer() {
        OwnershipAnswer answer = ask(
                TOGETHER,
                Structures.of("X:EL; Y:ELL", "X>T:30; X>T:30; Y>T:80; A>T:?; A>A:1; X>M:20; X>M:30; M>T:0"),
                "T");
        assertThat(answer.flags())
                .contains(
                        "input: the same row twice: X in T, counted once",
                        "input: the owners of T are said to hold 110 % of it together",
                        "input: A is said to own shares of itself",
                        "input: X is said to hold 2 different shares of M on that day: whether one is wrong or they add up"
                                + " is not said",
                        "input: Y stands on 'ELL', which is no list of this rule. Maybe EL");
    }

    @Test
    void owners_in_a_circle_are_named() {
        CaptureRule rule = TOGETHER;
        OwnershipAnswer answer = ask(rule, Structures.of("X:EL", "A>B:60; B>A:60; B>T:60; X>A:40"), "T");
        assertThat(answer.answer()).isEqualTo(Answer.NOT_CAUGHT);
        assertThat(answer.flags()).contains("note: A, B own one another in a circle; only listed owners start a chain");
    }
}
