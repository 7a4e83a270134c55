package parley.economy.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.SmallAccounts;

class ShockFileTest {

    private final Accounts accounts = SmallAccounts.threeByFour();

    private double[] tariffs(String file) throws IOException {
        return ShockFile.tariffs(new StringReader(file), "t.csv", accounts, accounts.tariff());
    }

    private double rate(double[] rates, String importer, String exporter, String sector) {
        return rates[
                accounts.flow(
                        accounts.sectors().index(sector),
                        accounts.countries().index(importer),
                        accounts.countries().index(exporter))];
    }

    @Test
    void a_row_gives_the_new_rate_and_what_no_row_names_is_unchanged() throws IOException {
        double[] rates = tariffs("importer,exporter,sector,tariff\nNOR,SUD,make,0.25\n");
        assertThat(rate(rates, "NOR", "SUD", "make")).isEqualTo(0.25);
        assertThat(rate(rates, "SUD", "NOR", "make")).isEqualTo(rate(accounts.tariff(), "SUD", "NOR", "make"));
    }

    @Test
    void a_change_is_added_to_the_rate_in_the_base() throws IOException {
        double[] rates = tariffs("importer,exporter,sector,change\nNOR,SUD,make,0.1\n");
        assertThat(rate(rates, "NOR", "SUD", "make")).isEqualTo(rate(accounts.tariff(), "NOR", "SUD", "make") + 0.1);
    }

    @Test
    void a_star_is_every_one_but_a_country_levies_nothing_on_itself() throws IOException {
        double[] rates = tariffs("importer,exporter,sector,tariff\nNOR,*,*,0.5\n");
        assertThat(rate(rates, "NOR", "OST", "serve")).isEqualTo(0.5);
        assertThat(rate(rates, "NOR", "NOR", "serve")).isZero();
    }

    @Test
    void what_cannot_be_read_is_told_row_by_row() {
        assertThatThrownBy(() -> tariffs(
                        "importer,exporter,sector,tariff\nNOR,SUT,make,0.1\nNOR,SUD,make,-2\nNOR,SUD,make,25%\n"))
                .isInstanceOf(ShockFile.Unreadable.class)
                .hasMessage("""
                        t.csv:2: there is no country 'SUT' in these accounts. Maybe SUD
                        t.csv:3: the tariff -2.0 is not above -1 and finite
                        t.csv:4: '25%' is no number""");
        assertThatThrownBy(() -> tariffs("importer,exporter,tariff\nNOR,SUD,0.1\n"))
                .hasMessage("t.csv:1: there is no column sector; there are importer, exporter, tariff");
    }

    @Test
    void a_file_without_rows_is_no_shock() {
        assertThatThrownBy(() -> tariffs("importer,exporter,sector,tariff\n"))
                .hasMessage("t.csv: there is no row below the header");
    }

    @Test
    void costs_are_factors() throws IOException {
        double[] none = new double[accounts.tariff().length];
        Arrays.fill(none, 1);
        double[] costs = ShockFile.costs(
                new StringReader("importer,exporter,sector,cost\n*,OST,mine,3\n"), "c.csv", accounts, none);
        assertThat(rate(costs, "NOR", "OST", "mine")).isEqualTo(3);
        assertThat(rate(costs, "OST", "NOR", "mine")).isEqualTo(1);
    }
}
