package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What China's export controls and those of the United States say of single shipments, with the acts beside them. */
class ExportControlsTest {

    private static final String CIVIL = " --end-use civil --fact end-user-kind=civil";
    private static final String NDFEB = "--code 8505.11.0070 --fact material=neodymium-iron-boron";
    private static final String SMCO = "--code 8505.11.0050 --fact material=samarium-cobalt";
    private static final String FROM_CHINA = " --origin CN --destination US" + CIVIL;
    private static final String GALLIUM = "--code 8112.92.1000 --origin CN --destination US --item gallium";
    private static final String MADE_IN_JAPAN =
            NDFEB + " --fact contains=dysprosium --origin JP --destination US --fact technology-origin=JP" + CIVIL;
    private static final String VIA_JAPAN =
            NDFEB + " --fact contains=dysprosium --origin CN --fact export-country=JP --destination US" + CIVIL;
    private static final String LAPTOP = "--code 8471.30.0100 --origin VN --destination CN --fact us-software=yes";

    // MOFCOM and GAC announcement 18 of 2025, in force since 4 April 2025 and never suspended.
    @ParameterizedTest
    @CsvSource({"2025-10-08", "2025-10-09", "2025-11-06", "2025-11-07", "2025-11-10", "2026-11-11", "2025-12-01"})
    void a_neodymium_magnet_needs_a_licence_of_china_only_with_dysprosium_or_terbium(String day) {
        assertThat(Checks.governing(NDFEB + " --fact contains=dysprosium" + FROM_CHINA + " --at " + day))
                .isEqualTo("licence-required, ordinary-review");
        assertThat(Checks.governing(NDFEB + " --fact contains=terbium" + FROM_CHINA + " --at " + day))
                .isEqualTo("licence-required, ordinary-review");
        assertThat(Checks.governing(NDFEB + " --fact contains=none" + FROM_CHINA + " --at " + day))
                .isEqualTo("free");
        assertThat(Checks.governing(SMCO + FROM_CHINA + " --at " + day)).isEqualTo("licence-required, ordinary-review");
    }

    @Test
    void a_customs_number_alone_makes_no_more_than_possibly_controlled_and_asks_what_would_settle_it() {
        String number = "--code 8505.11.0070" + FROM_CHINA + " --at 2025-10-08";
        assertThat(Checks.governing(number)).isEqualTo("possibly-controlled, ordinary-review");
        assertThat(Checks.json(number).get("licences").get(0).get("ask").toString())
                .contains("contains: whether dysprosium");
        assertThat(Checks.governing(number + " --item 1C904.a")).isEqualTo("licence-required, ordinary-review");
        assertThat(Checks.governing(number + " --item none")).isEqualTo("free");
    }

    // Announcement 23 of 2023; announcement 46 of 2024, paragraphs 1 and 2; announcement 72 of 2025.
    @ParameterizedTest
    @CsvSource({
        "2023-07-31, not-modelled",
        "2023-08-01, 'licence-required, ordinary-review'",
        "2024-12-03, 'licence-required, presumed-denial'",
        "2025-10-08, 'licence-required, presumed-denial'",
        "2025-10-09, 'licence-required, presumed-denial'",
        "2025-11-06, 'licence-required, presumed-denial'",
        "2025-11-07, 'licence-required, presumed-denial'",
        "2025-11-08, 'licence-required, presumed-denial'",
        "2025-11-09, 'licence-required, ordinary-review'",
        "2025-11-10, 'licence-required, ordinary-review'",
        "2025-12-01, 'licence-required, ordinary-review'",
        "2026-11-11, 'licence-required, ordinary-review'",
        "2026-11-27, 'licence-required, ordinary-review'",
        "2026-11-28, 'licence-required, presumed-denial'"
    })
    void gallium_to_a_civil_user_in_the_united_states_by_day(String day, String answer) {
        assertThat(Checks.governing(GALLIUM + CIVIL + " --at " + day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-08", "2025-11-10", "2026-03-01", "2026-11-11"})
    void gallium_to_a_military_user_in_the_united_states_is_prohibited_since_december_2024(String day) {
        assertThat(Checks.governing(GALLIUM + " --end-use military --at " + day))
                .isEqualTo("prohibited");
        assertThat(Checks.governing(GALLIUM + " --fact end-user-kind=military --at " + day))
                .isEqualTo("prohibited");
        assertThat(Checks.measure("CN", GALLIUM + " --end-use military --at " + day))
                .isEqualTo("cn/export-controls/us-military-users");
    }

    @Test
    void where_the_use_is_not_told_the_licence_that_is_sure_governs_and_the_prohibition_is_asked_about() {
        JsonNode licences = Checks.json(GALLIUM + " --at 2026-03-01").get("licences");
        assertThat(licences.get(0).get("answer").asString()).isEqualTo("licence-required");
        assertThat(licences.get(1).get("answer").asString()).isEqualTo("possibly-controlled");
        assertThat(licences.get(1).get("ask").toString()).contains("end-use: whether military");
    }

    // Announcement 61 article I(1): inclusive, of the value of the magnet; to begin on 1 December 2025.
    @ParameterizedTest
    @CsvSource({"0.09, free", "0.10, 'licence-required, ordinary-review'", "0.11, 'licence-required, ordinary-review'"})
    void a_magnet_made_in_japan_by_its_content_of_china_had_announcement_61_not_been_suspended(
            String percent, String answer) {
        assertThat(Checks.under(
                        "CN",
                        MADE_IN_JAPAN + " --fact cn-content-share=" + percent
                                + "% --at 2025-12-01 --scenario 61-not-suspended"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-08", "2025-10-09", "2025-11-06", "2025-11-07", "2025-11-10", "2025-12-01"})
    void the_content_test_never_took_effect_before_it_was_suspended(String day) {
        assertThat(Checks.under("CN", MADE_IN_JAPAN + " --fact cn-content-share=5% --at " + day))
                .isEqualTo("free");
    }

    @ParameterizedTest
    @CsvSource({"0.09, free", "0.10, 'licence-required, ordinary-review'"})
    void the_content_test_is_back_on_11_november_2026_by_its_own_terms_which_nobody_could_verify(
            String percent, String answer) {
        String question = MADE_IN_JAPAN + " --fact cn-content-share=" + percent + "% --at 2026-11-11";
        assertThat(Checks.under("CN", question)).isEqualTo(answer);
        if (!answer.equals("free")) {
            assertThat(Checks.json(question)
                            .get("licences")
                            .get(0)
                            .get("unverified")
                            .toString())
                    .contains("what happened after 2026-10-07");
        }
    }

    // Article I(2): no minimum.
    @Test
    void technology_of_china_is_enough_without_any_content() {
        String magnet = MADE_IN_JAPAN.replace("technology-origin=JP", "technology-origin=CN")
                + " --fact cn-content-share=0% --at 2025-12-01";
        assertThat(Checks.under("CN", magnet + " --scenario 61-not-suspended"))
                .isEqualTo("licence-required, ordinary-review");
        assertThat(Checks.under("CN", magnet)).isEqualTo("free");
    }

    // Article I(3) alone ran, from 9 October to 6 November 2025; announcement 70 suspended it on 7 November.
    @ParameterizedTest
    @CsvSource({
        "2025-10-08, free",
        "2025-10-09, 'licence-required, ordinary-review'",
        "2025-11-06, 'licence-required, ordinary-review'",
        "2025-11-07, free",
        "2025-11-10, free",
        "2026-11-10, free",
        "2026-11-11, 'licence-required, ordinary-review'"
    })
    void a_magnet_of_china_that_leaves_japan_by_day(String day, String answer) {
        assertThat(Checks.under("CN", VIA_JAPAN + " --at " + day)).isEqualTo(answer);
    }

    // Articles II to V.
    @ParameterizedTest
    @CsvSource({
        "--end-use military, 'licence-required, presumed-denial', denied-uses",
        "--end-use wmd, 'licence-required, presumed-denial', denied-uses",
        "--fact end-user-kind=military, 'licence-required, presumed-denial', military-users",
        "--end-use logic-chips, 'licence-required, case-by-case', case-by-case-uses",
        "--end-use ai-military, 'licence-required, case-by-case', case-by-case-uses",
        "--end-use medical, free, origin"
    })
    void users_and_uses_under_announcement_61(String use, String answer, String measure) {
        String magnet = VIA_JAPAN.replace(CIVIL, "").replace("US", "DE") + " --at 2025-10-20 " + use
                + (use.contains("end-user-kind") ? " --end-use civil" : " --fact end-user-kind=civil");
        assertThat(Checks.under("CN", magnet)).isEqualTo(answer);
        if (!answer.equals("free")) {
            assertThat(Checks.measure("CN", magnet)).isEqualTo("cn/export-controls/announcement-61/" + measure);
        }
    }

    // The statement of 10 October 2025 and the report of 22 October; no act carried it out.
    @ParameterizedTest
    @CsvSource({"2025-10-08", "2025-10-09", "2025-11-06", "2025-11-07", "2025-11-10", "2025-12-01", "2026-11-11"})
    void a_laptop_made_with_us_software_is_free_unless_the_considered_curb_is_carried_out(String day) {
        assertThat(Checks.under("US", LAPTOP + " --at " + day)).isEqualTo("free");
        assertThat(Checks.under("US", LAPTOP + " --scenario software-curb --at " + day))
                .isEqualTo(day.compareTo("2025-11-01") < 0 ? "free" : "licence-required, not-stated");
    }

    @Test
    void a_threat_that_would_bear_is_told_beside_the_answer() {
        String asked = LAPTOP + " --at 2025-11-15 --known 2025-10-25";
        assertThat(Checks.json(asked).get("licences_idle").toString()).contains("is announced, not in force");
    }

    // Announcements 57 and 58 of 2025: suspended on 7 November, the day before they were to begin.
    @Test
    void the_lists_of_october_never_began_yet_stood_in_the_law_as_known_then() {
        String battery = "--code 8507.60.0020 --origin CN --destination US --item CN:3A001" + CIVIL + " --at ";
        assertThat(Checks.under("CN", battery + "2025-11-10")).isEqualTo("free");
        assertThat(Checks.under("CN", battery + "2025-11-10 --known 2025-10-25"))
                .isEqualTo("licence-required, ordinary-review");
        assertThat(Checks.under("CN", battery + "2026-11-11")).isEqualTo("licence-required, ordinary-review");
    }

    @Test
    void what_exists_and_is_not_modelled_is_said_and_never_free() {
        String laptop = "--code 8471.30.0100 --origin US --destination CN --at 2026-03-02";
        assertThat(Checks.governing(laptop)).isEqualTo("not-modelled");
        assertThat(Checks.governing(laptop + " --item EAR99")).isEqualTo("free");
    }
}
