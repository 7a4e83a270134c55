package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.determination.Determination.Component;
import parley.determination.Determination.Missing;
import parley.determination.Determination.NotClaimed;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/** China's duties on goods of the United States, by the law as compiled; the figures are worked by hand from the acts. */
class ChinaDutyTest {

    private static final Regime INTO_CHINA = Regime.importing(new Territory("CN"));
    private static final String SOYA = "1201.90.19";
    private static final Map<String, String> EXCLUDED = Map.of("exclusion", "TC-2020-2");

    /** A thousand times ten dollars, so that a percent is a hundred dollars. */
    private static ShipmentLine line(String code, String entered, Map<String, String> facts) {
        Money worth = Money.parse("10000");
        return new ShipmentLine(
                "1",
                CommodityCode.parse(code),
                new Territory("US"),
                INTO_CHINA,
                At.parse(entered, LawBook.zone(INTO_CHINA)),
                worth,
                null,
                ShipmentLine.Entry.alone(worth),
                Facts.read(
                        facts,
                        worth,
                        Law.BOOK.tables().facts(),
                        Law.BOOK.tables().descriptions(),
                        LawBook.zone(INTO_CHINA)));
    }

    private static Rated rated(String code, String entered, Map<String, String> facts) {
        return Law.rated(line(code, entered, facts));
    }

    private static String duty(Rated rated) {
        Money max = rated.duty().max();
        return rated.duty().isExact()
                ? rated.duty().min().toString()
                : rated.duty().min() + " to " + max;
    }

    @Test
    void soya_beans_pay_three_percent_until_the_fifth_of_july_2018_and_twenty_eight_after() {
        assertThat(duty(rated("1201.90.10", "2018-07-05", Map.of()))).isEqualTo("$300.00");
        assertThat(duty(rated("1201.90.10", "2018-07-06T12:00+08:00", Map.of())))
                .isEqualTo("$300.00");
        assertThat(duty(rated("1201.90.10", "2018-07-06T12:01+08:00", Map.of())))
                .isEqualTo("$2,800.00");
        assertThat(duty(rated("1201.90.10", "2018-07-07", Map.of()))).isEqualTo("$2,800.00");
    }

    @Test
    void soya_beans_with_an_exclusion_pay_what_the_press_says_and_without_one_the_older_duties_too() {
        // 3 of the tariff; 25 of List 1 and 2.5 of List 4A unless excluded; 10 of announcement 2; 10, 84, 125 of 4 to
        // 6.
        assertThat(duty(rated(SOYA, "2025-01-15", EXCLUDED))).isEqualTo("$300.00");
        assertThat(duty(rated(SOYA, "2025-01-15", Map.of()))).isEqualTo("$3,050.00");
        assertThat(duty(rated(SOYA, "2025-03-20", EXCLUDED))).isEqualTo("$1,300.00");
        assertThat(duty(rated(SOYA, "2025-03-20", Map.of()))).isEqualTo("$4,050.00");
        assertThat(duty(rated(SOYA, "2025-04-11", EXCLUDED))).isEqualTo("$9,700.00");
        assertThat(duty(rated(SOYA, "2025-05-20", EXCLUDED))).isEqualTo("$2,300.00");
        assertThat(duty(rated(SOYA, "2025-05-20", Map.of()))).isEqualTo("$5,050.00");
        assertThat(duty(rated(SOYA, "2025-11-11", EXCLUDED))).isEqualTo("$1,300.00");
        assertThat(duty(rated(SOYA, "2025-11-11", Map.of()))).isEqualTo("$4,050.00");
    }

    @Test
    void an_exclusion_that_is_not_claimed_is_listed_with_what_it_would_save() {
        assertThat(rated(SOYA, "2025-11-15", Map.of()).notClaimed())
                .contains(new NotClaimed("exclusion TC-2020-2", Money.parse("2750")));
    }

    @Test
    void black_soya_beans_were_not_in_announcement_two_so_the_subheading_is_told_as_a_range() {
        Rated subheading = rated("1201.90", "2025-03-20", EXCLUDED);
        assertThat(duty(subheading)).isEqualTo("$300.00 to $1,300.00");
        assertThat(subheading.missing()).extracting(Missing::fact).containsExactly("code");
        assertThat(subheading.carried()).isEqualTo("1201.90 has 5 lines at hand, which differ");
    }

    @Test
    void the_day_on_which_the_duty_goes_from_125_to_ten_is_torn_at_12_01() {
        assertThat(duty(rated("8703.23.41", "2025-05-14", Map.of()))).isEqualTo("$2,500.00 to $14,000.00");
        assertThat(rated("8703.23.41", "2025-05-14", Map.of()).missing())
                .extracting(Missing::fact)
                .containsExactly("time of day");
        assertThat(duty(rated("8703.23.41", "2025-05-14T12:00+08:00", Map.of())))
                .isEqualTo("$14,000.00");
        assertThat(duty(rated("8703.23.41", "2025-05-14T12:01+08:00", Map.of())))
                .isEqualTo("$2,500.00");
    }

    @Test
    void announcement_two_ends_at_13_01_and_not_at_midnight() {
        assertThat(duty(rated("1005.90.00", "2025-11-10T13:00+08:00", EXCLUDED)))
                .isEqualTo("$9,000.00"); // 65 out of quota, 15, 10
        assertThat(duty(rated("1005.90.00", "2025-11-10T13:01+08:00", EXCLUDED)))
                .isEqualTo("$7,500.00");
    }

    @Test
    void the_window_of_announcement_two_needs_both_of_its_dates() {
        // freed of announcement 2, and of announcements 4 to 6 too, whose window runs to 13 May
        assertThat(duty(rated(SOYA, "2025-04-12", with("loaded", "2025-03-09"))))
                .isEqualTo("$300.00");
        assertThat(own("cn/fentanyl-response/announcement-2-at-10", "2025-04-12", "2025-03-09"))
                .isEqualTo("none");
        assertThat(own("cn/fentanyl-response/announcement-2-at-10", "2025-04-13", "2025-03-09"))
                .isEqualTo("$1,000.00");
        assertThat(own("cn/fentanyl-response/announcement-2-at-10", "2025-04-12", "2025-03-10"))
                .isEqualTo("$1,000.00");
    }

    private static Map<String, String> with(String fact, String text) {
        return Map.of("exclusion", "TC-2020-2", fact, text);
    }

    private static String own(String measure, String entered, String loaded) {
        return rated(SOYA, entered, with("loaded", loaded)).components().stream()
                .filter(component -> component.measure().equals(measure))
                .map(component -> component.amount().toString())
                .findFirst()
                .orElse("none");
    }

    @Test
    void the_twenty_four_points_come_back_by_their_own_terms_on_the_tenth_of_november_2026() {
        assertThat(duty(rated("8703.23.41", "2026-11-10T13:00+08:00", Map.of())))
                .isEqualTo("$2,500.00");
        Rated back = rated("8703.23.41", "2026-11-10T13:01+08:00", Map.of());
        assertThat(duty(back)).isEqualTo("$4,900.00");
        assertThat(back.unverified())
                .anyMatch(each -> each.contains("all-goods-24") && each.contains("could not be confirmed"));
    }

    @Test
    void someone_on_the_25th_of_october_2025_sees_them_come_back_a_year_earlier() {
        Rated then = Law.rated(Law.known(LocalDate.of(2025, 10, 25)), line("8703.23.41", "2025-11-15", Map.of()));
        assertThat(duty(then)).isEqualTo("$4,900.00");
    }

    @Test
    void vehicles_bear_the_twenty_five_points_for_half_a_year_and_not_since() {
        assertThat(duty(rated("8703.23.42", "2018-12-31", Map.of()))).isEqualTo("$4,000.00");
        assertThat(duty(rated("8703.23.42", "2019-01-01", Map.of()))).isEqualTo("$1,500.00");
        assertThat(duty(rated("8703.23.42", "2019-12-16", Map.of()))).isEqualTo("$1,500.00");
        Rated planned = Law.rated(Law.known(LocalDate.of(2019, 10, 1)), line("8703.23.42", "2019-12-16", Map.of()));
        assertThat(duty(planned)).isEqualTo("$4,000.00");
    }

    @Test
    void propane_stands_at_one_of_two_rates_and_says_so() {
        Rated propane = rated("2711.12.00", "2025-01-15", EXCLUDED);
        assertThat(duty(propane)).isEqualTo("$100.00 to $500.00");
        assertThat(propane.missing()).extracting(Missing::fact).containsExactly("rate of the schedule");
    }

    @Test
    void a_line_of_which_only_the_average_of_its_subheading_is_known_has_no_upper_bound_and_the_subheading_has() {
        assertThat(rated("8481.80.21", "2025-01-15", Map.of()).duty().max()).isNull();
        assertThat(rated("8481.80", "2025-01-15", Map.of()).components())
                .filteredOn(component -> component.measure().equals("cn/mfn"))
                .extracting(Component::rate)
                .containsOnly("6.6667%");
    }

    @Test
    void the_tax_is_on_value_and_duty_and_no_part_of_the_duty() {
        Rated car = rated("8703.23.41", "2025-11-15", Map.of());
        assertThat(duty(car)).isEqualTo("$2,500.00"); // 15 and 10
        assertThat(car.taxes().min()).isEqualTo(Money.parse("1625")); // 13 % of 12,500
        assertThat(car.taxes().isExact()).isTrue();
        assertThat(car.taxComponents().getFirst().base()).isEqualTo(Money.parse("12500"));
        Rated torn = rated("8703.23.41", "2025-05-14", Map.of());
        assertThat(torn.taxes().min()).isEqualTo(Money.parse("1625"));
        assertThat(torn.taxes().max()).isEqualTo(Money.parse("3120")); // 13 % of 24,000
    }

    @Test
    void pork_may_be_of_the_reduced_rate_so_that_its_tax_is_open_until_it_is_described() {
        Rated pork = rated("0203.29.00", "2026-03-02", Map.of());
        assertThat(pork.taxes().isExact()).isFalse();
        assertThat(pork.missing()).extracting(Missing::fact).contains("described-as");
        assertThat(rated("0203.29.00", "2026-03-02", Map.of("described-as", "agricultural product"))
                        .taxes()
                        .isExact())
                .isTrue();
    }

    @Test
    void goods_of_another_origin_into_china_are_not_modelled_and_not_nil() {
        ShipmentLine us = line(SOYA, "2025-11-15", Map.of());
        ShipmentLine ofBrazil = new ShipmentLine(
                "1",
                us.code(),
                new Territory("BR"),
                INTO_CHINA,
                us.entered(),
                us.value(),
                null,
                us.entry(),
                us.facts());
        assertThat(Law.known(Law.NEWEST).determine(ofBrazil))
                .isInstanceOfSatisfying(
                        NotRated.class, not -> assertThat(not.kind()).isEqualTo(NotRated.Kind.NOT_MODELLED));
    }

    @Test
    void a_line_of_the_united_states_has_no_tax_and_no_six_digit_code() {
        Rated toy = Law.rated(Law.line("9503.00.0073", "CN", "2025-10-25", "10000", Map.of()));
        assertThat(toy.taxComponents()).isEmpty();
        assertThat(toy.taxes().max()).isEqualTo(Money.ZERO);
        assertThat(Law.known(Law.NEWEST).determine(Law.line("9503.00", "CN", "2025-10-25", "10000", Map.of())))
                .isInstanceOf(NotRated.class);
    }
}
