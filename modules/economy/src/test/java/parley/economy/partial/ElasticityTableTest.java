package parley.economy.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ElasticityTableTest {

    private static final Elasticity COMMON = new Elasticity(1, 1.5, Double.POSITIVE_INFINITY);

    @Test
    void the_longest_beginning_of_a_code_wins_and_a_blank_takes_the_common_one() throws IOException {
        ElasticityTable table = read("code,demand,substitution,supply\n85,2,,\n8505.11,3,4,5\n");
        assertThat(table.of("8505110070")).isEqualTo(new Elasticity(3, 4, 5));
        assertThat(table.of("8517130000")).isEqualTo(new Elasticity(2, 1.5, Double.POSITIVE_INFINITY));
        assertThat(table.of("9503000073")).isEqualTo(COMMON);
    }

    @Test
    void mistakes_are_told_with_their_line() {
        assertThatThrownBy(() -> read("code,demand,substitution,supply\n85,-2,,\n"))
                .hasMessageContaining("e.csv:2: elasticities of demand -2.0");
        assertThatThrownBy(() -> read("code,demand,substitution,supply\nmagnets,2,,\n"))
                .hasMessageContaining("'magnets' begins no code");
        assertThatThrownBy(() -> read("code,demand\n85,2\n")).hasMessageContaining("the columns are");
    }

    private static ElasticityTable read(String text) throws IOException {
        return ElasticityTable.read(new StringReader(text), "e.csv", COMMON);
    }
}
