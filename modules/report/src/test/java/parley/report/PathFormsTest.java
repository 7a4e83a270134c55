package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.book.path.RatePath;
import parley.book.path.RatePaths;
import parley.book.path.Step;
import parley.measure.Citation;

/** A path as text, as CSV, and as a part of the page. */
class PathFormsTest {

    private static final RatePaths PATHS = Outlooks.paths();
    private static final String TEXT = PathText.of(PATHS);
    private static final String PAGE = Outlooks.page(Outlooks.small(), PATHS);
    private static final RatePath BASE = PATHS.paths().getFirst();

    private static List<String[]> rows() throws IOException {
        StringWriter out = new StringWriter();
        PathCsv.write(out, PATHS);
        return out.toString().lines().map(line -> line.split(",", -1)).toList();
    }

    private static double rate(List<String[]> rows, String day) {
        return rows.stream()
                .filter(row -> row[1].equals(day))
                .mapToDouble(row -> Double.parseDouble(row[2]))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void text_fits_a_terminal_and_names_each_step_with_its_acts() {
        assertThat(TEXT.lines()).allMatch(line -> line.length() <= 80);
        String flat = TEXT.replaceAll("\\s+", " ");
        PathWords words = new PathWords(PATHS);
        assertThat(BASE.steps().stream().filter(words::isVisible))
                .hasSizeGreaterThan(10)
                .allSatisfy(step -> {
                    assertThat(flat).contains(words.minute(step.at()) + " " + words.rate(step.to()));
                    assertThat(flat)
                            .contains(
                                    step.acts().stream().map(Citation::toString).toList());
                });
    }

    @Test
    void csv_has_a_row_for_each_day_and_its_authorities_sum_to_the_rate() throws IOException {
        List<String[]> rows = rows();
        List<String[]> base =
                rows.stream().filter(row -> row[0].equals(BASE.title())).toList();
        assertThat(base).hasSize(3045);
        assertThat(base.getFirst()[1]).isEqualTo("2018-07-01");
        assertThat(base.getLast()[1]).isEqualTo("2026-10-31");
        for (String[] row : base) {
            double sum = 0;
            for (int i = 4; i < row.length; i += 2) {
                sum += Double.parseDouble(row[i]);
            }
            assertThat(sum).as("%s", row[1]).isCloseTo(Double.parseDouble(row[2]), within(0.001));
        }
        assertThat(rate(base, "2025-04-09")).isGreaterThan(rate(base, "2025-04-08") + 10);
        assertThat(rows.stream().map(row -> row.length).distinct())
                .as("columns, to the last row")
                .hasSize(1);
        assertThat(rows.getLast()[1]).isEqualTo("2026-10-31");
        assertThat(Arrays.asList(rows.getFirst())).startsWith("outcome", "date", "least", "greatest");
    }

    @Test
    void the_page_numbers_its_steps_and_every_link_has_its_target() {
        List<String> ids = found(" id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("by-day", "steps-table", "m-step-1");
        assertThat(found("href=\"#([^\"]*)\"")).isSubsetOf(ids);
        assertThat(found("aria-labelledby=\"([^\"]*)\"").stream().flatMap(list -> Arrays.stream(list.split(" "))))
                .isSubsetOf(ids);
        assertThat(PAGE).doesNotContain("<script", "NaN", "Infinity");
    }

    @Test
    void the_image_tells_its_steps_to_those_who_do_not_see_it() {
        PathWords words = new PathWords(PATHS);
        Step largest =
                BASE.steps().stream().max(Comparator.comparingLong(Step::size)).orElseThrow();
        assertThat(String.join(" ", found("<desc[^>]*>([^<]*)</desc>"))).contains(words.rate(largest.to()));
    }

    @Test
    void the_page_with_its_path_stays_small() {
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
    }

    @Test
    void marks_close_to_one_another_stand_in_rows() {
        TimeScale scale = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        List<PathMarks.Placed> placed = PathMarks.place(
                List.of(
                        new PathMarks.Mark("1", LocalDate.of(2025, 4, 3), ""),
                        new PathMarks.Mark("2", LocalDate.of(2025, 4, 5), ""),
                        new PathMarks.Mark("3", LocalDate.of(2025, 9, 1), ""),
                        new PathMarks.Mark("4", LocalDate.of(2027, 1, 1), "")),
                scale);
        assertThat(placed.stream().map(PathMarks.Placed::row)).containsExactly(0, 1, 0);
    }
}
