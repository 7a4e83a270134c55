package parley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** What the converter wrote and we publish. */
class PublishedTest {

    private static final InputFolder REFERENCE = new InputFolder(Path.of("../../reference"));
    private static final InputFolder SAMPLES = new InputFolder(Path.of("../../samples"));

    @Test
    void the_schedule_has_all_19650_ten_digit_numbers_of_its_edition_and_95_undivided_lines_each_with_its_rates() {
        List<Row> lines = REFERENCE.rows("us/hts/2025-rev-25.csv");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("code")).matches("\\d{10}|91\\d{6}");
            assertThat(line.get("general")).isNotEmpty();
            assertThat(line.get("column2")).isNotEmpty();
        });
        assertThat(lines).filteredOn(line -> line.get("code").length() == 10).hasSize(19_650);
        assertThat(lines).filteredOn(line -> line.get("code").length() == 8).hasSize(95);
        assertThat(lines)
                .extracting(line -> line.get("code"))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void the_book_of_imports_has_14422_lines_worth_429_43_billion_dollars() {
        List<Row> lines = SAMPLES.rows("us-imports-from-china-2024.csv");
        assertThat(lines).hasSize(14_422);
        assertThat(sum(lines, "value")).isEqualTo("429425828419");
    }

    @Test
    void the_book_of_chinas_imports_has_4064_lines_worth_164_39_billion_dollars() {
        List<Row> lines = SAMPLES.rows("china-imports-from-us-2024.csv");
        assertThat(lines).hasSize(4_064);
        assertThat(sum(lines, "value")).isEqualTo("164388432531");
    }

    @Test
    void the_duty_collected_stands_beside_the_same_lines() {
        List<Row> lines = REFERENCE.rows("us/census/calculated-duty-2024.csv");
        assertThat(lines)
                .extracting(line -> line.get("code"))
                .isEqualTo(SAMPLES.rows("us-imports-from-china-2024.csv").stream()
                        .map(line -> line.get("code"))
                        .toList());
        assertThat(sum(lines, "value")).isEqualTo("429425828419");
        assertThat(sum(lines, "calculated_duty")).isEqualTo("46661215871");
    }

    @Test
    void the_territories_have_27_members_of_the_union_and_those_that_customs_tells_apart() {
        List<Row> territories = REFERENCE.rows("territories.csv");
        assertThat(territories)
                .filteredOn(one -> one.get("groups").equals("EU"))
                .hasSize(27);
        assertThat(territories).extracting(one -> one.get("code")).contains("CN", "HK", "MO", "TW", "XK");
    }

    private static String sum(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> new BigInteger(row.get(column)))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .toString();
    }
}
