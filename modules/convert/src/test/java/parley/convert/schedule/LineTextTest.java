package parley.convert.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTextTest {

    @Test
    void texts_are_joined_from_the_heading_down() {
        assertThat(LineText.of(List.of("Live horses:", "Horses:", "Purebred <i>breeding</i>\n animals", "Males")))
                .isEqualTo("Live horses: Horses: Purebred breeding animals: Males");
    }

    @Test
    void where_they_do_not_fit_each_level_keeps_its_beginning_and_a_mere_Other_between_is_left_out() {
        String text = LineText.of(List.of(
                "Seats (other than those of heading 9402), whether or not convertible into beds, and parts thereof:",
                "Other:",
                "Other seats, with wooden frames:",
                "Other"));
        assertThat(text)
                .hasSizeLessThanOrEqualTo(LineText.WIDTH)
                .startsWith("Seats (other than those")
                .endsWith("…: Other seats, with wooden frames: Other");
    }

    @Test
    void even_a_very_deep_line_fits() {
        assertThat(LineText.of(Collections.nCopies(20, "Containing less than 85 percent by weight of wool")))
                .hasSizeLessThanOrEqualTo(LineText.WIDTH);
    }
}
