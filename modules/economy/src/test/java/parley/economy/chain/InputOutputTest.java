package parley.economy.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InputOutputTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Steel uses imported ore; cars use steel; each sells 100. */
    private static final UseTable TABLE = new UseTable(
            "small",
            List.of("ore", "steel", "cars"),
            List.of("Ore", "Steel", "Cars"),
            new double[] {10, 100, 100},
            new double[] {0, 10, 0, 0, 0, 50, 0, 0, 0},
            new double[] {0, 20, 0, 0, 0, 0, 0, 0, 0});

    @Test
    void a_dearer_import_is_passed_on_along_the_chain() {
        double[] prices = new InputOutput(TABLE).costPush(0, 1);
        assertThat(prices).containsExactly(new double[] {0, 0.2, 0.1}, EXACT);
    }

    @Test
    void a_price_that_does_not_rise_moves_nothing() {
        assertThat(new InputOutput(TABLE).costPush(0, 0)).containsOnly(0);
    }

    @Test
    void an_industry_held_back_takes_its_suppliers_with_it() {
        double[] lost = new InputOutput(TABLE).outputLost(new double[] {0, 0, 0.5});
        assertThat(lost).containsExactly(new double[] {2.5, 25, 50}, EXACT);
    }

    @Test
    void an_industry_taken_out_loses_all_its_output_and_no_more() {
        double[] lost = new InputOutput(TABLE).outputLost(new double[] {0, 1, 0});
        assertThat(lost).containsExactly(new double[] {10, 100, 0}, EXACT);
    }

    @Test
    void a_multiplier_counts_the_industry_itself_and_all_it_draws_on() {
        double[] backward = new InputOutput(TABLE).backwardMultipliers();
        assertThat(backward).containsExactly(new double[] {1, 1.1, 1.55}, EXACT);
    }

    @Test
    void tables_of_another_shape_or_without_output_are_refused() {
        assertThatThrownBy(() ->
                        new UseTable("bad", List.of("a"), List.of("A"), new double[] {0}, new double[1], new double[1]))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("the output of a is 0.0");
        assertThatThrownBy(() ->
                        new UseTable("bad", List.of("a"), List.of("A"), new double[] {1}, new double[2], new double[1]))
                .hasMessageContaining("domestic use has 2 figures; 1 are due");
        assertThatThrownBy(() -> TABLE.industry("tin")).hasMessageContaining("there is no industry 'tin'");
    }
}
