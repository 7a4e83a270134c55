package parley.economy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;

class CalibrationTest {

    private static final Path WIOD = Path.of("../../reference/accounts/wiod2014");
    private static final String REGIONS = "country,region\nUSA,US\nCHN,China\n";

    @Test
    void the_embedded_accounts_become_a_game_whose_trade_balances() throws IOException {
        Accounts accounts = AccountsFolder.read(WIOD);
        GameAccounts game =
                Calibration.read(new StringReader(REGIONS), "regions.csv").of(accounts, accounts.elasticities("cp"));
        assertThat(game.regions()).containsExactlyInAnyOrder("US", "China", "ROW");
        double world = Arrays.stream(game.trade()).sum();
        for (double surplus : game.surpluses()) {
            assertThat(surplus).isCloseTo(0, within(1e-9 * world));
        }
        int us = game.region("US");
        assertThat(game.tariffs()[game.cell(us, 0, us)]).isZero();
        assertThat(game.elasticities()[0]).isEqualTo(1 + accounts.elasticities("cp")[0]);
    }

    @Test
    void services_bear_no_tariff_in_the_game_on_the_embedded_accounts() throws IOException {
        Accounts accounts = AccountsFolder.read(WIOD);
        GameAccounts game =
                Calibration.read(new StringReader(REGIONS), "regions.csv").of(accounts, accounts.elasticities("cp"));
        Movers movers = Movers.among(List.of(game.region("US"), game.region("China")));
        TariffOutcome best = new TariffGame(game, movers, _ -> {}).best(game.region("US"), game.tariffs());
        int trade = game.sectors().indexOf("G46");
        assertThat(best.tariffs()[game.cell(game.region("US"), trade, game.region("China"))])
                .isCloseTo(0, within(1e-12));
        assertThat(best.welfare()[game.region("US")]).isGreaterThan(1);
    }

    @Test
    void a_table_of_regions_is_checked() {
        assertThatThrownBy(() -> Calibration.read(new StringReader("country,region\nUSA,US\nUSA,EU\n"), "r.csv"))
                .hasMessageContaining("r.csv:3: country USA is there twice");
        assertThatThrownBy(() -> Calibration.read(new StringReader("land,region\nUSA,US\n"), "r.csv"))
                .hasMessageContaining("the columns are country,region");
    }
}
