package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.lawbook.Schedule.Resolution;
import parley.measure.CommodityCode;
import parley.measure.DutyExpression;
import parley.measure.DutyExpressions;
import parley.measure.Levy;

class ScheduleTest {

    /** Code, general, special, column 2. */
    private static final Schedule SMALL = schedule(
            "0101210010|Free||Free",
            "0101210020|Free||Free",
            "6203421100|16.6%|Free (S)|90%",
            "6203422100|5%|Free (S)|90%",
            "6203422190|6%|Free (S)|90%",
            "91081140|$1.50 each||$4");

    @Test
    void a_number_of_the_edition_is_rated_on_its_own_line() {
        assertThat(resolve("6203.42.2190")).isEqualTo(new Resolution.Line(4));
        assertThat(SMALL.rate(4, Levy.Column.GENERAL)).isEqualTo(DutyExpressions.parse("6%"));
        assertThat(SMALL.rate(4, Levy.Column.COLUMN2)).isEqualTo(DutyExpressions.parse("90%"));
        assertThat(resolve("9108.11.40")).isEqualTo(new Resolution.Line(5));
    }

    @Test
    void a_number_it_lacks_is_rated_on_eight_digits_where_all_suffixes_agree() {
        assertThat(resolve("0101.21.0099")).isEqualTo(new Resolution.OnEightDigits(0));
        assertThat(resolve("0101.21.00")).isEqualTo(new Resolution.OnEightDigits(0));
    }

    @Test
    void it_is_not_rated_where_they_differ_and_one_of_them_is_named() {
        assertThat(resolve("6203.42.2150")).isInstanceOfSatisfying(Resolution.Unrated.class, unrated -> {
            assertThat(unrated.why()).contains("6203.42.2150 is not in edition test", "62034221 differ in rate");
            assertThat(unrated.maybe()).isEqualTo("6203.42.2100");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "6203.49.0000, is not in edition test",
        "62034, a line has eight or ten",
        "62, a line has eight or ten",
        "9802.00.5010, which is no tariff line",
        "9903.88.03, which is no tariff line"
    })
    void what_is_no_line_of_it_is_unrated_with_the_reason(String code, String why) {
        assertThat(resolve(code))
                .isInstanceOfSatisfying(
                        Resolution.Unrated.class,
                        unrated -> assertThat(unrated.why()).contains(why));
    }

    @Test
    void a_near_number_of_the_same_heading_is_offered_and_none_of_another() {
        assertThat(resolve("6203.49.0000"))
                .isInstanceOfSatisfying(
                        Resolution.Unrated.class,
                        unrated -> assertThat(unrated.maybe()).isNull());
        assertThat(resolve("6203.41.0000"))
                .isInstanceOfSatisfying(
                        Resolution.Unrated.class,
                        unrated -> assertThat(unrated.maybe()).isEqualTo("6203.42.1100"));
    }

    @Test
    void every_line_of_every_edition_at_hand_is_found_by_its_number() {
        for (Schedule schedule : Law.BOOK.tables().schedules()) {
            for (int i = 0; i < schedule.size(); i++) {
                int row = i;
                switch (schedule.resolve(new CommodityCode(schedule.code(i)))) {
                    case Resolution.Line line -> assertThat(line.index()).isEqualTo(row);
                    case Resolution.Several several ->
                        assertThat(several.rates()).as(schedule.code(row)).contains(row);
                    case Resolution other -> throw new AssertionError(schedule.code(i) + ": " + other);
                }
            }
        }
    }

    @Test
    void a_code_short_of_the_lines_stands_for_all_of_them_where_the_edition_rates_such_codes() {
        Schedule six = schedule(6, "27111310|5%||", "27111390|1%||", "27112100|Free||");
        assertThat(six.resolve(CommodityCode.parse("2711.13")))
                .isEqualTo(new Resolution.Several(List.of(0, 1), List.of(0, 1)));
        assertThat(six.resolve(CommodityCode.parse("2711.21")))
                .isEqualTo(new Resolution.Several(List.of(2), List.of(2)));
        assertThat(six.resolve(CommodityCode.parse("2711.14"))).isInstanceOf(Resolution.Unrated.class);
        assertThat(six.resolve(CommodityCode.parse("2711"))).isInstanceOf(Resolution.Unrated.class);
    }

    @Test
    void a_subheading_whose_average_alone_is_known_bears_it_whichever_line_it_is_and_its_lines_bear_no_rate() {
        Schedule average = schedule(6, "848180|6.6667%||", "84818021|||", "84818029|||");
        assertThat(average.resolve(CommodityCode.parse("8481.80")))
                .isEqualTo(new Resolution.Several(List.of(1, 2), List.of(0, 0)));
        assertThat(average.resolve(CommodityCode.parse("8481.80.21"))).isEqualTo(new Resolution.Line(1));
        assertThat(average.rate(1, Levy.Column.GENERAL)).isInstanceOf(DutyExpression.Textual.class);
    }

    @Test
    void a_line_printed_at_two_rates_stands_at_either_and_so_does_a_longer_number_under_it() {
        Schedule twice = schedule(6, "27111200|1%||", "27111200|5%||");
        assertThat(twice.resolve(CommodityCode.parse("2711.12.00")))
                .isEqualTo(new Resolution.Several(List.of(0, 1), List.of(0, 1)));
        assertThat(twice.resolve(CommodityCode.parse("2711.12.0010")))
                .isEqualTo(new Resolution.Several(List.of(0, 1), List.of(0, 1)));
    }

    @Test
    void the_lines_under_some_digits_are_those_that_begin_so() {
        assertThat(SMALL.under("62034221")).containsExactly("6203422100", "6203422190");
        assertThat(SMALL.under("63")).isEmpty();
        assertThat(SMALL.under("")).hasSize(6);
    }

    private static Resolution resolve(String code) {
        return SMALL.resolve(CommodityCode.parse(code));
    }

    static Schedule schedule(String... lines) {
        return schedule(8, lines);
    }

    private static Schedule schedule(int shortest, String... lines) {
        List<String[]> cells =
                Arrays.stream(lines).map(line -> line.split("\\|", -1)).toList();
        return new Schedule(new Schedule.Columns(
                "test",
                "HTS-TEST",
                shortest,
                column(cells, 0),
                Texts.of(cells.stream().map(_ -> "No.").toList()),
                column(cells, 1),
                column(cells, 2),
                column(cells, 3),
                column(cells, 0)));
    }

    private static Texts column(List<String[]> cells, int column) {
        return Texts.of(cells.stream().map(row -> row[column]).toList());
    }
}
