package parley.convert.trackers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.convert.table.InputFolder;

/** Trackers' own tables, made up here, in our form. */
class TrackerTest {

    private static final String ALL =
            "ieepa-fentanyl+ieepa-reciprocal+section-232+section-122+section-301-forced-labour";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("waugh"));
        Files.createDirectories(folder.resolve("yale"));
    }

    @Test
    void the_rows_of_china_are_taken_where_the_rate_changes_and_on_the_last_day() throws IOException {
        waugh(
                "2025-01-01,CHINA,20.0",
                "2025-01-01,MEXICO,4.5",
                "2025-01-02,CHINA,20.0",
                "2025-01-03,CHINA,30.5",
                "2025-01-04,CHINA,30.5");
        assertThat(Tracker.WAUGH.series(new InputFolder(folder)).records())
                .containsExactly(
                        List.of("2025-01-01", ALL, "20"),
                        List.of("2025-01-03", ALL, "30.5"),
                        List.of("2025-01-04", ALL, "30.5"));
    }

    @Test
    void shares_become_percent_by_authority() throws IOException {
        Files.writeString(folder.resolve("yale/daily_by_country_authority_5700.csv"), """
                date,etr_301,etr_232,etr_fentanyl,etr_ieepa,etr_s122,etr_section_201
                2025-04-05,0.09617753300194017,0,0.2,0.34,0,0
                """);
        assertThat(Tracker.YALE.series(new InputFolder(folder)).records())
                .contains(
                        List.of("2025-04-05", "section-301+section-301-forced-labour", "9.617753300194017"),
                        List.of("2025-04-05", "ieepa-reciprocal", "34"),
                        List.of("2025-04-05", "section-122", "0"));
    }

    @Test
    void what_is_no_number_is_refused_with_its_place() throws IOException {
        waugh("2025-01-01,CHINA,much");
        assertThatThrownBy(() -> Tracker.WAUGH.series(new InputFolder(folder)))
                .hasMessage("waugh/country-by-time.csv:2: effective tariff \"much\" is not a number.");
    }

    @Test
    void a_table_without_china_is_refused() throws IOException {
        waugh("2025-01-01,MEXICO,4.5");
        assertThatThrownBy(() -> Tracker.WAUGH.series(new InputFolder(folder)))
                .hasMessage("waugh/country-by-time.csv: no row of CHINA.");
    }

    @Test
    void contents_of_metal_are_all_in_their_own_chapters_never_more_than_the_value_and_untold_without_a_share()
            throws IOException {
        Files.writeString(folder.resolve("metal_content_shares_bea_hs10.csv"), """
                hs10,steel_share,aluminum_share,copper_share
                8501100000,0.25,0.05,0.1
                8502110000,1.5,0.25,0.25
                """);
        Files.writeString(folder.resolve("book.csv"), """
                code,origin,value
                7326908688,CN,100
                7616995190,CN,100
                8501100000,CN,100
                8502110000,CN,100
                9503000073,CN,100
                9801001097,CN,100
                """);
        InputFolder input = new InputFolder(folder);
        assertThat(TrackerBooks.metals(input, input.rows("book.csv")).records())
                .containsExactly(
                        List.of("7326908688", "CN", "100", "all", "0", "0"),
                        List.of("7616995190", "CN", "100", "0", "all", "0"),
                        List.of("8501100000", "CN", "100", "25.0000%", "5.0000%", "10.0000%"),
                        List.of("8502110000", "CN", "100", "75.0000%", "12.5000%", "12.5000%"),
                        List.of("9503000073", "CN", "100", "", "", ""));
    }

    private void waugh(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("waugh/country-by-time.csv"),
                "date,country_name,effective tariff\n" + String.join("\n", rows) + "\n");
    }
}
