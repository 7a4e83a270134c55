package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.determination.Determination.Component;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.ground.Money;
import parley.lawbook.CodeIndex;

/** Goods in privileged foreign status in a foreign trade zone, of which acts say whose day's rate they bear. */
class ZoneStatusTest {

    private static final String TOY = "9503.00.0073";
    private static final String COIL = "7208.10.1500";

    private static ShipmentLine line(String code, String origin, String entered, String status) {
        return Law.line(code, origin, entered, "10000", Map.of("ftz-status-date", status));
    }

    @ParameterizedTest(name = "{0} of {1} admitted {3}, entered {2}: {4}")
    @CsvSource({
        // 20 and 125 percent as on the day of status, not the 10 and 10 of the day of entry
        TOY + ", CN, 2025-11-15, 2025-04-20, 14500",
        // before any emergency duty
        TOY + ", CN, 2025-11-15, 2025-01-20, 0",
        // collection ended for entries, whenever admitted
        TOY + ", CN, 2026-02-23, 2025-04-20, 14500",
        TOY + ", CN, 2026-02-24, 2025-04-20, 0",
        // steel: the rate of the day of entry whatever the day of status before 12 March and 4 June 2025
        COIL + ", DE, 2025-06-15, 2025-03-20, 5000",
        COIL + ", DE, 2025-06-15, 2025-01-20, 5000",
        COIL + ", DE, 2025-05-15, 2025-01-20, 2500",
        // and under the regime that took its place on 6 April 2026
        COIL + ", DE, 2026-05-15, 2025-03-20, 5000",
        // vehicles of Japan: 25 and 2.5 percent as before the agreement
        "8703.23.0140, JP, 2025-11-15, 2025-05-20, 2750",
        // a list of Section 301 that stands alike on both days, under emergency duties of the day of status
        "8501.31.4000, CN, 2025-11-15, 2025-02-20, 3900",
    })
    void they_bear_the_rate_of_the_day_that_each_act_names(
            String code, String origin, String entered, String status, String duty) {
        Rated rated = Law.rated(line(code, origin, entered, status));
        assertThat(rated.duty().min()).isEqualTo(Money.parse(duty));
        assertThat(rated.duty().isExact()).isTrue();
    }

    @Test
    void a_component_says_of_which_day_its_rate_is_and_cites_who_says_so() {
        Rated rated = Law.rated(line(TOY, "CN", "2025-11-15", "2025-04-20"));
        Component fentanyl = rated.components().getFirst();
        assertThat(fentanyl.rate()).isEqualTo("20%");
        assertThat(fentanyl.because()).endsWith("at the rate of the day of zone status");
        assertThat(fentanyl.citations().getLast().place()).isEqualTo("sec. 2(e)");
        assertThat(rated.unverified())
                .anySatisfy(each -> assertThat(each).startsWith("us/ieepa/reciprocal-china: the act does not say"));
    }

    @Test
    void fees_are_those_of_the_day_of_entry_and_the_schedule_is_that_of_the_day_of_status() {
        Rated zone = Law.rated(line(TOY, "CN", "2025-11-15", "2025-01-20"));
        Rated entry = Law.rated(Law.line(TOY, "CN", "2025-11-15", "10000", Map.of()));
        Rated status = Law.rated(Law.line(TOY, "CN", "2025-01-20", "10000", Map.of()));
        assertThat(zone.fees()).isEqualTo(entry.fees()).isNotEqualTo(status.fees());
        assertThat(zone.edition()).isEqualTo(status.edition()).isNotEqualTo(entry.edition());
    }

    @ParameterizedTest(name = "{0}, admitted {2}, entered {1}: {3}")
    @CsvSource({
        // its proclamation names no day after its end, and the acts on forced labour say nothing of zones
        TOY + ", 2026-08-15, 2026-04-20, us/section-122/import-surcharge",
        TOY + ", 2026-08-15, 2026-04-20, us/section-301-forced-labour/china",
        // the list gave way to the review of 27 September 2024
        "8541.42.0010, 2025-11-15, 2024-09-01, us/section-301/list-2",
        TOY + ", 2025-11-15, 2025-11-16, after they were entered",
        TOY + ", 2025-11-15, 2026-03-01, after they were entered",
    })
    void where_no_text_at_hand_says_it_and_the_days_differ_they_are_refused_with_the_reason(
            String code, String entered, String status, String why) {
        assertThat(Law.known(Law.NEWEST).determine(line(code, "CN", entered, status)))
                .isInstanceOfSatisfying(NotRated.class, not -> {
                    assertThat(not.kind()).isEqualTo(NotRated.Kind.UNRATED);
                    assertThat(not.reasons()).singleElement().asString().contains(why);
                });
    }

    @Test
    void a_status_in_the_same_stretch_of_law_changes_nothing() {
        assertThat(Law.rated(line(TOY, "CN", "2025-12-15", "2025-12-10")).components())
                .isEqualTo(Law.rated(Law.line(TOY, "CN", "2025-12-15", "10000", Map.of()))
                        .components());
    }

    @Test
    void in_bulk_they_are_answered_as_alone() {
        CodeIndex codes = Law.BOOK.derived(CodeIndex.class, CodeIndex::new);
        LineRater bulk = new LineRater(List.of(Law.known(Law.NEWEST)));
        for (String status : List.of("2025-01-20", "2025-04-20", "2025-10-01", "2025-11-16")) {
            ShipmentLine line = line(TOY, "CN", "2025-11-15", status);
            bulk.rate(
                    bulk.meet(-1, line.crossing(), codes.number(line.code()), line.code()),
                    line.value().cents(),
                    null,
                    line.facts());
            if (Law.known(Law.NEWEST).rate(line) instanceof Rating.Evaluated alone) {
                assertThat(bulk.answer(0).found().least().total())
                        .isEqualTo(alone.evaluation().least().total());
            } else {
                assertThat(bulk.answer(0).kind()).isEqualTo(LineRater.Kind.UNRATED);
            }
        }
    }
}
