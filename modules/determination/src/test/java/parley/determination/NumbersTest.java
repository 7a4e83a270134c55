package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.determination.Determination.Component;
import parley.determination.Determination.Rated;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.measure.Citation;

/** The numbers of 2025 for a toy of 9503.00.00, which is free in column 1 and on no list, with the acts beside them. */
class NumbersTest {

    private static final String FENTANYL = "us/ieepa/fentanyl";
    private static final String BASELINE = "us/ieepa/reciprocal-baseline";
    private static final String CHINA = "us/ieepa/reciprocal-china";
    private static final String THREAT = "us/ieepa/additional-100";

    @Test
    void on_13_may_2025_it_owes_145_percent_20_by_executive_order_14228_and_125_by_14266() {
        Rated toy = toy("2025-05-13", "2025-05-13");
        assertThat(percent(toy)).isEqualTo("145");
        assertThat(part(toy, FENTANYL)).isEqualTo("20% under 9903.01.24, EO-14228");
        assertThat(part(toy, CHINA)).isEqualTo("125% under 9903.01.63, EO-14266");
    }

    @Test
    void on_14_may_it_owes_30_percent_since_executive_order_14298_suspended_what_is_above_ten() {
        Rated toy = toy("2025-05-14", "2025-05-14");
        assertThat(percent(toy)).isEqualTo("30");
        assertThat(part(toy, FENTANYL)).isEqualTo("20% under 9903.01.24, EO-14228");
        assertThat(part(toy, BASELINE)).startsWith("10% under 9903.01.25, ");
        assertThat(idle(toy, CHINA)).contains("is suspended", "EO-14298");
    }

    @Test
    void on_10_november_known_then_it_owes_20_percent_since_14357_halved_fentanyl_and_14358_extended_the_truce() {
        Rated toy = toy("2025-11-10", "2025-11-10");
        assertThat(percent(toy)).isEqualTo("20");
        assertThat(part(toy, FENTANYL)).isEqualTo("10% under 9903.01.24, EO-14357");
        assertThat(part(toy, BASELINE)).startsWith("10% under 9903.01.25, ");
        assertThat(idle(toy, CHINA)).contains("is suspended", "EO-14358");
    }

    @Test
    void on_15_november_known_on_25_october_it_owes_54_percent_since_the_truce_would_end_by_its_own_terms() {
        Rated toy = toy("2025-11-15", "2025-10-25");
        assertThat(percent(toy)).isEqualTo("54");
        assertThat(part(toy, FENTANYL)).isEqualTo("20% under 9903.01.24, EO-14228");
        assertThat(part(toy, CHINA)).isEqualTo("34% under 9903.01.63, EO-14298");
        assertThat(idle(toy, THREAT)).contains("is announced, not in force");
    }

    @Test
    void with_the_truce_extended_it_owes_30() {
        Rated toy = toy("2025-11-15", "2025-10-25", "truce-extended");
        assertThat(percent(toy)).isEqualTo("30");
        assertThat(part(toy, BASELINE)).startsWith("10% under 9903.01.25, ");
        assertThat(idle(toy, CHINA)).contains("is suspended", "assumed: ");
        assertThat(toy.asked().scenario()).isEqualTo("truce-extended");
    }

    @Test
    void with_the_100_percent_carried_out_it_owes_154_and_with_the_truce_extended_130() {
        assertThat(percent(toy("2025-11-15", "2025-10-25", "plus-100"))).isEqualTo("154");
        assertThat(part(toy("2025-11-15", "2025-10-25", "plus-100"), THREAT)).startsWith("100% under ");
        assertThat(percent(toy("2025-11-15", "2025-10-25", "truce-extended", "plus-100")))
                .isEqualTo("130");
        assertThat(percent(toy("2025-11-15", "2025-10-25", "plus-100", "truce-extended")))
                .isEqualTo("130");
    }

    @Test
    void under_the_arrangement_it_owes_20_as_the_acts_then_said() {
        Rated toy = toy("2025-11-15", "2025-10-25", "arrangement");
        assertThat(percent(toy)).isEqualTo("20");
        assertThat(part(toy, FENTANYL)).startsWith("10% under 9903.01.24, assumed: ");
        assertThat(percent(toy("2025-11-15", "2025-11-15"))).isEqualTo(percent(toy));
    }

    @Test
    void on_the_last_day_of_collection_all_of_it_is_refundable_and_none_was_before_the_judgment() {
        Rated known = toy("2026-02-23", "2026-02-23");
        assertThat(percent(known)).isEqualTo("20");
        assertThat(known.refundable()).isEqualTo(known.duty());
        assertThat(known.components())
                .filteredOn(part -> part.amount().cents() > 0)
                .allSatisfy(part -> assertThat(part.status()).isEqualTo("held void, refundable"));
        assertThat(toy("2026-02-23", "2026-02-19").refundable().max().cents()).isZero();
    }

    @Test
    void the_numbers_are_those_of_china_and_hong_kong_and_macau_bears_the_reciprocal_duty_alone() {
        assertThat(percent(rated("HK", "2025-05-13", "2025-05-13"))).isEqualTo("145");
        assertThat(percent(rated("MO", "2025-05-13", "2025-05-13"))).isEqualTo("125");
        assertThat(percent(rated("MO", "2025-05-14", "2025-05-14"))).isEqualTo("10");
    }

    @Test
    void goods_in_transit_at_the_start_were_spared_by_both_of_their_dates_together() {
        String spared = "0";
        assertThat(reciprocal("2025-05-26", "2025-04-04")).isEqualTo(spared);
        assertThat(reciprocal("2025-05-26", "2025-04-05")).isEqualTo("10");
        assertThat(reciprocal("2025-06-15", "2025-04-04")).isEqualTo(spared);
        assertThat(reciprocal("2025-06-16", "2025-04-04")).isEqualTo("10");
        assertThat(reciprocal("2025-04-09", "2025-04-08")).isEqualTo("10");
        assertThat(reciprocal("2025-04-09", "2025-04-09")).isEqualTo("84");
        assertThat(reciprocal("2025-04-10", "2025-04-09")).isEqualTo("10");
        assertThat(reciprocal("2025-04-10", "2025-04-10")).isEqualTo("125");
        assertThat(fentanyl("2025-03-06", "2025-01-31")).isEqualTo("0");
        assertThat(fentanyl("2025-03-07", "2025-01-31")).isEqualTo("20");
        assertThat(fentanyl("2025-03-06", "2025-02-01")).isEqualTo("20");
    }

    @Test
    void a_blank_mode_is_a_vessel_and_what_left_by_air_is_not_spared() {
        Map<String, String> loaded = Map.of("loaded", "2025-04-04");
        Map<String, String> flown = Map.of("loaded", "2025-04-04", "mode", "air");
        Map<String, String> sailed = Map.of("loaded", "2025-04-04", "mode", "vessel");
        assertThat(percent(told("2025-04-20", loaded))).isEqualTo(percent(told("2025-04-20", sailed)));
        assertThat(percent(told("2025-04-20", loaded))).isEqualTo("20");
        assertThat(percent(told("2025-04-20", flown))).isEqualTo("145");
    }

    private static String reciprocal(String entered, String loaded) {
        return percent(told(entered, Map.of("loaded", loaded)), List.of(BASELINE, CHINA));
    }

    private static String fentanyl(String entered, String loaded) {
        return percent(told(entered, Map.of("loaded", loaded)), List.of(FENTANYL));
    }

    private static Rated told(String entered, Map<String, String> facts) {
        return Law.rated(Law.line("9503.00.0073", "CN", entered, "10000", facts));
    }

    private static Rated toy(String entered, String known, String... scenarios) {
        return rated("CN", entered, known, scenarios);
    }

    private static Rated rated(String origin, String entered, String known, String... scenarios) {
        LawBook book = Law.BOOK;
        for (String scenario : scenarios) {
            book = book.amended(book.scenario(scenario));
        }
        Determiner determiner = new Determiner(book, LocalDate.parse(known));
        return Law.rated(determiner, Law.line("9503.00.00", origin, entered, "10000", Map.of()));
    }

    private static String percent(Rated rated) {
        assertThat(rated.duty().isExact()).isTrue();
        return plain(rated.duty().min().percentOf(rated.line().value()));
    }

    private static String percent(Rated rated, List<String> measures) {
        long cents = rated.components().stream()
                .filter(component -> measures.contains(component.measure()))
                .mapToLong(component -> component.amount().cents())
                .sum();
        return plain(Money.ofCents(cents).percentOf(rated.line().value()));
    }

    private static String plain(BigDecimal percent) {
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }

    /** The rate of a component, its heading and the act that set it. */
    private static String part(Rated rated, String measure) {
        Component part = rated.components().stream()
                .filter(component -> component.measure().equals(measure))
                .findFirst()
                .orElseThrow();
        Citation act = part.citations().getFirst();
        return part.rate() + " under " + part.heading() + ", " + (act.isAssumption() ? act.toString() : act.document());
    }

    /** Why a measure does not bear, and the act. */
    private static String idle(Rated rated, String measure) {
        return rated.notApplied().stream()
                .filter(idle -> idle.measure().equals(measure))
                .map(idle -> idle.because() + " " + idle.citation())
                .findFirst()
                .orElseThrow();
    }
}
