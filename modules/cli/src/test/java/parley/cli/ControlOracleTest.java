package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cases of content, technology and end use under China's controls, put to {@code check} in its own words. */
class ControlOracleTest {

    private static final Path ORACLE = Path.of("../../../shared/oracles/ownership_cases.csv");
    private static final Pattern CONTENT = Pattern.compile("China-origin \\w+ = ([0-9.]+)%");

    @Test
    void every_case_that_is_not_of_ownership_comes_out_as_written() throws IOException {
        assumeTrue(Files.exists(ORACLE), "the oracle of ownership is not at hand: " + ORACLE);
        int asked = 0;
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(ORACLE)) {
            for (NamedCsvRecord row : cases) {
                if (row.getField("answer").isEmpty()) {
                    asked++;
                    assertThat(Checks.under("CN", question(row)))
                            .as("%s: %s", row.getField("case_id"), row.getField("inherits_or_reason"))
                            .isIn((Object[]) expected(row.getField("expected")));
                }
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(7);
    }

    private static String question(NamedCsvRecord row) {
        String target = row.getField("target");
        String extra = row.getField("extra");
        String day = row.getField("as_of");
        StringBuilder question = new StringBuilder(" --at " + day.substring(0, 10));
        if (day.contains("counterfactual")) {
            question.append(" --scenario 61-not-suspended");
        }
        if (target.startsWith("gallium")) {
            question.append(" --code 8112.92.1000 --origin CN --item gallium");
        } else {
            boolean ofChina = target.equals("same") || target.contains("China-origin");
            question.append(" --code 8505.11.0070 --fact material=neodymium-iron-boron --fact contains=dysprosium");
            question.append(ofChina ? " --origin CN --fact export-country=JP" : " --origin JP");
            question.append(" --destination DE");
        }
        question.append(" --end-use ").append((target + extra).contains("military") ? "military" : "civil");
        if (!(target + extra).contains("military")) {
            question.append(" --fact end-user-kind=civil");
        }
        Matcher content = CONTENT.matcher(extra);
        question.append(content.find() ? " --fact cn-content-share=" + content.group(1) + "%" : "");
        question.append(extra.contains("no China content") ? " --fact cn-content-share=0%" : "");
        boolean technology = extra.contains("Chinese") && extra.contains("technology used");
        return question.append(" --fact technology-origin=")
                .append(technology ? "CN" : "none")
                .toString();
    }

    private static String[] expected(String written) {
        if (written.startsWith("not_required")) {
            return new String[] {"free"};
        }
        return switch (written) {
            case "license_required", "license_required, ordinary review" ->
                new String[] {"licence-required, ordinary-review"};
            case "denied_in_principle" -> new String[] {"licence-required, presumed-denial"};
            default -> new String[] {written};
        };
    }
}
