package parley.lawbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each numbered rule, broken once in a law that keeps them all. */
class LawRuleTest {

    @TempDir
    Path root = Path.of("");

    private LawFolder law = new LawFolder(Path.of("target/no-law"));

    @BeforeEach
    void a_law_that_keeps_every_rule() {
        law = new LawFolder(root);
    }

    @Test
    void the_law_as_written_keeps_every_rule() {
        assertThat(law.problems()).isEmpty();
    }

    @Test
    void rules_are_numbered_in_order_and_their_sentences_differ() {
        List<LawRule> rules = Arrays.asList(LawRule.values());
        assertThat(rules)
                .extracting(LawRule::number)
                .startsWith("L01", "L02")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(rules).extracting(LawRule::sentence).doesNotHaveDuplicates();
    }

    @Nested
    class L01_every_file_is_yaml_of_the_documented_form_with_no_unknown_and_no_repeated_key {

        @Test
        void an_unknown_key_is_named_with_the_one_maybe_meant() {
            law.change("verified-until:", "verified-untill:");
            assertThat(law.problems("L01")).containsExactly("law/us/duty.yaml:1: L01: 'verified-until' is missing");
            law.change("verified-until: 2026-10-07", "verified-until: 2026-10-07\noriginn: [HK]");
            assertThat(law.problems("L01"))
                    .containsExactly("law/us/duty.yaml:19: L01: 'originn' is not a key here. Maybe origin");
        }

        @Test
        void an_unknown_key_of_an_entry_is_named_with_its_line() {
            law.change("    heading: 9903.01.20", "    headin: 9903.01.20");
            assertThat(law.problems("L01"))
                    .containsExactly("law/us/duty.yaml:11: L01: 'headin' is not a key here. Maybe heading");
        }

        @Test
        void a_key_that_stands_twice_is_refused() {
            law.change("effect: duty", "effect: duty\neffect: fee");
            assertThat(law.problems("L01"))
                    .singleElement()
                    .asString()
                    .startsWith("law/us/duty.yaml:")
                    .contains("L01:", "effect", "twice");
        }

        @Test
        void an_entry_with_two_verbs_is_refused() {
            law.change("impose: 10%", "impose: 10%\n    modify: 20%");
            assertThat(law.problems("L01"))
                    .containsExactly(
                            "law/us/duty.yaml:8: L01: an entry says exactly one of impose, modify, suspend, extend,"
                                    + " revoke, announce, invalidate");
        }

        @Test
        void an_entry_without_a_verb_is_refused() {
            law.change("impose: 10%", "imposes: 10%");
            assertThat(law.problems("L01"))
                    .singleElement()
                    .asString()
                    .contains("duty.yaml:8: L01: an entry says exactly one");
        }

        @Test
        void what_is_no_rate_is_told_with_the_forms_of_one() {
            law.change("impose: 10%", "impose: ten percent");
            assertThat(law.problems("L01"))
                    .containsExactly("law/us/duty.yaml:10: L01: 'ten percent' is not a rate. Maybe 25%, Free, 1¢/kg, or"
                            + " {schedule: general}");
        }

        @Test
        void an_instant_without_its_offset_is_refused() {
            law.change("2025-02-04T00:01-05:00", "2025-02-04T00:01");
            assertThat(law.problems("L01"))
                    .singleElement()
                    .asString()
                    .startsWith("law/us/duty.yaml:8: L01: at: '2025-02-04T00:01' cannot be read");
        }

        @Test
        void a_file_that_is_no_yaml_names_its_line() {
            law.change("origin: [CN]", "origin: [CN");
            assertThat(law.problems("L01")).singleElement().asString().startsWith("law/us/duty.yaml:6: L01: ");
        }

        @Test
        void a_key_that_is_no_text_is_refused_and_the_rest_is_read_on() {
            law.change("origin: [CN]", "origin: [CN]\n{a: b}: c");
            assertThat(law.problems("L01")).singleElement().asString().startsWith("law/us/duty.yaml:");
        }

        @Test
        void a_text_where_a_mapping_belongs_is_refused() {
            law.change("regime: {importing: US}", "regime: US");
            assertThat(law.problems("L01")).containsExactly("law/us/duty.yaml:3: L01: a mapping is asked here");
        }

        @Test
        void a_goods_list_names_the_line_of_a_row_that_cannot_be_read() {
            law.write("law/us/toys.goods.csv", "code,from,until,known,described-as\n9503,,,,\n9504,tomorrow,,,\n");
            assertThat(law.problems("L01")).singleElement().asString().startsWith("law/us/toys.goods.csv:3: L01: ");
        }

        @Test
        void a_goods_list_names_the_line_of_a_row_with_too_few_columns() {
            law.write("law/us/toys.goods.csv", "code,from,until,known,described-as\n9503,,,,\n9504,\n");
            assertThat(law.problems("L01")).singleElement().asString().startsWith("law/us/toys.goods.csv:3: L01: ");
        }

        @Test
        void a_file_that_cannot_be_read_takes_none_of_the_others_with_it() {
            law.write("law/us/other.yaml", LawFolder.MEASURE.replace("effect: duty", "effects: duty"));
            law.write("law/us/third.yaml", LawFolder.MEASURE.replace("impose: 10%", "impose: x"));
            assertThat(law.problems("L01"))
                    .hasSize(2)
                    .anySatisfy(problem -> assertThat(problem).startsWith("law/us/other.yaml"))
                    .anySatisfy(problem -> assertThat(problem).startsWith("law/us/third.yaml"));
        }

        @Test
        void a_scenario_names_measures_that_there_are() {
            law.write("scenarios/war.yaml", """
                    title: War
                    amendments:
                      - measure: us/dutty
                        carry-out: yes
                    """);
            assertThat(law.problems())
                    .singleElement()
                    .asString()
                    .startsWith("scenarios/war.yaml:3: ")
                    .contains("there is no measure 'us/dutty'. Maybe us/duty");
        }
    }

    @Nested
    class L02_every_dated_value_authority_fact_and_row_of_coverage_cites_an_act_whose_record_is_in_documents {

        @Test
        void an_entry_without_an_act_is_refused() {
            law.change("    act: {document: ACT-1, place: sec. 2, read: yes}\n", "");
            assertThat(law.problems("L02")).containsExactly("law/us/duty.yaml:8: L02: no act is cited");
        }

        @Test
        void a_proviso_without_an_act_is_refused() {
            law.change("    act: {document: ACT-1, place: sec. 3, read: yes}\n", "");
            assertThat(law.problems("L02")).containsExactly("law/us/duty.yaml:14: L02: no act is cited");
        }

        @Test
        void an_authority_without_an_act_is_refused() {
            law.write("law/authorities.yaml", "authorities:\n  test: {title: A test}\n");
            assertThat(law.problems("L02")).containsExactly("law/authorities.yaml:2: L02: no act is cited");
        }

        @Test
        void a_fact_without_an_act_is_refused() {
            law.write("law/facts.yaml", "facts:\n  - {name: exclusion, kind: word, meaning: the exclusion claimed}\n");
            assertThat(law.problems("L02")).containsExactly("law/facts.yaml:2: L02: no act is cited");
        }

        @Test
        void a_row_of_coverage_without_an_act_is_refused() {
            law.write(
                    "law/coverage.yaml",
                    "coverage:\n  - {importing: US, origins: all, authority: test, why: for a test}\n");
            assertThat(law.problems("L02")).containsExactly("law/coverage.yaml:2: L02: no act is cited");
        }

        @Test
        void an_act_of_a_fact_without_a_record_is_refused() {
            law.write("law/facts.yaml", """
                    facts:
                      - {name: exclusion, kind: word, meaning: the exclusion claimed, act: {document: ACT-3}}
                    """);
            assertThat(law.problems("L02")).containsExactly("documents/: L02: there is no record 'ACT-3'");
        }

        @Test
        void an_act_without_a_record_is_refused() {
            law.change("ACT-1, place: sec. 2", "ACT-2, place: sec. 2");
            assertThat(law.problems("L02")).containsExactly("documents/: L02: there is no record 'ACT-2'");
        }
    }

    @Nested
    class L03_a_history_has_no_gap_and_no_overlap {

        @Test
        void it_begins_before_it_changes() {
            law.change("impose: 10%", "modify: 10%");
            assertThat(law.problems())
                    .anySatisfy(problem -> assertThat(problem).contains("L03: its history begins with modify"));
        }

        @Test
        void it_ends_after_it_began() {
            law.change("impose: 10%", "impose: 10%\n    until: 2025-02-04T00:01-05:00");
            assertThat(law.problems())
                    .anySatisfy(problem -> assertThat(problem).contains("L03: impose at ", "not later"));
        }
    }

    @Test
    void L04_no_two_amendments_say_different_things_at_the_same_instant_known_on_the_same_day() {
        law.change("provisos:", """
                  - at: 2025-02-04T00:01-05:00
                    known: 2025-02-01
                    modify: 15%
                    act: {document: ACT-1, place: sec. 2, read: yes}
                provisos:""");
        assertThat(law.problems())
                .anySatisfy(problem -> assertThat(problem).contains("L04: two entries", "10%", "15%"));
    }

    @Test
    void L05_every_code_of_a_goods_list_is_found_in_an_edition_of_its_nomenclature() {
        law.write("law/us/toys.goods.csv", "code,from,until,known,described-as\n9503,,,,\n9505,,,,\n");
        law.change("list: toys.goods.csv", "list: toys.goods.csv, edition: us-hts/test");
        assertThat(law.problems()).containsExactly("law/us/toys.goods.csv:3: L05: 9505 is not in edition us-hts/test");
    }

    @Nested
    class L06_every_goods_list_that_is_named_is_there_and_every_one_that_is_there_is_named {

        @Test
        void a_list_that_is_not_there_is_named_with_the_one_maybe_meant() {
            law.change("toys.goods.csv", "toy.goods.csv");
            assertThat(law.problems())
                    .anySatisfy(problem -> assertThat(problem)
                            .contains("L06: there is no list law/us/toy.goods.csv. Maybe law/us/toys.goods.csv"));
        }

        @Test
        void a_list_that_no_measure_names_is_refused() {
            law.write("law/us/more.goods.csv", "code,from,until,known,described-as\n9503,,,,\n");
            assertThat(law.problems()).containsExactly("law/us/more.goods.csv: L06: no measure names this list");
        }
    }

    @Nested
    class L07_rules_of_precedence_name_measures_that_exist_agree_with_one_another_and_what_stacks_and_run_in_no_circle {

        @Test
        void a_rule_names_measures_that_there_are() {
            law.write("law/us/precedence.yaml", "rules:\n" + rule("one", "us/dutty", "us/duty", ""));
            assertThat(law.problems())
                    .singleElement()
                    .asString()
                    .contains("L07: there is no measure 'us/dutty'. Maybe us/duty");
        }

        @Test
        void two_rules_in_force_for_the_same_measures_agree() {
            second();
            law.write(
                    "law/us/precedence.yaml",
                    "rules:\n" + rule("one", "us/duty", "us/second", "    heading: 9903.01.33\n")
                            + rule("other", "us/duty", "us/*", ""));
            assertThat(law.problems())
                    .anySatisfy(problem -> assertThat(problem).contains("L07: disagrees with 'other'"));
        }

        @Test
        void measures_do_not_yield_in_a_circle() {
            second();
            law.write(
                    "law/us/precedence.yaml",
                    "rules:\n" + rule("one", "us/duty", "us/second", "") + rule("other", "us/second", "us/duty", ""));
            assertThat(law.problems()).anySatisfy(problem -> assertThat(problem).contains("L07:", "in a circle"));
        }

        @Test
        void a_measure_does_not_yield_to_one_it_is_owed_beside() {
            second();
            String stacks = """
                    stacks:
                      - it: both are owed
                        measure: [us/second]
                        beside: [us/duty]
                        act: {document: ACT-1, read: yes}
                    """;
            law.write("law/us/precedence.yaml", stacks);
            assertThat(law.problems("L07")).isEmpty();
            law.write("law/us/precedence.yaml", "rules:\n" + rule("one", "us/duty", "us/second", "") + stacks);
            assertThat(law.problems("L07"))
                    .containsExactly("precedence 'one' (ACT-1): L07: lets yield what stacks: 'both are owed' (ACT-1)");
        }

        @Test
        void what_stacks_names_measures_that_there_are() {
            law.write(
                    "law/us/precedence.yaml",
                    "stacks:\n  - {it: both, measure: [us/duty], beside: [us/dutty], act: {document: ACT-1, read: yes}}\n");
            assertThat(law.problems("L07"))
                    .containsExactly("stacking 'both' (ACT-1): L07: there is no measure 'us/dutty'. Maybe us/duty");
        }

        private void second() {
            law.write("law/us/second.yaml", LawFolder.MEASURE);
        }

        private static String rule(String it, String yielding, String prevailing, String more) {
            return """
                      - it: %s
                        measure: [%s]
                        yields-to: ["%s"]
                        extent: article
                        from: 2025-02-04T00:01-05:00
                    %s    act: {document: ACT-1, read: yes}
                    """.formatted(it, yielding, prevailing, more);
        }
    }

    @Nested
    class L08_every_measure_rests_on_a_known_authority_that_coverage_speaks_of {

        @Test
        void an_unknown_authority_is_refused() {
            law.change("authority: test", "authority: tests");
            assertThat(law.problems()).containsExactly("law/us/duty.yaml: L08: 'tests' is no authority");
        }

        @Test
        void an_authority_of_which_coverage_is_silent_is_refused() {
            law.write("law/authorities.yaml", """
                    authorities:
                      test: {title: A, act: {document: ACT-1, read: yes}}
                      other: {title: B, act: {document: ACT-1, read: yes}}
                    """);
            law.change("authority: test", "authority: other");
            assertThat(law.problems())
                    .containsExactly("law/us/duty.yaml: L08: law/coverage.yaml does not speak of 'other'");
        }
    }

    @Test
    void L09_every_condition_asks_for_a_fact_of_the_registry() {
        law.change("claim: {exclusion: 9903.01.21}", "claim: {transshipped: yes}");
        assertThat(law.problems())
                .containsExactly("law/us/duty.yaml: L09: 'transshipped' is not a fact of law/facts.yaml");
    }

    @Test
    void L09_holds_for_a_fact_that_tells_the_rate() {
        law.change("impose: 10%", "impose: {told: dumping-margin}");
        assertThat(law.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("law/us/duty.yaml: L09: 'dumping-margin' is not a fact of law/facts.yaml"));
    }

    @Test
    void L11_a_measure_has_a_worked_case_at_every_rate_it_took() {
        law.change("provisos:", """
                  - at: 2025-03-04T00:01-05:00
                    known: 2025-03-03
                    modify: 20%
                    act: {document: ACT-1, place: sec. 2, read: yes}
                provisos:""");
        assertThat(law.problems()).singleElement().asString().contains("L11:");
    }

    @Test
    void L12_every_measure_says_up_to_when_its_sources_were_searched() {
        law.change("verified-until: 2026-10-07", "verified-until: 2025-01-01");
        assertThat(law.problems())
                .containsExactly("law/us/duty.yaml: L12: verified until 2025-01-01, before its entry known 2025-02-01");
    }
}
