package parley.economy.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.economy.Shared;

/** Prices and multipliers on the US detail tables, computed independently. */
class InputOutputOracleTest {

    private static final Path TABLE = Path.of("../../reference/input-output/us-2024");
    private static final String FOLDER = "oracles/economy/io/";

    @ParameterizedTest
    @ValueSource(strings = {"331410", "334413", "335911", "336111", "336112", "3363A0"})
    void prices_after_an_imported_commodity_doubles(String commodity) throws IOException {
        double[][] expected = Shared.figures(FOLDER + "costpush_100pct_import_detail_" + commodity + ".csv");
        List<String> codes = Shared.lines(FOLDER + "industries_detail.txt");
        InputOutput model = new InputOutput(UseFolder.read(TABLE));
        double[] prices = model.costPush(model.table().industry(commodity), 1);
        for (int k = 0; k < codes.size(); k++) {
            int industry = model.table().industry(codes.get(k).strip());
            assertThat(model.table().output()[industry]).isEqualTo(expected[k][0]);
            assertThat(prices[industry]).as(codes.get(k)).isCloseTo(expected[k][1], within(1e-12));
        }
    }

    @Test
    void multipliers_backward_and_forward() throws IOException {
        double[][] expected = Shared.figures(FOLDER + "leontief_row_multipliers_detail.csv");
        List<String> codes = Shared.lines(FOLDER + "industries_detail.txt");
        InputOutput model = new InputOutput(UseFolder.read(TABLE));
        double[] backward = model.backwardMultipliers();
        double[] forward = model.forwardMultipliers();
        for (int k = 0; k < codes.size(); k++) {
            int industry = model.table().industry(codes.get(k).strip());
            assertThat(backward[industry]).isCloseTo(expected[k][0], within(1e-10));
            assertThat(forward[industry]).isCloseTo(expected[k][1], within(1e-9));
        }
    }
}
