package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.book.OutcomeColumn.Share;
import parley.outlook.Chapter;
import parley.outlook.DrillDown;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/** The page from its bars down to lines and acts, and its chapters. */
class DrillDownSectionTest {

    private static final Outlook OUTLOOK = Outlooks.small();
    private static final String PAGE = Outlooks.page(OUTLOOK);

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void every_bar_leads_into_the_part_that_opens() {
        List<String> into = found("<span class=\"label\"><a href=\"#(lines-\\d+)\"");
        assertThat(into).hasSize(2 * (OUTLOOK.outcomes().size() + 1));
        assertThat(found("<details class=\"outcome\"><summary>.*?</summary>\\s*<div id=\"(lines-\\d+)\""))
                .containsAll(into);
    }

    @Test
    void measures_and_their_lines_sum_to_the_row() {
        List<Outcome> rows = OUTLOOK.outcomes();
        for (int i = 0; i < rows.size(); i++) {
            DrillDown down = OUTLOOK.drillDowns().get(i + 1);
            assertThat(down.measures().stream()
                            .mapToLong(of -> of.duty().least())
                            .sum())
                    .isEqualTo(rows.get(i).least().cents());
            for (DrillDown.MeasureLines measure : down.measures()) {
                assertThat(measure.lines()).isLessThanOrEqualTo(5);
                assertThat(measure.largest().stream()
                                .map(DrillDown.LineShare::duty)
                                .mapToLong(Share::greatest)
                                .sum())
                        .isEqualTo(measure.duty().greatest());
            }
        }
    }

    @Test
    void every_measure_shows_its_acts_as_footnotes() {
        List<String> acts = found("Its acts: <sup>(.*?)</sup>");
        long measures = OUTLOOK.drillDowns().stream()
                .mapToLong(down -> down.measures().size())
                .sum();
        assertThat(acts)
                .hasSize((int) measures)
                .allSatisfy(act -> assertThat(act).contains("href=\"#n-"));
    }

    @Test
    void chapters_sum_to_every_row() {
        for (int row = 0; row <= OUTLOOK.outcomes().size(); row++) {
            int at = row;
            Outcome outcome =
                    row == 0 ? OUTLOOK.reference() : OUTLOOK.outcomes().get(row - 1);
            assertThat(OUTLOOK.chapters().stream()
                            .mapToLong(chapter -> chapter.duty().get(at).greatest())
                            .sum())
                    .isEqualTo(outcome.greatest().cents());
        }
        assertThat(OUTLOOK.chapters().stream().map(Chapter::number)).containsExactly(85, 95, 73, 39);
    }

    @Test
    void the_map_is_named_described_and_has_its_figures_in_a_table() {
        assertThat(PAGE)
                .contains("<title id=\"map-wide-t\">Value and rate by chapter under No further act</title>")
                .contains("85 Electrical goods, $6.5m: ")
                .contains("id=\"chapter-table\"");
    }

    @Test
    void a_book_of_which_nothing_can_be_answered_has_no_rate_no_sum_and_says_why() {
        Outlook nothing = Outlooks.of("id,code,origin,value\na,9801.00.1012,CN,50000\n", "returned", -1);
        assertThat(nothing.answered()).isZero();
        assertThat(Outlooks.page(nothing))
                .contains("No line of this book could be answered in every row")
                .contains("Chapters 98 and 99, which are no tariff lines")
                .doesNotContain("0.00%")
                .doesNotContain("id=\"outcomes\"")
                .doesNotContain("href=\"#outcomes\"");
        assertThat(OutlookText.of(nothing))
                .contains("no rate and no sum")
                .contains("chapters 98 and 99, which are no tariff lines: 1 line of $50,000")
                .doesNotContain("0.00%")
                .doesNotContain("$0");
    }
}
