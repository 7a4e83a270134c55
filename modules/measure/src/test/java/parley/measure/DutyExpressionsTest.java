package parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ground.Rate;
import parley.measure.DutyExpression.AdValorem;
import parley.measure.DutyExpression.Compound;
import parley.measure.DutyExpression.Specific;
import parley.measure.DutyExpression.Textual;

class DutyExpressionsTest {

    private static final List<String> UNITS =
            List.of("kg", "each", "liter", "pf. liter", "m²", "m³", "doz.", "pr.", "1000", "bbl", "clean kg", "head");

    @Test
    void what_is_printed_is_read_back_as_the_same_rate() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            DutyExpression rate = random(random);
            assertThat(DutyExpressions.parse(rate.toString()))
                    .as(rate.toString())
                    .isEqualTo(rate);
        }
    }

    @Test
    void every_rate_of_the_schedule_is_printed_as_it_was_read_or_kept_as_text() {
        assertThat(printedRates()).hasSizeGreaterThan(1_000).allSatisfy(printed -> {
            DutyExpression rate = DutyExpressions.parse(printed);
            assertThat(DutyExpressions.parse(rate.toString())).isEqualTo(rate);
            if (rate instanceof Textual textual) {
                assertThat(textual.text()).isEqualTo(printed);
            } else {
                assertThat(plain(rate.toString())).isEqualTo(plain(printed));
            }
        });
    }

    @Test
    void only_words_fractions_and_odd_units_of_the_schedule_are_not_computed_from() {
        assertThat(printedRates().stream().filter(printed -> DutyExpressions.parse(printed) instanceof Textual))
                .hasSizeLessThan(200)
                .allSatisfy(
                        words -> assertThat(words).containsPattern("[a-z] [a-z]{2}|/line/|/1,000|1/3|%/|See| bond"));
    }

    @Test
    void no_text_is_too_odd_to_be_kept() {
        Random random = new Random(7);
        String letters = "0123456789.%¢$/+ kgeachFr(),";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("x");
            random.ints(1 + random.nextInt(24), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            String odd = text.substring(random.nextInt(2)).strip();
            if (!odd.isEmpty()) {
                DutyExpression rate = DutyExpressions.parse(odd);
                assertThat(DutyExpressions.parse(rate.toString())).as(odd).isEqualTo(rate);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "25%, 25%",
        "7.50 %, 7.5%",
        "Free, Free",
        "free, Free",
        "0%, Free",
        "1¢/kg, 1¢/kg",
        "$0.50/kg, 50¢/kg",
        "150¢/kg, $1.5/kg",
        "2.5¢/kg + 3%, 2.5¢/kg + 3%",
        "$1.50 each, $1.5 each",
        "14.27¢/ liter, 14.27¢/liter",
        "9¢  each  +  3%, 9¢ each + 3%"
    })
    void one_rate_has_one_notation(String printed, String notation) {
        assertThat(DutyExpressions.parse(printed))
                .isNotInstanceOf(Textual.class)
                .hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33 1/3%",
                "The rate applicable to the article of which it is a part",
                "5% on the value of the lead content",
                "1.00001%",
                "0¢/kg",
                "0% + 5%",
                "Free + 5%",
                "$4 + 5%",
                "25% +",
                "12345678901%"
            })
    void what_cannot_be_computed_from_is_kept_as_printed_and_never_guessed_at(String printed) {
        assertThat(DutyExpressions.parse(printed)).isEqualTo(new Textual(printed));
    }

    @Test
    void no_text_is_no_rate() {
        assertThatIllegalArgumentException().isThrownBy(() -> DutyExpressions.parse(" "));
    }

    @Test
    void a_sum_has_plain_parts_and_none_of_them_is_nil() {
        AdValorem five = new AdValorem(Rate.ofPercent(5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(List.of(five)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(List.of(five, AdValorem.FREE)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(List.of(five, new Textual("more"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Specific(BigDecimal.ZERO, "kg"));
        assertThat(new Compound(List.of(five, five)).parts()).containsExactly(five, five);
        assertThat(five.parts()).containsExactly(five);
    }

    private static Set<String> printedRates() {
        return Stream.of("general", "column2")
                .flatMap(column -> PublishedSchedule.texts(column).stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Without blanks, closing noughts and the ways of writing a dollar amount in which printings differ. */
    private static String plain(String printed) {
        String dollars = printed.replaceAll("\\s", "").replaceAll("(\\.\\d*?)0+(?=\\D|$)", "$1");
        return dollars.replaceAll("\\.(?=\\D|$)", "");
    }

    private static DutyExpression random(Random random) {
        if (random.nextInt(3) > 0) {
            return part(random, true);
        }
        List<DutyExpression> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            parts.add(part(random, false));
        }
        return new Compound(parts);
    }

    private static DutyExpression part(Random random, boolean maybeNil) {
        if (random.nextBoolean()) {
            long millionths = random.nextLong(10_000_000) >> random.nextInt(24);
            return new AdValorem(new Rate(Math.max(millionths, maybeNil ? 0 : 1)));
        }
        BigDecimal dollars = BigDecimal.valueOf(1 + random.nextLong(1_000_000), random.nextInt(8));
        return new Specific(dollars, UNITS.get(random.nextInt(UNITS.size())));
    }
}
