package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.measure.Citation;
import parley.talks.Commitment.Figure;
import parley.talks.Progress.Verdict;
import parley.talks.source.CompiledTalks;

class PurchasesTest {

    private static final Talks TALKS = CompiledTalks.embedded();
    private static final Commitment PHASE_ONE = commitment("phase-one");
    private static final LocalDate NOW = LocalDate.of(2026, 8, 21);
    private static final Citation ACT = Citation.assumption("a test");

    @Test
    void of_phase_one_57_percent_was_shipped_of_502_billion() {
        Progress total = progress(PHASE_ONE, "total", Definition.SHIPPED, "piie", NOW);
        assertThat(total.level()).isEqualByComparingTo("502.4");
        assertThat(total.bought().least()).isEqualByComparingTo("288.8");
        assertThat(total.share().toString(0)).isEqualTo("57");
        assertThat(total.verdict()).isEqualTo(Verdict.MISSED);
    }

    @ParameterizedTest
    @CsvSource({
        "total-2020, shipped, 227.9",
        "total-2021, shipped, 274.5",
        "goods-2020, shipped, 159.0",
        "goods-2020, arrived, 173.1",
        "agriculture-2020, shipped, 33.4",
        "agriculture-2020, arrived, 36.6"
    })
    void a_level_is_2017_and_what_was_promised_above_it(String target, String definition, BigDecimal level) {
        assertThat(PHASE_ONE.findLevel(
                        PHASE_ONE.target(target), Definition.valueOf(definition.toUpperCase(Locale.ROOT))))
                .hasValueSatisfying(is -> assertThat(is).isEqualByComparingTo(level));
    }

    @Test
    void the_categories_of_phase_one_add_up() {
        for (String year : List.of("", "-2020", "-2021")) {
            assertThat(target("manufactured" + year)
                            .add(target("agriculture" + year))
                            .add(target("energy" + year)))
                    .isEqualByComparingTo(target("goods" + year));
            assertThat(target("goods" + year).add(target("services" + year)))
                    .isEqualByComparingTo(target("total" + year));
        }
        for (String of : List.of("total", "goods", "manufactured", "agriculture", "energy", "services")) {
            assertThat(target(of + "-2020").add(target(of + "-2021"))).isEqualByComparingTo(target(of));
        }
    }

    @Test
    void the_institutes_shares_by_category_add_up_to_its_total_within_their_rounding() {
        Amount sum = List.of("manufactured", "agriculture", "energy", "services").stream()
                .map(of ->
                        progress(PHASE_ONE, of, Definition.SHIPPED, "piie", NOW).bought())
                .reduce(new Amount(BigDecimal.ZERO, BigDecimal.ZERO), Amount::plus);
        BigDecimal total = progress(PHASE_ONE, "total", Definition.SHIPPED, "piie", NOW)
                .bought()
                .least();
        assertThat(total).isBetween(sum.least(), Objects.requireNonNull(sum.most()));
    }

    @Test
    void by_chinese_imports_58_percent_of_the_goods_of_2020_arrived() {
        assertThat(progress(PHASE_ONE, "goods-2020", Definition.ARRIVED, "piie", NOW)
                        .share()
                        .toString(0))
                .isEqualTo("58");
        assertThat(progress(PHASE_ONE, "goods-2020", Definition.SHIPPED, "piie", NOW)
                        .share()
                        .toString(0))
                .isEqualTo("59");
    }

    @Test
    void before_the_institutes_last_edition_the_two_years_could_not_be_told() {
        Commitment then = TALKS.known(LocalDate.of(2022, 2, 7))
                .findCommitment("phase-one")
                .orElseThrow();
        assertThat(Purchases.progress(then, LocalDate.of(2022, 2, 7)))
                .extracting(progress -> progress.target().id())
                .doesNotContain("total");
    }

    @Test
    void twelve_million_tonnes_were_booked_by_traders_by_february_and_none_had_arrived_in_2025() {
        Commitment soybeans = commitment("soybeans");
        assertThat(progress(soybeans, "february-2026", Definition.BOOKED, "traders", NOW)
                        .verdict())
                .isEqualTo(Verdict.MET);
        Progress arrived = progress(soybeans, "end-2025", Definition.ARRIVED, "gacc", NOW);
        assertThat(arrived.bought().isExact()).isTrue();
        assertThat(arrived.bought().least()).isZero();
        assertThat(arrived.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void by_the_end_of_2025_traders_had_booked_eight_to_ten_which_is_short_of_twelve() {
        Progress booked = progress(commitment("soybeans"), "end-2025", Definition.BOOKED, "traders", NOW);
        assertThat(booked.bought().toString(1)).isEqualTo("8.0 to 10.0");
        assertThat(booked.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void the_sales_reports_leave_the_end_of_2025_open() {
        Progress booked = progress(commitment("soybeans"), "end-2025", Definition.BOOKED, "usda", NOW);
        assertThat(booked.bought().most()).isNull();
        assertThat(booked.verdict()).isNotIn(Verdict.MET, Verdict.MISSED);
    }

    @Test
    void exports_of_the_whole_year_bound_those_of_its_last_months_from_above() {
        Progress shipped = progress(commitment("soybeans"), "end-2025", Definition.SHIPPED, "census", NOW);
        assertThat(shipped.bought().least()).isZero();
        assertThat(shipped.bought().most()).isEqualByComparingTo("7.562272");
    }

    @Test
    void on_14_november_332_thousand_tonnes_were_booked_which_is_behind_an_even_pace() {
        LocalDate day = LocalDate.of(2025, 11, 14);
        Commitment then = TALKS.known(day).findCommitment("soybeans").orElseThrow();
        Progress booked = progress(then, "end-2025", Definition.BOOKED, "usda", day);
        assertThat(booked.bought().least()).isEqualByComparingTo("0.332");
        assertThat(booked.pace()).isBetween(new BigDecimal("2.7"), new BigDecimal("2.8"));
        assertThat(booked.verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void a_promise_without_an_end_is_met_or_open_and_has_no_pace() {
        Progress aircraft = progress(commitment("aircraft"), "first", Definition.ANNOUNCED, "US", NOW);
        assertThat(aircraft.verdict()).isEqualTo(Verdict.MET);
        assertThat(aircraft.pace()).isNull();
    }

    @Test
    void a_promise_of_a_later_year_has_not_begun() {
        assertThat(progress(commitment("soybeans"), "2028", Definition.BOOKED, "usda", NOW)
                        .verdict())
                .isEqualTo(Verdict.NOT_BEGUN);
    }

    @Test
    void amounts_are_read_as_they_are_told() {
        assertThat(Amount.parse(">= 8")).isEqualTo(new Amount(new BigDecimal("8"), null));
        assertThat(Amount.parse("< 4")).isEqualTo(new Amount(BigDecimal.ZERO, new BigDecimal("4")));
        assertThat(Amount.parse("8.5 to 10")).isEqualTo(new Amount(new BigDecimal("8.5"), new BigDecimal("10")));
        assertThat(Amount.parse("0.332").isExact()).isTrue();
        assertThatThrownBy(() -> Amount.parse("10 to 8")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amount.parse("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Daily purchases are drawn, figures told of them at random; whatever was bought lies between least and most. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void what_was_truly_bought_lies_within_what_true_figures_bound(long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2025, 1, 1);
        int[] daily = random.ints(60, 0, 10).toArray();
        List<Figure> figures = new ArrayList<>();
        for (int n = 0; n < 25; n++) {
            int from = random.nextInt(59);
            int until = from + 1 + random.nextInt(60 - from);
            int truth = sum(daily, from, until);
            int least = random.nextBoolean() ? truth : Math.max(0, truth - random.nextInt(20));
            BigDecimal most = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(truth + random.nextInt(20));
            figures.add(
                    figure(first.plusDays(from), first.plusDays(until), new Amount(BigDecimal.valueOf(least), most)));
        }
        for (int from = 0; from < 60; from += 7) {
            for (int until = from + 1; until <= 60; until += 5) {
                Amount told = Purchases.within(figures, first.plusDays(from), first.plusDays(until));
                BigDecimal truth = BigDecimal.valueOf(sum(daily, from, until));
                assertThat(truth).isGreaterThanOrEqualTo(told.least());
                BigDecimal most = told.most();
                assertThat(most == null || truth.compareTo(most) <= 0)
                        .as("%s of %s", truth, told)
                        .isTrue();
            }
        }
    }

    @Test
    void more_figures_never_widen_what_is_known() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        Figure year = figure(first, first.plusDays(90), Amount.parse("0 to 50"));
        Figure month = figure(first, first.plusDays(30), Amount.parse("10 to 12"));
        Amount before = Purchases.within(List.of(year), first, first.plusDays(30));
        Amount after = Purchases.within(List.of(year, month), first, first.plusDays(30));
        assertThat(before.toString(0)).isEqualTo("at most 50");
        assertThat(after.toString(0)).isEqualTo("10 to 12");
    }

    @Test
    void figures_that_overlap_are_not_added() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        Amount told = Purchases.within(
                List.of(
                        figure(first, first.plusDays(20), Amount.parse("10")),
                        figure(first.plusDays(10), first.plusDays(30), Amount.parse("10"))),
                first,
                first.plusDays(30));
        assertThat(told.toString(0)).isEqualTo("10 to 20");
    }

    private static int sum(int[] daily, int from, int until) {
        int sum = 0;
        for (int day = from; day < until; day++) {
            sum += daily[day];
        }
        return sum;
    }

    private static Figure figure(LocalDate from, LocalDate until, Amount amount) {
        return new Figure("total", Definition.BOOKED, "usda", from, until, amount, false, until, ACT);
    }

    private static BigDecimal target(String id) {
        return PHASE_ONE.target(id).amount();
    }

    private static Commitment commitment(String id) {
        return TALKS.findCommitment(id).orElseThrow();
    }

    private static Progress progress(
            Commitment commitment, String target, Definition definition, String by, LocalDate at) {
        return Purchases.progress(commitment, commitment.target(target), definition, by, at);
    }
}
