package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Content lines as RFC 5545 has them. */
class ICalendarTest {

    @Test
    void what_separates_is_escaped_within_a_text() {
        assertThat(new ICalendar().text("SUMMARY", "a,b;c\\d\ne").toString())
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }

    @Test
    void what_cannot_be_printed_is_left_out() {
        assertThat(new ICalendar().text("SUMMARY", "a\u0007b").toString()).isEqualTo("SUMMARY:ab\r\n");
    }

    @Test
    void a_long_line_is_folded_between_characters_and_unfolds_to_itself() {
        String text = "→😀 ".repeat(60).strip();
        String folded = new ICalendar().text("DESCRIPTION", text).toString();
        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + text + "\r\n");
    }
}
