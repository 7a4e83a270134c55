package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up series held against the law on a made-up book. */
class CompareTest {

    private static final String CAUSES = "cause,authority,from,until,codes,as,side,why,document,place,text\n";

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void toys_and_books() throws IOException {
        book = write("book.csv", "code,origin,value\n9503.00.0073,CN,7500\n4901.99.0093,CN,2500\n");
    }

    @Test
    void a_rate_by_announcement_differs_on_the_days_until_the_law_has_it() throws IOException {
        Path series = write("series.csv", """
                date,authority,rate
                2025-11-01,ieepa-fentanyl,7.5
                2025-11-30,ieepa-fentanyl,7.5
                """);
        Run run = Run.of("compare", series.toString(), book.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("9 of 30 days differ by more than 0.10 points")
                .contains("2025-11-01  2025-11-09    7.50  15.00   −7.50  −7.50")
                .contains("Unexplained beyond 0.10 points: 9 days");
    }

    @Test
    void the_law_of_another_day_explains_it_to_the_last_point() throws IOException {
        Path series = write("series.csv", "date,authority,rate\n2025-11-01,ieepa-fentanyl,7.5\n");
        Path causes = write(
                "causes.csv",
                CAUSES + "by announcement,ieepa-fentanyl,2025-11-01,2025-11-10,,law of 2025-11-10,theirs,It is early.,"
                        + "EO-14357,sec. 2,effective November 10\n");
        Run run = Run.of("compare", series.toString(), book.toString(), "--causes", causes.toString());
        assertThat(run.out()).contains("−7.50  0.00  by announcement −7.50").contains("0.10 points: 0 days");
        String page = Run.of(
                        "compare",
                        series.toString(),
                        book.toString(),
                        "--causes",
                        causes.toString(),
                        "--format",
                        "markdown")
                .out();
        assertThat(page)
                .contains("| 2025-11-01 | 2025-11-01 | 7.50 | 15.00 | −7.50 | by announcement −7.50 | 0.00 |")
                .contains("* **By announcement** (theirs). It is early. `EO-14357`, sec. 2: “effective November 10”");
    }

    @Test
    void causes_are_applied_one_after_another_and_their_effects_sum_to_what_they_explain() throws IOException {
        // 34 percent on toys, and on printed matter, which is exempt
        Path series = write("series.csv", "date,authority,rate\n2025-04-05,ieepa-reciprocal,34\n");
        Path causes = write("causes.csv", CAUSES + """
                34 all,,,,,times 3.4,theirs,,,,
                books,,,,4901,34%,theirs,,,,
                """);
        assertThat(Run.of("compare", series.toString(), book.toString(), "--causes", causes.toString())
                        .out())
                .contains("34.00  7.50  +26.50  0.00  34 all +18.00; books +8.50");
    }

    @Test
    void a_measure_that_bears_on_one_day_and_not_on_another_chooses_lines() throws IOException {
        Path series = write("series.csv", "date,authority,rate\n2025-03-10,ieepa-fentanyl,20\n");
        Path causes = write("causes.csv", CAUSES + """
                books charged,,,,not us/ieepa/fentanyl on 2025-03-10,20%,theirs,,,,
                no more,,,,measure us/ieepa/reciprocal on 2025-03-10,0%,theirs,,,,
                """);
        assertThat(Run.of("compare", series.toString(), book.toString(), "--causes", causes.toString())
                        .out())
                .contains("20.00  15.00   +5.00  0.00  books charged +5.00\n");
    }

    @Test
    void a_cause_without_an_effect_is_named_and_counted_as_no_explanation() throws IOException {
        Path series = write("series.csv", "date,authority,rate\n2025-03-10,ieepa-fentanyl,20\n");
        Path causes = write("causes.csv", CAUSES + "unknown,,,,,,counting,,,,\n");
        assertThat(Run.of("compare", series.toString(), book.toString(), "--causes", causes.toString())
                        .out())
                .contains("+5.00  +5.00  unknown (not computed)")
                .contains("Unexplained beyond 0.10 points: 0 days");
    }

    @Test
    void numbers_that_an_edition_lacks_count_in_the_value_and_bear_nothing() throws IOException {
        Path lost = write("lost.csv", "code,origin,value\n9503.00.0073,CN,100\n8507.60.0020,CN,100\n");
        Path series = write("series.csv", "date,authority,rate\n2026-02-10,ieepa-fentanyl,5\n");
        Path causes = write("causes.csv", CAUSES + "lost,,,,,lacking 2026-rev-4,counting,,,,\n");
        assertThat(Run.of("compare", series.toString(), lost.toString(), "--causes", causes.toString())
                        .out())
                .contains("5.00  10.00   −5.00  0.00  lost −5.00");
    }

    @Test
    void a_cause_that_reaches_no_line_is_told() throws IOException {
        Path series = write("series.csv", "date,authority,rate\n2025-03-10,ieepa-fentanyl,20\n");
        Path causes = write("causes.csv", CAUSES + "lost,,,,claim described-as 'unicorn',0%,theirs,,,,\n");
        Run run = Run.of("compare", series.toString(), book.toString(), "--causes", causes.toString());
        assertThat(run.err()).contains("the cause 'lost' reaches no line of the book, in one row at least");
    }

    @Test
    void a_blank_rate_ends_the_series() throws IOException {
        Path series = write("series.csv", """
                date,authority,rate
                2025-03-10,ieepa-fentanyl,20
                2025-03-12,ieepa-fentanyl,
                2025-03-20,ieepa-fentanyl,
                """);
        assertThat(Run.of("compare", series.toString(), book.toString()).out()).contains("2 of 2 days differ");
    }

    @Test
    void what_is_no_series_no_authority_and_no_cause_is_refused_in_one_line() throws IOException {
        refused(
                "date,rate\n2025-03-10,20\n",
                null,
                "is no series of rates: it needs the columns date, authority, rate");
        refused("date,authority,rate\n2025-03-10,ieepa-fentanil,20\n", null, "is no authority. Maybe ieepa-fentanyl");
        refused("date,authority,rate\nsoon,ieepa-fentanyl,20\n", null, "series.csv:2: ");
        refused("date,authority,rate\n2025-03-10,all,a lot\n", null, "series.csv:2: 'a lot' is no rate in percent");
        refused("date,authority,rate\n2025-03-10,all,1\n2025-03-10,all,2\n", null, "all has two rates on 2025-03-10");
        String good = "date,authority,rate\n2025-03-10,all,20\n";
        refused(good, "x,,,,,twice,theirs,,,,\n", "causes.csv:2: 'twice' is none of: law of DATE");
        refused(good, "x,,,,49a,0%,theirs,,,,\n", "causes.csv:2: '49a' is no beginning of a commodity code");
        refused(good, "x,,,,measure us,0%,theirs,,,,\n", "'measure us' is not 'measure ID on DATE'");
        refused(good, "x,,,,,0%,nobody,,,,\n", "side 'nobody' is none of theirs, ours, counting");
        refused(good, "x,,,,,lacking 1776,theirs,,,,\n", "there is no edition '1776'");
    }

    private void refused(String series, @Nullable String cause, String why) throws IOException {
        Path file = write("series.csv", series);
        Run run = cause == null
                ? Run.of("compare", file.toString(), book.toString())
                : Run.of(
                        "compare",
                        file.toString(),
                        book.toString(),
                        "--causes",
                        write("causes.csv", CAUSES + cause).toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(why).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
