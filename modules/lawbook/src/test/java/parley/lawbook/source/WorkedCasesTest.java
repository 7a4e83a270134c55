package parley.lawbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ground.Money;
import parley.ground.Problem;
import parley.lawbook.source.WorkedCases.Amount;
import parley.lawbook.source.WorkedCases.WorkedCase;
import parley.measure.CommodityCode;
import parley.measure.Regime;

class WorkedCasesTest {

    private static final String CASE = "origin: CN, entered: 2025-02-04, value: 10000 USD";

    @TempDir
    Path root = Path.of("");

    @Test
    void a_case_is_read_with_its_place_and_all_that_it_says() throws IOException {
        new LawFolder(root)
                .change(
                        "cases:",
                        "cases:\n  - {it: pays half, code: 9503.00.0073, " + CASE
                                + ", known: 2025-03-01, scenario: [truce], quantity: 5, unit: kg, facts: {us-content: 4000},"
                                + " duty: {min: 0 USD, max: 500 USD}, total: 700 USD, heading: 9903.01.20}");
        WorkedCase worked = WorkedCases.read(root).cases().getFirst();
        assertThat(worked.place()).isEqualTo("law/us/duty.yaml:20");
        assertThat(worked.measure()).isEqualTo("us/duty");
        assertThat(worked.it()).isEqualTo("pays half");
        assertThat(worked.code()).isEqualTo(CommodityCode.parse("9503000073"));
        assertThat(worked.regime()).isEqualTo(Regime.IMPORTING_US);
        assertThat(worked.known()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(worked.scenarios()).containsExactly("truce");
        assertThat(worked.quantity()).hasToString("5 kg");
        assertThat(worked.facts()).isEqualTo(Map.of("us-content", "4000"));
        assertThat(worked.duty())
                .isEqualTo(new Amount(Money.ZERO, Money.parse("500")))
                .hasToString("$0.00 to $500.00");
        assertThat(worked.total()).hasToString("$700.00");
        assertThat(worked.heading()).isEqualTo("9903.01.20");
    }

    @Test
    void what_a_case_does_not_say_is_left_open() throws IOException {
        new LawFolder(root);
        WorkedCase worked = WorkedCases.read(root).cases().getFirst();
        assertThat(worked.known()).isNull();
        assertThat(worked.total()).isNull();
        assertThat(worked.fees()).isNull();
        assertThat(worked.heading()).isNull();
        assertThat(worked.facts()).isEmpty();
    }

    @Test
    void a_case_that_cannot_be_read_is_a_problem_and_the_others_are_read() throws IOException {
        new LawFolder(root)
                .change(
                        "cases:",
                        "cases:\n  - {it: is odd, code: toy, " + CASE + ", duty: 0 USD}\n"
                                + "  - {it: is odder, codes: 9503.00.0073, code: 9503.00.0073, " + CASE
                                + ", duty: 0 USD}");
        WorkedCases.Reading reading = WorkedCases.read(root);
        assertThat(reading.cases()).hasSize(2);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        problem ->
                                assertThat(problem).startsWith("law/us/duty.yaml:20: L01: code: 'toy' cannot be read"),
                        problem -> assertThat(problem)
                                .isEqualTo("law/us/duty.yaml:21: L01: 'codes' is not a key here. Maybe code"));
    }
}
