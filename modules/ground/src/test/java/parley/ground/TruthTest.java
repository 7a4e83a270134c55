package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.ground.Truth.NO;
import static parley.ground.Truth.UNKNOWN;
import static parley.ground.Truth.YES;

import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void a_single_no_settles_it_even_beside_what_is_not_known() {
        for (Truth other : Truth.values()) {
            assertThat(NO.and(other)).isEqualTo(NO);
            assertThat(other.and(NO)).isEqualTo(NO);
        }
    }

    @Test
    void yes_leaves_the_answer_to_the_other() {
        for (Truth other : Truth.values()) {
            assertThat(YES.and(other)).isEqualTo(other);
            assertThat(other.and(YES)).isEqualTo(other);
        }
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_known_is_yes_or_no() {
        assertThat(Truth.of(true)).isEqualTo(YES);
        assertThat(Truth.of(false)).isEqualTo(NO);
    }
}
