package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Regime;

/** The rules that put low-value shipments in the place of all else name all else; a new duty is not forgotten. */
class LowValueTest {

    private static final LawBook LAW = CompiledLaw.embedded();

    /** Goods under an order are no low-value shipment. */
    private static final String ITSELF_PREVAILS = "us/antidumping";

    @Test
    void every_duty_gives_way_to_those_of_low_value_shipments() {
        List<PrecedenceRule> rules = LAW.tables().precedence().stream()
                .filter(rule -> rule.extent() == PrecedenceRule.Extent.INSTEAD)
                .filter(rule -> rule.prevailing().stream().allMatch(id -> id.startsWith("us/low-value/")))
                .toList();
        assertThat(rules).hasSize(3);
        for (PrecedenceRule rule : rules) {
            assertThat(LAW.measures())
                    .filteredOn(measure -> measure.kind().equals("duty"))
                    .filteredOn(measure -> measure.regime().equals(Regime.IMPORTING_US))
                    .filteredOn(measure -> !measure.authority().equals("low-value"))
                    .filteredOn(measure -> !measure.id().equals(ITSELF_PREVAILS))
                    .extracting(Measure::id)
                    .as(rule.name())
                    .allMatch(id -> PrecedenceRule.names(rule.yielding(), id));
        }
    }
}
