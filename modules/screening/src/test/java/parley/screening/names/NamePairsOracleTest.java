package parley.screening.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pairs that others judged. Weights were chosen on the even rows (the first, the third …); the odd ones only measure. Kinds
 * are left out: what bears a name is judged from the name.
 */
class NamePairsOracleTest {

    private static final Path ORACLES = Path.of("../../../shared/oracles");
    private final NameReader reader = new NameReader();
    private final NameMatcher matcher = new NameMatcher();

    private static List<NamedCsvRecord> rows() throws IOException {
        Path file = ORACLES.resolve("name_pairs.csv");
        assumeTrue(Files.exists(file), "the oracle of names is not at hand: " + file);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private boolean isMatch(String a, String b) {
        return matcher.score(reader.read(a, NameKind.UNTOLD), reader.read(b, NameKind.UNTOLD))
                .isMatch();
    }

    @Test
    void nine_in_ten_matches_are_found_and_nine_in_ten_found_are_matches_on_either_half() throws IOException {
        List<NamedCsvRecord> rows = rows();
        for (int half = 0; half < 2; half++) {
            int right = 0;
            int found = 0;
            int matches = 0;
            for (int i = half; i < rows.size(); i += 2) {
                boolean expected = rows.get(i).getField("is_match").equals("true");
                boolean given =
                        isMatch(rows.get(i).getField("name1"), rows.get(i).getField("name2"));
                right += expected && given ? 1 : 0;
                found += given ? 1 : 0;
                matches += expected ? 1 : 0;
            }
            assertThat((double) right / found).as("precision, half %d", half).isGreaterThanOrEqualTo(0.9);
            assertThat((double) right / matches).as("recall, half %d", half).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void every_pair_across_scripts_is_a_match() throws IOException {
        Path file = ORACLES.resolve("cross_script_pairs.csv");
        assumeTrue(Files.exists(file), "the oracle of scripts is not at hand: " + file);
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split(",", -1))
                        .filter(pair -> !isMatch(pair[0], pair[1]))
                        .map(pair -> pair[0] + " / " + pair[1]))
                .isEmpty();
    }
}
