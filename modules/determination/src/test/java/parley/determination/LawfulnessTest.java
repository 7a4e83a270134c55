package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.determination.Determination.Missing;
import parley.determination.Determination.NotClaimed;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.ground.Money;
import parley.ground.Quantity;

/** How answers move with what is told, and where there is none. */
class LawfulnessTest {

    @Test
    void a_greater_value_never_owes_less_where_all_rates_are_shares_of_it() {
        RandomLines lines = new RandomLines(61);
        for (int i = 0; i < 2_000; i++) {
            Map<String, String> facts = lines.some();
            ShipmentLine small = lines.line(facts, Money.ofCents(lines.random.nextInt(1_000_000)), null);
            ShipmentLine large =
                    withValue(small, small.value().plus(Money.ofCents(lines.random.nextInt(1_000_000))), facts);
            if (Law.known(Law.NEWEST).determine(small) instanceof Rated less
                    && less.duty().max() != null) {
                Rated more = Law.rated(large);
                // Each part of the value is rounded by itself: a cent for each number filed.
                Money slack = Money.ofCents(less.filing().size() + more.filing().size());
                assertThat(less.duty().min())
                        .as("%s", small)
                        .isLessThanOrEqualTo(more.duty().min().plus(slack));
                assertThat(less.duty().max())
                        .as("%s", small)
                        .isLessThanOrEqualTo(more.duty().max().plus(slack));
            }
        }
    }

    @Test
    void a_claim_listed_as_not_made_saves_something_and_no_more_than_is_owed() {
        RandomLines lines = new RandomLines(62);
        int listed = 0;
        for (int i = 0; i < 2_000; i++) {
            if (Law.known(Law.NEWEST).determine(lines.bare()) instanceof Rated rated) {
                for (NotClaimed claim : rated.notClaimed()) {
                    listed++;
                    assertThat(claim.saves()).as(claim.claim()).isGreaterThan(Money.ZERO);
                    assertThat(claim.claim())
                            .as("what the goods are is no claim")
                            .doesNotContain("-content above nil");
                    assertThat(claim.saves())
                            .as(claim.claim())
                            .isLessThanOrEqualTo(rated.duty().min());
                }
            }
        }
        assertThat(listed).isGreaterThan(1_000);
    }

    @Test
    void what_the_goods_are_is_missing_where_it_is_not_told_and_no_claim_though_it_would_save() {
        Rated fruit = Law.rated(Law.line("0805.90.0100", "CN", "2025-12-01", "10000", Map.of()));
        assertThat(fruit.missing())
                .anySatisfy(missing -> assertThat(missing.effect()).contains("Etrogs"));
        assertThat(fruit.notClaimed())
                .noneSatisfy(claim -> assertThat(claim.claim()).contains("Etrogs"));
        Rated told = Law.rated(Law.line("0805.90.0100", "CN", "2025-12-01", "10000", Map.of("described-as", "etrogs")));
        assertThat(told.duty().max())
                .isEqualTo(fruit.duty().min())
                .isLessThan(fruit.duty().max());
    }

    @Test
    void to_make_a_claim_saves_what_was_said_and_never_costs_anything_on_goods_of_china() {
        RandomLines lines = new RandomLines(63);
        int made = 0;
        for (int i = 0; i < 6_000; i++) {
            ShipmentLine line = lines.bare();
            if (!line.origin().code().equals("CN") || !(Law.known(Law.NEWEST).determine(line) instanceof Rated rated)) {
                continue;
            }
            for (NotClaimed claim : rated.notClaimed()) {
                Map<String, String> told = told(claim.claim());
                if (!told.isEmpty()) {
                    made++;
                    Rated claimed = Law.rated(withValue(line, line.value(), told));
                    assertThat(claimed.duty().min())
                            .as("%s claiming %s", line, told)
                            .isLessThanOrEqualTo(rated.duty().min().minus(claim.saves()));
                }
            }
        }
        assertThat(made).isGreaterThan(500);
    }

    /** The fact that makes a claim, for those made by one word. */
    private static Map<String, String> told(String claim) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String fact : List.of("exclusion ", "program ")) {
            if (claim.startsWith(fact)) {
                told.put(fact.strip(), claim.substring(fact.length()).split(" or ", -1)[0]);
            }
        }
        return told;
    }

    @Test
    void transshipment_found_is_no_claim_and_may_cost() {
        Rated honest = Law.rated(Law.line("9503.00.0073", "VN", "2025-09-01", "10000", Map.of()));
        Rated caught = Law.rated(Law.line("9503.00.0073", "VN", "2025-09-01", "10000", Map.of("transshipped", "yes")));
        assertThat(caught.duty().min()).isGreaterThan(honest.duty().min());
    }

    @Test
    void a_rate_by_quantity_without_its_quantity_has_no_greatest_and_says_so() {
        ShipmentLine without = Law.line("0901.21.0010", "RU", "2025-10-25", "10000", Map.of());
        assertThat(Law.rated(without).duty().isExact()).isTrue();
        ShipmentLine apples = Law.line("2009.11.0020", "CN", "2025-10-25", "10000", Map.of());
        Rated rated = Law.rated(apples);
        assertThat(rated.duty().max()).isNull();
        assertThat(rated.missing()).extracting(Missing::fact).contains("quantity");
        Quantity liters = Quantity.parse("1000", "liters");
        Rated counted = Law.rated(Law.line("2009.11.0020", "CN", "2025-10-25", "10000", liters, Map.of()));
        assertThat(counted.duty().max()).isNotNull();
        assertThat(counted.duty().min()).isGreaterThan(rated.duty().min());
        assertThat(counted.missing()).extracting(Missing::fact).doesNotContain("quantity");
    }

    @Test
    void a_quantity_in_a_unit_that_does_not_measure_the_rate_is_as_good_as_none() {
        Quantity pieces = Quantity.parse("1000", "No.");
        assertThat(Law.rated(Law.line("2009.11.0020", "CN", "2025-10-25", "10000", pieces, Map.of()))
                        .duty()
                        .max())
                .isNull();
    }

    @Test
    void a_specific_duty_is_linear_in_its_quantity_whatever_unit_tells_it() {
        Money kilograms = honey("2500", "kg");
        assertThat(kilograms).isGreaterThan(honey("0", "kg"));
        assertThat(honey("2.5", "t")).isEqualTo(kilograms);
        assertThat(honey("2500000", "g")).isEqualTo(kilograms);
        assertThat(honey("5000", "kg").minus(honey("2500", "kg")))
                .isEqualTo(honey("2500", "kg").minus(honey("0", "kg")));
    }

    private static Money honey(String amount, String unit) {
        Quantity quantity = new Quantity(new BigDecimal(amount), unit);
        return Law.rated(Law.line("0409.00.0005", "DE", "2025-03-10", "10000", quantity, Map.of()))
                .duty()
                .min();
    }

    @ParameterizedTest
    @CsvSource({
        "4011.10.1010, RU, 2023-01-10, column-2",
        "9503.00.0073, CN, 2017-06-01, column-1",
        "3818.00.0020, CN, 2026-12-10, section-232"
    })
    void where_the_law_is_not_modelled_there_is_a_reason_and_no_number(
            String code, String origin, String entered, String authority) {
        assertThat(Law.known(Law.NEWEST).determine(Law.line(code, origin, entered, "10000", Map.of())))
                .isInstanceOfSatisfying(NotRated.class, not -> {
                    assertThat(not.kind()).isEqualTo(NotRated.Kind.NOT_MODELLED);
                    assertThat(not.reasons())
                            .anySatisfy(reason -> assertThat(reason).startsWith(authority + ": "));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "9903.88.0300, no tariff line",
        "9802.00.5010, no tariff line",
        "9503.00, a line has eight or ten",
        "0000.00.0000, not in edition"
    })
    void a_code_that_is_no_line_is_unrated_with_the_reason(String code, String why) {
        assertThat(Law.known(Law.NEWEST).determine(Law.line(code, "CN", "2025-10-25", "10000", Map.of())))
                .isInstanceOfSatisfying(NotRated.class, not -> {
                    assertThat(not.kind()).isEqualTo(NotRated.Kind.UNRATED);
                    assertThat(not.reasons()).singleElement().asString().contains(why);
                });
    }

    @Test
    void a_number_that_a_later_edition_parted_is_rated_where_all_that_came_in_its_place_is_held_alike() {
        Determination.Rated old =
                Law.rated(Law.known(Law.NEWEST), Law.line("8507.60.0020", "CN", "2026-03-15", "10000", Map.of()));
        assertThat(old.carried()).contains("8507.60.0020 is not in the edition");
        for (String successor : List.of("8507.60.0030", "8507.60.0090")) {
            assertThat(old.duty())
                    .isEqualTo(
                            Law.rated(Law.known(Law.NEWEST), Law.line(successor, "CN", "2026-03-15", "10000", Map.of()))
                                    .duty());
        }
    }

    @Test
    void parts_that_come_to_more_than_the_value_make_a_line_unrated_and_break_nothing() {
        Map<String, String> facts = Map.of("us-content", "60%", "steel-content", "60%");
        assertThat(Law.known(Law.NEWEST).determine(Law.line("7326.90.8688", "CN", "2025-09-01", "10000", facts)))
                .isInstanceOfSatisfying(
                        NotRated.class,
                        not -> assertThat(not.reasons())
                                .containsExactly("the parts of the value that are told come to more than the value"));
    }

    @Test
    void an_order_of_filing_holds_until_one_that_replaces_it_is_known() {
        ShipmentLine steel = Law.line("7206.10.0000", "CN", "2025-08-15", "10000", Map.of());
        assertThat(Law.rated(Law.known(LocalDate.of(2025, 7, 15)), steel).filing())
                .extracting(Determination.FilingLine::heading)
                .startsWith("9903.91.01", "9903.01.24");
    }

    private static ShipmentLine withValue(ShipmentLine line, Money value, Map<String, String> facts) {
        return new ShipmentLine(
                line.id(),
                line.code(),
                line.origin(),
                line.regime(),
                line.entered(),
                value,
                line.quantity(),
                ShipmentLine.Entry.alone(value),
                Law.facts(facts, value));
    }
}
