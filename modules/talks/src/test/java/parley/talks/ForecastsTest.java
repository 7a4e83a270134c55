package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.talks.Score.Verdict;
import parley.talks.source.CompiledTalks;

class ForecastsTest {

    private static final Talks TALKS = CompiledTalks.embedded();
    private static final LawBook LAW = CompiledLaw.embedded();

    @Test
    void an_extension_of_the_pause_came_true_by_the_law() {
        assertThat(verdicts("2026-08-21")).containsEntry("wilder-pause", Verdict.CAME_TRUE);
        assertThat(score("wilder-pause", "2026-08-21").reason())
                .isEqualTo("Reciprocal duty on China, Hong Kong and Macau is suspended on 2025-11-10");
    }

    @Test
    void on_the_day_they_were_made_all_were_open() {
        assertThat(verdicts("2025-10-25").values()).isNotEmpty().containsOnly(Verdict.OPEN);
    }

    @Test
    void that_something_is_unlikely_comes_true_by_its_not_happening() {
        assertThat(verdicts("2025-10-31")).containsEntry("wilder-100", Verdict.OPEN);
        assertThat(verdicts("2025-11-01")).containsEntry("wilder-100", Verdict.CAME_TRUE);
    }

    @Test
    void that_china_may_not_ease_its_controls_did_not_come_true() {
        assertThat(verdicts("2025-11-07"))
                .containsEntry("lipsky-leverage", Verdict.DID_NOT)
                .containsEntry("wilder-rare-earths", Verdict.CAME_TRUE);
    }

    @Test
    void what_would_follow_without_a_deal_was_not_put_to_the_test() {
        assertThat(verdicts("2026-08-21")).containsEntry("spiral-without-deal", Verdict.CONDITION_NOT_MET);
    }

    @Test
    void the_twelve_million_tonnes_came_by_the_second_day_and_not_by_the_first() {
        assertThat(verdicts("2026-08-21")).containsEntry("soybeans-february", Verdict.CAME_TRUE);
        assertThat(verdicts("2026-08-21"))
                .as("traders had too little; the sales reports leave it open")
                .containsEntry("soybeans-2025", Verdict.UNSETTLED);
    }

    @Test
    void a_meeting_that_was_moved_was_not_held_by_the_day_told() {
        assertThat(verdicts("2026-03-01")).containsEntry("beijing-april", Verdict.OPEN);
        assertThat(verdicts("2026-08-21")).containsEntry("beijing-april", Verdict.DID_NOT);
    }

    @Test
    void what_is_still_ahead_is_open() {
        assertThat(verdicts("2026-08-21")).containsEntry("return-visit", Verdict.OPEN);
    }

    private static Map<String, Verdict> verdicts(String known) {
        return scoring(known).scores().stream()
                .collect(Collectors.toMap(score -> score.forecast().id(), Score::verdict));
    }

    private static Score score(String id, String known) {
        return scoring(known).scores().stream()
                .filter(score -> score.forecast().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scoring scoring(String known) {
        LocalDate day = LocalDate.parse(known);
        return new Scoring(TALKS.known(day), LAW, day);
    }
}
