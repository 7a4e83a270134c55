package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.lawbook.LawBook;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

class OutlookPageTest {

    private static final Outlook OUTLOOK = Outlooks.small();
    private static final String PAGE = Outlooks.page(OUTLOOK);
    private static final String TEXT = text(PAGE);

    private static List<Outcome> rows() {
        return Stream.concat(Stream.of(OUTLOOK.reference()), OUTLOOK.outcomes().stream())
                .toList();
    }

    @Test
    void whatever_a_book_brings_is_escaped() {
        assertThat(PAGE)
                .doesNotContain("<script", "<img", "<i>remark", "<i>")
                .contains("&lt;script&gt;alert(&quot;book&quot;)&lt;/script&gt; &amp; Söhne&#39;s")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(TEXT).contains("Columns of the book that were not read: <i>remark</i>.");
    }

    @Test
    void control_characters_never_reach_the_page() {
        assertThat(Outlooks.page(Outlooks.of("code,origin,value\n9503000073,CN,1\n", "a\u0000\u001b\u0085b", -1)))
                .contains("a\uFFFD\uFFFD\uFFFDb")
                .doesNotContain("\u0000", "\u001b", "\u0085");
    }

    @Test
    void every_row_shows_its_rate_its_duty_and_how_many_lines_move() {
        assertThat(TEXT).contains(rows().stream().map(Outcome::title).toList());
        for (Outcome row : rows()) {
            assertThat(TEXT)
                    .contains(Figures.percents(row.leastRate(), row.greatestRate()))
                    .contains(Figures.large(row.least().cents(), row.greatest().cents()));
        }
        for (Outcome row : OUTLOOK.outcomes()) {
            long change = row.least().cents() - OUTLOOK.reference().least().cents();
            assertThat(TEXT)
                    .contains((change > 0 ? "+" : "") + Figures.large(change).replace('-', '−'));
            assertThat(tableRow(row.title())).contains(" " + row.linesMoved() + " ");
        }
    }

    @Test
    void the_largest_lines_show_their_duty_under_every_outcome() {
        for (Outlook.LargestLine line : OUTLOOK.largest()) {
            assertThat(TEXT).contains(line.code(), Figures.large(line.valueCents()));
            for (Outlook.Ends ends : line.duty()) {
                assertThat(TEXT).contains(Figures.large(ends.least(), ends.greatest()));
            }
        }
    }

    @Test
    void what_is_left_open_is_listed_in_value() {
        assertThat(OUTLOOK.apart()).isNotEmpty();
        for (Outlook.Apart apart : OUTLOOK.apart()) {
            assertThat(TEXT).contains(Ranges.sentence(apart.why()), Figures.large(apart.cents()));
        }
        assertThat(OUTLOOK.missing()).isNotEmpty();
        for (Outlook.Width width : OUTLOOK.missing()) {
            assertThat(TEXT).contains(width.fact(), Figures.large(width.widthCents()));
        }
        assertThat(OUTLOOK.presumed()).isNotEmpty();
        for (Outlook.Presumed presumed : OUTLOOK.presumed()) {
            assertThat(TEXT).contains(presumed.claim(), Figures.large(presumed.savesCents()));
        }
        assertThat(TEXT).contains("In no figure: 1 row:", Outlooks.HOSTILE + ":9, code");
    }

    @Test
    void antidumping_and_countervailing_duty_are_named_as_not_included() {
        assertThat(TEXT).containsPattern("Not included in any figure\\s+Antidumping and countervailing duty");
    }

    @Test
    void how_the_question_was_put_stands_at_the_head() {
        assertThat(TEXT)
                .contains("15 November 2025", "25 October 2025", OUTLOOK.lawHash())
                .contains("sources searched until " + Ranges.day(OUTLOOK.verifiedUntil()));
    }

    @Test
    void the_parts_of_each_answer_add_up_to_its_rate() {
        MakeUp makeUp = MakeUp.of(OUTLOOK);
        for (int i = 0; i < rows().size(); i++) {
            int row = i;
            MakeUp.Points sum = makeUp.groups().stream()
                    .map(group -> group.points(row))
                    .reduce(MakeUp.Points.NONE, MakeUp.Points::plus);
            assertThat(sum.least()).isCloseTo(rows().get(i).leastRate(), within(1e-9));
            assertThat(sum.greatest()).isCloseTo(rows().get(i).greatestRate(), within(1e-9));
        }
    }

    @Test
    void an_authority_has_one_colour_and_no_other_has_it() {
        assertThat(MakeUp.of(OUTLOOK).groups().stream().map(MakeUp.Group::slot)).doesNotHaveDuplicates();
    }

    @Test
    void every_measure_leads_to_its_acts_and_says_whether_they_were_read() {
        for (Outlook.CitedMeasure measure : OUTLOOK.citations()) {
            assertThat(PAGE).contains("id=\"" + Footnotes.anchor(measure.measure()) + "\"");
            measure.citations().forEach(act -> assertThat(TEXT).contains(act.place()));
        }
        assertThat(OUTLOOK.citations().stream().flatMap(measure -> measure.citations().stream()))
                .anyMatch(act -> !act.isAssumption() && act.read());
        assertThat(PAGE).contains("class=\"read\">read</span>").contains("Assumed by a scenario, no act: ");
    }

    @Test
    void what_each_scenario_assumes_stands_beside_the_outcomes() {
        LawBook law = OUTLOOK.law();
        assertThat(OUTLOOK.outcomes().stream().flatMap(outcome -> outcome.scenarios().stream()))
                .isNotEmpty()
                .allSatisfy(name -> {
                    assertThat(TEXT).contains(law.scenario(name).title());
                    law.scenario(name)
                            .amendments()
                            .values()
                            .forEach(amendments -> amendments.forEach(amendment ->
                                    assertThat(TEXT).contains(amendment.act().toString())));
                    law.scenario(name)
                            .carriedOut()
                            .forEach(id -> assertThat(TEXT)
                                    .contains(
                                            law.findMeasure(id).orElseThrow().title() + ": carried out as announced"));
                });
    }

    @Test
    void every_link_within_the_page_has_its_target_and_no_id_stands_twice() {
        List<String> ids = found(PAGE, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found(PAGE, "href=\"#([^\"]*)\"")).isNotEmpty().isSubsetOf(ids);
        assertThat(found(PAGE, "aria-labelledby=\"([^\"]*)\"").stream().flatMap(list -> Stream.of(list.split(" "))))
                .isSubsetOf(ids);
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        assertThat(PAGE)
                .doesNotContainPattern("<[^>]* (src|srcset|style|on\\w+)=")
                .doesNotContain("@import", "url(", "<link rel=\"stylesheet", "<iframe");
        assertThat(found(PAGE, "<(\\w+)[^>]* href=\"https?://")).allMatch(tag -> tag.equals("a"));
    }

    @Test
    void the_page_stays_small() {
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
    }

    @Test
    void the_same_outlook_gives_the_same_page() {
        assertThat(Outlooks.page(Outlooks.small())).isEqualTo(PAGE);
    }

    @Test
    void weights_are_shown_where_the_user_gave_them_and_never_else() {
        assertThat(TEXT).doesNotContain("weight");
        Outlook weighted = Outlooks.of("code,origin,value\n9503000073,CN,100\n", "a toy", 1);
        assertThat(text(Outlooks.page(weighted)))
                .contains("Your weight")
                .contains("By your weights, the average statutory rate is ");
    }

    @Test
    void an_exact_answer_shows_one_figure() {
        Outlook exact = Outlooks.of("code,origin,value\n9503000073,CN,100\n", "a toy", -1);
        assertThat(exact.reference().least()).isEqualTo(exact.reference().greatest());
        assertThat(Outlooks.page(exact)).doesNotContain("class=\"whisker\"", "class=\"low\"");
    }

    @Test
    void a_book_of_which_nothing_can_be_summed_still_has_its_page() {
        assertThat(text(Outlooks.page(Outlooks.of("code,origin,value\n9801001012,CN,100\n", "returned", -1))))
                .contains("No line of this book could be answered", "$100")
                .doesNotContain("0.00%", "NaN", "Infinity");
    }

    /** The row of the table of outcomes, with its cells parted by spaces. */
    private static String tableRow(String title) {
        String table = PAGE.substring(PAGE.indexOf("id=\"outcome-table\""));
        String row = found(table, "(?s)<tr[^>]*>(.*?)</tr>").stream()
                .filter(cells -> cells.contains("rowheader\">" + title + "<"))
                .findFirst()
                .orElseThrow();
        return text(row.replace("</td>", " </td>")).replaceAll("\\s+", " ");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** What a reader sees: without tags and style, with entities resolved. */
    private static String text(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
