package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tariffs in general equilibrium at the door. */
class EconomyTest {

    private static final String SMALL = Repository.root()
            .resolve("modules/economy/src/test/resources/parley/economy/three-by-four")
            .toString();
    private static final String WAR = """
            importer,exporter,sector,tariff
            NOR,SUD,farm,0.6
            NOR,SUD,make,0.45
            SUD,NOR,make,0.3
            SUD,NOR,mine,0
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Run small(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "economy";
        args[1] = "--accounts";
        args[2] = SMALL;
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(args);
    }

    private static JsonNode json(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void json_tells_every_country_with_iterations_and_residual() throws IOException {
        JsonNode answer = json(small("--tariffs", file("war.csv", WAR), "--format", "json"));
        JsonNode one = answer.get("cases").get(0);
        JsonNode north = one.get("countries").get(0);
        assertThat(north.get("country").asString()).isEqualTo("NOR");
        assertThat(north.get("wage").asDouble()).isCloseTo(1.72102744, within(1e-7));
        assertThat(north.get("price_index").asDouble()).isCloseTo(3.502110348, within(1e-7));
        assertThat(north.get("welfare_exact").asDouble()).isCloseTo(-1.7902065708, within(1e-7));
        assertThat(north.get("revenue").asDouble()).isCloseTo(54.9943844048, within(1e-7));
        assertThat(north.get("welfare_first_order").asDouble())
                .isCloseTo(
                        north.get("terms_of_trade").asDouble()
                                + north.get("volume_of_trade").asDouble(),
                        within(1e-12));
        assertThat(one.get("iterations").asInt()).isPositive();
        assertThat(one.get("residual").asDouble()).isLessThan(1e-11);
        assertThat(answer.get("unit").asString()).isEqualTo("million USD");
        assertThat(answer.get("sources").get(0).get("terms").asString()).isEqualTo("Apache-2.0");
    }

    @Test
    void csv_has_a_row_for_each_case_and_country_and_bands_where_asked() throws IOException {
        Run run = small(
                "--tariffs",
                file("war.csv", WAR),
                "--tariffs",
                file("peace.csv", "importer,exporter,sector,tariff\n*,*,*,0\n"),
                "--sweep",
                "high,x0.5",
                "--format",
                "csv");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst()).startsWith("case,country,wage,wage_least,wage_greatest,price_index");
        assertThat(lines.get(4)).startsWith("peace.csv,NOR,");
    }

    @Test
    void sectors_and_flows_are_told_on_request() throws IOException {
        String war = file("war.csv", WAR);
        assertThat(small("--tariffs", war, "--detail", "sector", "--format", "csv")
                        .out())
                .startsWith("case,country,sector,price,cost,spending_base,spending,output")
                .contains("war.csv,SUD,make,");
        JsonNode pairs = json(small("--tariffs", war, "--detail", "pair", "--format", "json"))
                .get("cases")
                .get(0)
                .get("pairs");
        assertThat(pairs.size()).isEqualTo(35);
        assertThat(pairs.get(4).get("tariff").asDouble()).isEqualTo(0.6);
    }

    @Test
    void without_a_change_nothing_changes() {
        JsonNode north = json(small("--closure", "shares", "--format", "json"))
                .get("cases")
                .get(0)
                .get("countries")
                .get(0);
        assertThat(north.get("welfare_exact").asDouble()).isZero();
        assertThat(north.get("wage").asDouble()).isZero();
        assertThat(north.get("revenue")).isEqualTo(north.get("revenue_base"));
    }

    @Test
    void text_fits_a_terminal() throws IOException {
        Run run = small("--tariffs", file("war.csv", WAR));
        assertThat(run.out()).contains("Northland").contains("-1.790").contains("world value added");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_page_draws_income_diversion_and_revenue() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = small("--tariffs", file("war.csv", WAR), "--format", "html", "-o", page.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("Real income by country")
                .contains("Southland → Northland")
                .contains("tariff revenue of Northland")
                .doesNotContain("<script");
    }

    @Test
    void a_workbook_is_written_into_a_file() throws IOException {
        Path book = folder.resolve("tables.xlsx");
        String war = file("war.csv", WAR);
        assertThat(small("--tariffs", war, "--format", "xlsx").err()).contains("Maybe -o economy.xlsx");
        assertThat(small("--tariffs", war, "--format", "xlsx", "-o", book.toString())
                        .code())
                .isZero();
        assertThat(Files.size(book)).isPositive();
    }

    @Test
    void what_does_not_converge_gives_the_residuals_and_no_number() throws IOException {
        Run run = small("--tariffs", file("war.csv", WAR), "--iterations", "2");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no equilibrium was found").contains("residuals ");
    }

    @Test
    void what_is_wrong_is_told_with_its_place() throws IOException {
        assertThat(small("--tariffs", file("bad.csv", "importer,exporter,sector,tariff\nNOR,SUT,make,0.1\n"))
                        .err())
                .isEqualTo("parley: bad.csv:2: there is no country 'SUT' in these accounts. Maybe SUD\n");
        assertThat(Run.of("economy", "--accounts", "wiod2015").err()).contains("Maybe wiod2014");
        assertThat(small("--elasticities", "middle").err())
                .contains("--elasticities: elasticities 'middle' are no set of the accounts (low, high)");
        assertThat(small("--closure", "open").err()).contains("'open' is none of");
    }

    @Test
    void a_delivery_that_becomes_dearer_is_a_shock_of_its_own() throws IOException {
        JsonNode answer = json(small(
                "--costs", file("costs.csv", "importer,exporter,sector,cost\n*,OST,mine,3\n"), "--format", "json"));
        JsonNode one = answer.get("cases").get(0);
        assertThat(one.get("case").asString()).isEqualTo("tariffs as they are");
        assertThat(one.get("countries").get(1).get("welfare_exact").asDouble()).isNegative();
    }

    @Test
    void a_scenario_is_averaged_by_sector_both_ways_and_the_base_is_the_schedules_own() {
        JsonNode answer = json(Run.of("economy", "--scenario", "none", "--scenario", "plus-100", "--format", "json"));
        JsonNode rows = answer.get("law_by_sector");
        JsonNode vehicles = row(rows, "USA", "C29");
        assertThat(vehicles.get("tariff_stored").asDouble()).isGreaterThan(0.2);
        assertThat(vehicles.get("tariff_base").asDouble()).isBetween(0.02, 0.03);
        assertThat(vehicles.get("tariffs").get(1).asDouble()
                        - vehicles.get("tariffs").get(0).asDouble())
                .isCloseTo(1, within(1e-9));
        JsonNode chemicals = row(rows, "CHN", "C20");
        assertThat(chemicals.get("tariffs").get(0))
                .isEqualTo(chemicals.get("tariffs").get(1));
        assertThat(answer.get("notes").toString()).contains("the stored ones imply 67,647");
        double kept = us(answer, 0);
        double carriedOut = us(answer, 1);
        assertThat(carriedOut).isLessThan(kept).isNegative();
    }

    private static JsonNode row(JsonNode rows, String importer, String sector) {
        for (JsonNode row : rows) {
            if (row.get("importer").asString().equals(importer)
                    && row.get("sector").asString().equals(sector)) {
                return row;
            }
        }
        throw new AssertionError(importer + " " + sector);
    }

    private static double us(JsonNode answer, int place) {
        for (JsonNode country : answer.get("cases").get(place).get("countries")) {
            if (country.get("country").asString().equals("USA")) {
                return country.get("welfare_exact").asDouble();
            }
        }
        throw new AssertionError("no USA");
    }
}
