package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parley.determination.Determination.Component;
import parley.determination.Determination.FilingLine;
import parley.determination.Determination.Rated;
import parley.determination.Determination.Side;
import parley.ground.Money;
import parley.ground.Quantity;

/** What holds of every answer, whatever the line. */
class ArithmeticTest {

    @Test
    void components_sum_to_the_duty_at_each_end() {
        eachRated(21, 3_000, rated -> {
            assertThat(sum(rated.components(), Side.GREATEST))
                    .as("least of %s", rated.line())
                    .isEqualTo(rated.duty().min());
            if (rated.duty().max() != null) {
                assertThat(sum(rated.components(), Side.LEAST))
                        .as("greatest of %s", rated.line())
                        .isEqualTo(rated.duty().max());
            }
        });
    }

    @Test
    void the_least_is_not_above_the_greatest() {
        eachRated(22, 3_000, rated -> {
            Money max = rated.duty().max();
            if (max != null) {
                assertThat(rated.duty().min()).as("%s", rated.line()).isLessThanOrEqualTo(max);
            }
            assertThat(rated.refundable().min())
                    .isLessThanOrEqualTo(rated.refundable().max());
            assertThat(rated.refundable().min())
                    .isLessThanOrEqualTo(rated.duty().min());
        });
    }

    @Test
    void the_numbers_filed_carry_all_of_the_value_and_all_of_the_duty() {
        eachRated(23, 3_000, rated -> {
            for (Side end : List.of(Side.LEAST, Side.GREATEST)) {
                List<FilingLine> filed = rated.filing().stream()
                        .filter(line -> line.in() == end || line.in() == Side.BOTH)
                        .toList();
                assertThat(filed.stream().map(FilingLine::value).reduce(Money.ZERO, Money::plus))
                        .as("value filed of %s", rated.line())
                        .isEqualTo(rated.line().value());
                Side other = end == Side.LEAST ? Side.GREATEST : Side.LEAST;
                assertThat(filed.stream().map(FilingLine::duty).reduce(Money.ZERO, Money::plus))
                        .as("duty filed of %s", rated.line())
                        .isEqualTo(sum(rated.components(), other));
            }
        });
    }

    @Test
    void a_duty_by_quantity_is_filed_once_on_the_first_line() {
        Quantity quantity = Quantity.parse("1000", "kg");
        Rated honey = Law.rated(
                Law.line("0409.00.0005", "DE", "2025-09-01", "10000", quantity, Map.of("us-content", "4000")));
        assertThat(honey.filing().stream().map(FilingLine::line).distinct()).hasSize(2);
        assertThat(honey.filing())
                .filteredOn(line -> line.heading().equals("0409.00.0005"))
                .extracting(FilingLine::duty)
                .containsExactly(Money.parse("19"), Money.ZERO);
    }

    @Test
    void the_value_stands_on_the_number_of_the_code_and_nothing_on_those_of_chapter_99() {
        eachRated(
                24,
                1_000,
                rated -> assertThat(rated.filing()).allSatisfy(line -> {
                    if (line.heading().startsWith("99")) {
                        assertThat(line.value()).isEqualTo(Money.ZERO);
                    }
                }));
    }

    @Test
    void an_answer_without_missing_facts_is_exact_and_one_with_a_width_says_what_is_missing() {
        eachRated(25, 3_000, rated -> {
            if (!rated.duty().isExact()) {
                assertThat(rated.missing()).as("%s", rated.line()).isNotEmpty();
            }
            if (rated.missing().isEmpty()) {
                assertThat(rated.duty().isExact()).as("%s", rated.line()).isTrue();
            }
        });
    }

    @Test
    void every_component_cites_an_act_and_says_why_it_bears() {
        eachRated(
                26,
                1_000,
                rated -> assertThat(rated.components()).allSatisfy(component -> {
                    assertThat(component.citations()).as(component.measure()).isNotEmpty();
                    assertThat(component.because()).isNotBlank();
                }));
    }

    @Test
    void a_line_of_no_value_owes_no_share_of_it() {
        RandomLines lines = new RandomLines(27);
        for (int i = 0; i < 500; i++) {
            ShipmentLine line = lines.line(Map.of(), Money.ZERO, null);
            if (Law.known(Law.NEWEST).determine(line) instanceof Rated rated) {
                assertThat(rated.duty().min()).as("%s", line).isEqualTo(Money.ZERO);
            }
        }
    }

    private static Money sum(List<Component> components, Side otherThan) {
        return components.stream()
                .filter(component -> component.in() != otherThan)
                .map(Component::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static void eachRated(long seed, int count, Consumer<Rated> check) {
        int rated = 0;
        for (ShipmentLine line : new RandomLines(seed).lines(count)) {
            if (Law.known(Law.NEWEST).determine(line) instanceof Rated answer) {
                check.accept(answer);
                rated++;
            }
        }
        assertThat(rated).as("lines rated of %d", count).isGreaterThan(count / 2);
    }
}
