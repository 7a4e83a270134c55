package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void it_holds_its_first_instant_and_not_its_end() {
        Period period = period(10, 20);
        assertThat(period.contains(at(9))).isFalse();
        assertThat(period.contains(at(10))).isTrue();
        assertThat(period.contains(at(19))).isTrue();
        assertThat(period.contains(at(20))).isFalse();
    }

    @Test
    void an_open_one_holds_all_that_comes() {
        assertThat(Period.from(at(10)).contains(Instant.MAX)).isTrue();
        assertThat(Period.from(at(10)).contains(at(9))).isFalse();
    }

    @Test
    void one_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period(20, 10))
                .withMessageContaining("ends before it begins");
    }

    @Test
    void two_overlap_where_some_instant_lies_in_both() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            Period a = random(random);
            Period b = random(random);
            boolean shared = LongStream.rangeClosed(0, 30).anyMatch(n -> a.contains(at(n)) && b.contains(at(n)));
            assertThat(a.overlaps(b)).as("%s and %s", a, b).isEqualTo(shared);
        }
    }

    private static Period random(Random random) {
        long from = random.nextInt(10);
        return random.nextInt(4) == 0 ? Period.from(at(from)) : period(from, from + 1 + random.nextInt(10));
    }

    private static Period period(long from, long until) {
        return new Period(at(from), at(until));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }
}
