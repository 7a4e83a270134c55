package parley.determination.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.determination.sum.Sum.When;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

class SumFinderTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate DAY = LocalDate.of(2025, 10, 25);
    private static final SumFinder FINDER = new SumFinder(LAW, DAY, SumFinder.Border.CHINA_INTO_US, false);

    private static Sum first(String percent) {
        return FINDER.sums(new BigDecimal(percent), DAY).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "155, 100 + 25 + 20 + 10, THREATENED",
        "130, 100 + 20 + 10, THREATENED",
        "55, 25 + 20 + 10, IN_FORCE",
        "30, 20 + 10, IN_FORCE",
        "20, 20, IN_FORCE",
        "54, 34 + 20, LAPSED",
        "145, 125 + 20, EARLIER",
        "104, 84 + 20, EARLIER"
    })
    void numbers_that_papers_printed_are_made_of_measures(String percent, String arithmetic, When when) {
        assertThat(first(percent).arithmetic()).isEqualTo(arithmetic);
        assertThat(first(percent).when()).isEqualTo(when);
    }

    @Test
    void the_threat_stands_on_top_of_what_is_owed() {
        assertThat(first("155").parts())
                .extracting(part -> part.how().toString())
                .containsExactly("threatened", "in force", "in force", "in force");
    }

    @Test
    void the_lapse_brings_back_what_is_suspended_and_not_what_was_rewritten() {
        assertThat(first("54").parts().getFirst().measures()).containsExactly("us/ieepa/reciprocal-china");
        assertThat(first("54").parts().getFirst().how()).isEqualTo(Part.How.RETURNING);
        assertThat(first("145").from()).isEqualTo(LocalDate.of(2025, 4, 10));
        assertThat(first("145").until()).isEqualTo(LocalDate.of(2025, 5, 14));
    }

    @ParameterizedTest
    @CsvSource({"47, 47", "57, 57.6", "157, 100 + 57.6"})
    void else_it_is_an_average_that_was_published(String percent, String arithmetic) {
        assertThat(first(percent).when()).isEqualTo(When.AVERAGE);
        assertThat(first(percent).arithmetic()).isEqualTo(arithmetic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"63", "71.3", "999"})
    void a_number_that_is_none_has_no_sum(String percent) {
        assertThat(FINDER.sums(new BigDecimal(percent), DAY)).isEmpty();
    }

    @Test
    void column_one_counts_only_when_asked_for() {
        SumFinder with = new SumFinder(LAW, DAY, SumFinder.Border.CHINA_INTO_US, true);
        List<Sum> sums = with.sums(new BigDecimal("57.6"), DAY);
        assertThat(sums).isNotEmpty();
        assertThat(sums.getFirst().parts())
                .anySatisfy(part -> assertThat(part.name()).isEqualTo("column-1"));
        assertThat(FINDER.sums(new BigDecimal("57.6"), DAY)).noneMatch(sum -> sum.when() == When.IN_FORCE);
    }

    @Test
    void chinas_ten_is_what_it_kept_of_thirty_four() {
        SumFinder china = new SumFinder(LAW, DAY, SumFinder.Border.US_INTO_CHINA, false);
        assertThat(china.sums(BigDecimal.TEN, DAY).getFirst().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.measures()).containsExactly("cn/reciprocal-response/all-goods"));
    }

    @Test
    void duties_last_stood_in_three_digits_in_the_spring_of_2025() {
        Sum last = FINDER.findLastOver(BigDecimal.valueOf(99), DAY).orElseThrow();
        assertThat(last.until()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(last.percent()).isGreaterThan(BigDecimal.valueOf(99));
    }

    @Test
    void every_sum_adds_up() {
        for (String percent : List.of("155", "55", "145", "54", "130", "30", "104", "20", "157")) {
            assertThat(FINDER.sums(new BigDecimal(percent), DAY)).allSatisfy(sum -> {
                if (sum.when() != When.AVERAGE) {
                    assertThat(sum.parts().stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(percent);
                }
            });
        }
    }
}
