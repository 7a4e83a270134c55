package parley.convert.exclusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.convert.table.ConversionException;

class NoteTwentyTest {

    private static final NoteTwenty NOTE = NoteTwenty.parse("""
            19. Not this note.
            20. (a)  For the purposes of heading 9903.88.01, products of China
            (i) The U.S. Trade Representative determined to establish a process by which
                     products could be excluded:
            (1) 8483.50.9040
            (2) [Deleted.]
            (vvv)  (i) The U.S. Trade Representative determined to establish a process by which
            (1) Pump covers (described in statistical reporting number 8413.91.9080 prior to January 1, 2019;
                     described in statistical reporting number 8413.91.9095 effective January 1, 2019 through December 31, 2019;
            XXII
            99 - III - 316
            U.S. Notes (con.)
                     described in statistical reporting number 8413.91.9085 or 8413.91.9096 effective January 1, 2020)
            (ii) The U.S. Trade Representative determined to establish a process by which
            (1) 5603.92.0090 prior to July 1, 2022; 5603.92.0070 or 5603.92.0095 effective July 1, 2022
            [(2) Deleted.]
            (3) Crab meat (other than King crab), frozen (described in statistical reporting number 1605.10.2090) [Compiler's note:
                     effective on or after 12:01 a.m. eastern daylight time on May 16, 2023, and before June 1, 2023]
            (21) (a)  Not this note either.
            """.lines().toList());

    @Test
    void an_article_stands_under_each_of_its_numbers() {
        assertThat(rows("(vvv)(i)"))
                .containsExactly(
                        "8413919080||2019-01-01T00:01-05:00||Pump covers",
                        "8413919095|2019-01-01T00:01-05:00|2020-01-01T00:01-05:00||Pump covers",
                        "8413919085|2020-01-01T00:01-05:00|||Pump covers",
                        "8413919096|2020-01-01T00:01-05:00|||Pump covers");
    }

    @Test
    void a_number_alone_is_all_that_is_entered_under_it() {
        assertThat(rows("(i)")).containsExactly("8483509040||||");
        assertThat(rows("(vvv)(ii)"))
                .startsWith(
                        "5603920090||2022-07-01T00:01-04:00||",
                        "5603920070|2022-07-01T00:01-04:00|||",
                        "5603920095|2022-07-01T00:01-04:00|||");
    }

    @Test
    void a_bracket_of_the_description_stays_and_the_compilers_note_gives_the_days() {
        assertThat(rows("(vvv)(ii)"))
                .endsWith(
                        "1605102090|2023-05-16T00:01-04:00|2023-06-01T00:01-04:00||Crab meat (other than King crab), frozen");
    }

    @Test
    void those_extended_are_taken_by_their_numbers() {
        assertThat(NOTE.exclusions("(vvv)(ii)", Set.of(3))).hasSize(1);
        assertThatThrownBy(() -> NOTE.exclusions("(vvv)(ii)", Set.of(3, 99)))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("[3, 99]");
    }

    @Test
    void a_subdivision_that_is_not_there_is_named() {
        assertThatThrownBy(() -> NOTE.exclusions("(zzz)", Set.of()))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("(vvv)(i)");
    }

    private static List<String> rows(String subdivision) {
        return NOTE.exclusions(subdivision, Set.of()).stream()
                .flatMap(exclusion -> exclusion.goods().stream())
                .map(goods -> String.join("|", goods.cells()))
                .toList();
    }
}
