package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.lawbook.OwnershipRule;
import parley.lawbook.Timeline;
import parley.measure.Measure;

/** The licence for affiliates and the rule that says who is one stand alike at every instant. */
class AffiliatesTest {

    @ParameterizedTest
    @CsvSource({"us/export-controls/affiliates, bis", "cn/export-controls/announcement-61/listed-users, cn"})
    void a_measure_that_asks_a_rule_of_ownership_has_its_days(String id, String rule) {
        Measure measure = Law.BOOK.findMeasure(id).orElseThrow();
        OwnershipRule ownership = Law.BOOK.tables().ownership().get(rule);
        assertThat(measure.control().parties().ownership()).isEqualTo(rule);
        Timeline timeline = Timeline.of(measure, Law.NEWEST);
        assertThat(timeline.changes()).isNotEmpty();
        for (Instant change : timeline.changes()) {
            for (Instant at : new Instant[] {change.minusSeconds(1), change}) {
                assertThat(ownership
                                .at(at, Law.NEWEST, Law.BOOK.tables().documents())
                                .inForce())
                        .as("%s at %s", rule, at)
                        .isEqualTo(timeline.at(at).inForce());
            }
        }
    }

    @Test
    void every_rule_of_ownership_is_asked_by_a_measure() {
        assertThat(Law.BOOK.tables().ownership().keySet())
                .allMatch(rule -> Law.BOOK.measures().stream()
                        .anyMatch(measure ->
                                measure.control().parties().ownership().equals(rule)));
    }
}
