package parley.economy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void the_threshold_is_what_a_breach_gains_over_what_it_gains_against_war() {
        Patience patience = new Patience(1.00, 1.03, 0.97);
        assertThat(patience.kind()).isEqualTo(Patience.Kind.FROM_A_THRESHOLD);
        assertThat(patience.findThreshold().orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void at_the_threshold_holding_and_breaking_are_worth_the_same() {
        Patience patience = new Patience(1.01, 1.05, 0.9);
        double delta = patience.findThreshold().orElseThrow();
        double holding = patience.hold() / (1 - delta);
        double breaking = patience.deviate() + delta * patience.war() / (1 - delta);
        assertThat(holding).isCloseTo(breaking, within(1e-9));
    }

    @Test
    void a_side_that_is_better_off_at_war_has_no_threshold() {
        Patience patience = new Patience(1.00, 1.03, 1.01);
        assertThat(patience.kind()).isEqualTo(Patience.Kind.WAR_IS_BETTER);
        assertThat(patience.findThreshold()).isEmpty();
    }

    @Test
    void a_side_that_gains_nothing_by_breaking_always_holds() {
        assertThat(new Patience(1.00, 1.00, 0.98).kind()).isEqualTo(Patience.Kind.ALWAYS_HOLDS);
    }
}
