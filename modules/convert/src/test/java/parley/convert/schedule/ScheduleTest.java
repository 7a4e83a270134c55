package parley.convert.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.ConversionException;
import parley.convert.table.InputFolder;

class ScheduleTest {

    private static final List<HtsRecord> HORSES = List.of(
            text(0, "Live horses, asses, mules and hinnies:"),
            text(1, "Horses:"),
            new HtsRecord("0101.29.00", 2, "Other", List.of(), "Free", "", "20%"),
            new HtsRecord("0101.29.00.10", 3, "Imported for immediate slaughter", List.of("No."), "", "", ""),
            new HtsRecord("0101.30.00.00", 1, "Asses", List.of("No."), "6.8%", "Free (A+,AU)", "15%"));

    @Test
    void each_ten_digit_number_is_a_line_with_its_own_rates_or_its_superiors() {
        assertThat(Schedule.of(HORSES).lines())
                .containsExactly(
                        new ScheduleLine(
                                "0101290010",
                                List.of("No."),
                                new Rates("Free", "", "20%"),
                                "Live horses, asses, mules and hinnies: Horses: Other: Imported for immediate slaughter"),
                        new ScheduleLine(
                                "0101300000",
                                List.of("No."),
                                new Rates("6.8%", "Free (A+,AU)", "15%"),
                                "Live horses, asses, mules and hinnies: Asses"));
    }

    @Test
    void an_eight_digit_line_that_the_schedule_does_not_divide_is_a_line_itself() {
        List<HtsRecord> watches = List.of(
                text(0, "Wrist watches:"),
                new HtsRecord("9101.11.40", 1, "Having no jewels", List.of(), "51¢ each", "Free (A)", "$1.70 each"));
        assertThat(Schedule.of(watches).lines()).extracting(ScheduleLine::code).containsExactly("91011140");
    }

    @Test
    void special_provisions_of_chapters_98_and_99_are_left_out_and_counted() {
        Schedule schedule =
                Schedule.of(List.of(new HtsRecord("9801.00.10.12", 0, "Returned", List.of(), "Free", "", "Free")));
        assertThat(schedule.lines()).isEmpty();
        assertThat(schedule.leftOut()).isEqualTo(1);
    }

    @Test
    void a_line_without_any_rate_above_it_is_refused() {
        List<HtsRecord> records = List.of(new HtsRecord("0101.29.00.10", 0, "x", List.of(), "", "", ""));
        assertThatThrownBy(() -> Schedule.of(records))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("0101.29.00.10: no rate");
    }

    @Test
    void the_export_is_read_packed_with_its_nulls_and_its_indents_as_text(@TempDir Path folder) throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve("e.json.gz")))) {
            file.write("""
                    [{"htsno": "0101.30.00.00", "indent": "1", "description": "Asses", "superior": null, "units": ["No."],
                      "general": "6.8%", "special": null, "other": "15%", "footnotes": [{"value": "See 9903.88.15. "}]}]
                    """.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Schedule.read(new InputFolder(folder), "e.json.gz").table().records())
                .containsExactly(List.of("0101300000", "No.", "6.8%", "", "15%", "Asses"));
    }

    private static HtsRecord text(int indent, String words) {
        return new HtsRecord("", indent, words, List.of(), "", "", "");
    }
}
