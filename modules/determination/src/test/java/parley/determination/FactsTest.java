package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.ground.Money;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.measure.FactTest;
import parley.measure.FactTest.Question;
import parley.measure.Portion;

class FactsTest {

    private static final Money VALUE = Money.parse("10000");
    private static final Question TWENTY = new Question.AtLeast(Rate.ofPercent(20));
    private static final Question POSITIVE = new Question.Positive();
    private static final Question NIL = new Question.Nil();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2000      | YES | YES
            $2,000.00 | YES | YES
            1999.99   | NO  | YES
            20%       | YES | YES
            19.9999 % | NO  | YES
            all       | YES | YES
            ALL       | YES | YES
            0         | NO  | NO
            0%        | NO  | NO
            """)
    void a_part_of_the_value_is_told_in_dollars_percent_nought_or_all(String text, Truth twenty, Truth positive) {
        Facts facts = facts("steel-content", text);
        assertThat(facts.answer(property("steel-content", TWENTY))).isEqualTo(twenty);
        assertThat(facts.answer(property("steel-content", POSITIVE))).isEqualTo(positive);
        assertThat(facts.answer(property("steel-content", NIL)))
                .isEqualTo(positive == Truth.YES ? Truth.NO : Truth.YES);
    }

    @Test
    void words_that_several_descriptions_share_claim_none_and_leave_a_property_open() {
        Facts facts = facts("described-as", "drone");
        Question plan = new Question.Described("drone onshoring plan approved by Commerce");
        assertThat(facts.answer(new FactTest("described-as", plan, true))).isEqualTo(Truth.NO);
        assertThat(facts.answer(new FactTest("described-as", plan, false))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_percentage_that_reaches_a_bound_reaches_it_at_any_value() {
        for (String value : new String[] {"1234.57", "0.07", "99.99", "3"}) {
            Facts facts = Law.facts(Map.of("us-content", "20%"), Money.parse(value));
            assertThat(facts.answer(new FactTest("us-content", TWENTY, true)))
                    .as(value)
                    .isEqualTo(Truth.YES);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            steel-content      | 10000.01   | '10000.01' is not a part of the value of $10,000.00
            steel-content      | 101%       | '101%' is not a part of the value
            us-content         | -1         | '-1' is not a part of the value
            us-content         | half       | 'half' is not an amount of dollars
            us-content         | 0.001      | finer than a cent
            steel-weight-share | much       | 'much' is not a percentage
            loaded             | last week  | 'last week' is not a date. Maybe 2025-11-15
            """)
    void a_text_that_cannot_be_read_is_refused_by_the_name_of_its_fact(String fact, String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts(fact, text))
                .withMessageStartingWith(fact + ": ")
                .withMessageContaining(why);
    }

    @Test
    void metals_that_come_to_more_than_the_value_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.facts(Map.of("steel-content", "60%", "aluminum-content", "60%"), VALUE))
                .withMessageContaining("more than the value");
    }

    @Test
    void a_property_that_was_not_told_is_unknown_and_a_claim_is_presumed_not_made() {
        assertThat(Facts.NONE.answer(property("steel-content", POSITIVE))).isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.NONE.answer(new FactTest("us-content", TWENTY, true))).isEqualTo(Truth.NO);
        assertThat(Facts.NONE.answer(described("toy", false))).isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.NONE.answer(described("toy", true))).isEqualTo(Truth.NO);
        assertThat(Facts.NONE.answer(loadedBefore("2025-04-05T00:01-04:00"))).isEqualTo(Truth.NO);
    }

    @Test
    void an_empty_text_tells_nothing() {
        assertThat(facts("steel-content", " ").answer(property("steel-content", POSITIVE)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_date_answers_before_and_from_and_a_claim_with_an_unsure_hour_stays_open() {
        Facts facts = facts("loaded", "2025-04-04");
        OffsetDateTime fifth = OffsetDateTime.parse("2025-04-05T00:01-04:00");
        assertThat(facts.answer(loadedBefore("2025-04-05T00:01-04:00"))).isEqualTo(Truth.YES);
        assertThat(facts.answer(property("loaded", new Question.NotBefore(fifth))))
                .isEqualTo(Truth.NO);
        assertThat(facts.answer(loadedBefore("2025-04-04T00:01-04:00"))).isEqualTo(Truth.NO);
        assertThat(facts.answer(loadedBefore("2025-04-04T12:00-04:00"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_word_is_one_of_those_asked_for_in_any_case() {
        Facts facts = facts("program", "usmca, JP");
        assertThat(facts.answer(oneOf("program", "USMCA", "S"))).isEqualTo(Truth.YES);
        assertThat(facts.answer(oneOf("program", "JP"))).isEqualTo(Truth.YES);
        assertThat(facts.answer(oneOf("program", "AU"))).isEqualTo(Truth.NO);
        assertThat(Facts.NONE.answer(oneOf("program", "AU"))).isEqualTo(Truth.NO);
    }

    @Test
    void a_blank_mode_is_a_vessel() {
        assertThat(Facts.NONE.answer(oneOf("mode", "vessel"))).isEqualTo(Truth.YES);
        assertThat(Facts.NONE.answer(oneOf("mode", "air", "truck"))).isEqualTo(Truth.NO);
        assertThat(facts("mode", "air").answer(oneOf("mode", "vessel"))).isEqualTo(Truth.NO);
    }

    @Test
    void without_metal_there_is_none_of_any() {
        Facts facts = facts("metal-content", "0");
        for (String metal : new String[] {"steel-content", "aluminum-content", "copper-content", "metal-content"}) {
            assertThat(facts.answer(property(metal, NIL))).as(metal).isEqualTo(Truth.YES);
        }
        assertThat(facts.presumedNil()).isEmpty();
    }

    @Test
    void who_tells_one_metal_has_parted_the_value_and_the_others_are_presumed_nil_and_said_to_be() {
        Facts facts = facts("steel-content", "4000");
        assertThat(facts.answer(property("copper-content", NIL))).isEqualTo(Truth.YES);
        assertThat(facts.presumedNil())
                .extracting(Portion::fact)
                .containsExactlyInAnyOrder("aluminum-content", "copper-content");
        assertThat(facts.answer(property("metal-content", new Question.AtLeast(Rate.ofPercent(40)))))
                .isEqualTo(Truth.YES);
        assertThat(facts("steel-content", "0").answer(property("copper-content", NIL)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_all_metal_leaves_beside_one_metal_told_is_open_among_the_others() {
        Facts facts = Law.facts(Map.of("metal-content", "5000", "steel-content", "3000"), VALUE);
        assertThat(facts.presumedNil()).isEmpty();
        assertThat(facts.answer(property("copper-content", POSITIVE))).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.most(Portion.COPPER, VALUE.cents())).isEqualTo(200_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.facts(Map.of("metal-content", "2000", "steel-content", "3000"), VALUE))
                .withMessageContaining("more than the metal-content");
    }

    @Test
    void at_a_value_of_nil_every_part_is_nil() {
        Facts facts = Law.facts(Map.of("us-content", "all", "steel-content", "0"), Money.ZERO);
        assertThat(facts.answer(property("steel-content", NIL))).isEqualTo(Truth.YES);
        assertThat(facts.answer(property("steel-content", POSITIVE))).isEqualTo(Truth.NO);
    }

    private static Facts facts(String name, String text) {
        return Law.facts(Map.of(name, text), VALUE);
    }

    private static FactTest property(String fact, Question question) {
        return new FactTest(fact, question, false);
    }

    private static FactTest described(String words, boolean claimed) {
        return new FactTest("described-as", new Question.Described(words), claimed);
    }

    private static FactTest oneOf(String fact, String... words) {
        return new FactTest(fact, new Question.OneOf(Set.of(words)), true);
    }

    private static FactTest loadedBefore(String instant) {
        return new FactTest("loaded", new Question.Before(OffsetDateTime.parse(instant)), true);
    }
}
