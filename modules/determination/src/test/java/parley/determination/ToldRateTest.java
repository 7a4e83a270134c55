package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.determination.Determination.Component;
import parley.determination.Determination.FilingLine;
import parley.determination.Determination.Rated;
import parley.ground.Money;

/** Antidumping and countervailing duty, of which the filer tells the rate. */
class ToldRateTest {

    private static final String DAY = "2025-10-25";

    private static Rated motor(Map<String, String> facts) {
        return Law.rated(Law.line("8501.31.4000", "CN", DAY, "10000", facts));
    }

    @Test
    void it_is_a_component_of_its_own_that_says_whose_rate_it_is_and_cites_the_statute() {
        Rated rated = motor(Map.of("ad-cvd-rate", "25.62%"));
        Component told = rated.components().getLast();
        assertThat(told.measure()).isEqualTo("us/antidumping");
        assertThat(told.rate()).isEqualTo("25.62% as told");
        assertThat(told.amount()).isEqualTo(Money.parse("2562"));
        assertThat(told.citations())
                .singleElement()
                .satisfies(act -> assertThat(act.document()).isEqualTo("TARIFF-ACT-VII"));
        assertThat(rated.duty().min()).isEqualTo(Money.parse("8462"));
        assertThat(rated.components().stream().map(Component::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(rated.duty().min());
    }

    @Test
    void it_moves_no_other_component_and_nothing_that_is_refundable() {
        Rated with = motor(Map.of("ad-cvd-rate", "25.62%"));
        Rated without = motor(Map.of());
        assertThat(with.components().subList(0, with.components().size() - 1)).isEqualTo(without.components());
        assertThat(with.refundable()).isEqualTo(without.refundable());
        assertThat(with.fees()).isEqualTo(without.fees());
        assertThat(with.duty().min().minus(without.duty().min())).isEqualTo(Money.parse("2562"));
    }

    @Test
    void where_no_rate_is_told_the_answer_is_a_figure_and_says_that_it_is_not_modelled() {
        Rated rated = motor(Map.of());
        assertThat(rated.duty().isExact()).isTrue();
        assertThat(rated.missing())
                .noneSatisfy(missing -> assertThat(missing.fact()).isEqualTo("ad-cvd-rate"));
        assertThat(rated.notClaimed())
                .noneSatisfy(claim -> assertThat(claim.claim()).startsWith("ad-cvd-rate"));
        assertThat(rated.notModelled())
                .anySatisfy(each -> assertThat(each).startsWith("antidumping: ").contains("ad-cvd-rate"));
    }

    @Test
    void its_case_number_stands_below_the_code_on_every_entry_line_and_its_cents_are_those_of_the_component() {
        Rated rated = Law.rated(Law.line(
                "7616.99.5190", "CN", DAY, "10000.01", Map.of("ad-cvd-rate", "25.62%", "aluminum-content", "3333.33")));
        List<FilingLine> filing = rated.filing();
        for (int i = 0; i < filing.size(); i++) {
            if (filing.get(i).heading().equals("AD/CVD case")) {
                assertThat(filing.get(i - 1).heading()).isEqualTo("7616.99.5190");
                assertThat(filing.get(i - 1).line()).isEqualTo(filing.get(i).line());
                assertThat(filing.get(i).value()).isEqualTo(Money.ZERO);
            }
        }
        assertThat(filing.stream().filter(line -> line.heading().equals("AD/CVD case")))
                .extracting(FilingLine::duty)
                .containsExactly(Money.parse("1708"), Money.parse("854"));
        assertThat(rated.components().getLast().amount()).isEqualTo(Money.parse("2562"));
        assertThat(filing.stream().map(FilingLine::duty).reduce(Money.ZERO, Money::plus))
                .isEqualTo(rated.duty().min());
    }

    @Test
    void an_interval_moves_as_a_whole() {
        Rated with = Law.rated(Law.line("7616.99.5190", "CN", DAY, "10000", Map.of("ad-cvd-rate", "40")));
        Rated without = Law.rated(Law.line("7616.99.5190", "CN", DAY, "10000", Map.of()));
        assertThat(without.duty().isExact()).isFalse();
        assertThat(with.duty().min()).isEqualTo(without.duty().min().plus(Money.parse("4000")));
        assertThat(with.duty().max())
                .isEqualTo(
                        java.util.Objects.requireNonNull(without.duty().max()).plus(Money.parse("4000")));
    }

    @ParameterizedTest
    @CsvSource({"0, 2900", "0.0001%, 2900.01", "12.5, 4150", "271.28%, 30028", "100000%, 10002900"})
    void it_is_told_as_a_percentage_with_or_without_its_sign(String rate, String duty) {
        Rated rated = Law.rated(Law.line("8501.31.4000", "CN", "2024-06-03", "10000", Map.of("ad-cvd-rate", rate)));
        assertThat(rated.duty().min()).isEqualTo(Money.parse(duty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100000.0001%", "25 dollars", "1.23456"})
    void what_is_no_rate_is_refused_by_name(String rate) {
        assertThatThrownBy(() -> motor(Map.of("ad-cvd-rate", rate)))
                .isInstanceOf(Facts.Unreadable.class)
                .hasMessageStartingWith("ad-cvd-rate: '" + rate + "' is not");
    }
}
