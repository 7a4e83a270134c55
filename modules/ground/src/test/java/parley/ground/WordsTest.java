package parley.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final List<String> COLUMNS = List.of("value", "origin", "code", "us-content");

    @ParameterizedTest
    @CsvSource({"valeu, value", "orgin, origin", "us-contents, us-content", "cod, code"})
    void a_slip_of_the_pen_is_recognised(String typed, String meant) {
        assertThat(Words.nearest(typed, COLUMNS)).isEqualTo(meant);
    }

    @Test
    void what_is_near_nothing_is_not_guessed_at() {
        assertThat(Words.nearest("quantity", COLUMNS)).isNull();
        assertThat(Words.nearest("quantity", List.of())).isNull();
    }

    @Test
    void of_two_equally_near_the_first_by_name_is_meant_whatever_their_order() {
        assertThat(Words.nearest("cope", List.of("code", "cope2", "cape"))).isEqualTo("cape");
        assertThat(Words.nearest("cope", List.of("cape", "cope2", "code"))).isEqualTo("cape");
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "same, same, 0", "flaw, lawn, 2"})
    void a_distance_counts_letters_inserted_deleted_or_replaced(String a, String b, int distance) {
        assertThat(Words.distance(a, b)).isEqualTo(distance).isEqualTo(Words.distance(b, a));
    }
}
