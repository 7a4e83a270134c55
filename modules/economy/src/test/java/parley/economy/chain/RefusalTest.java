package parley.economy.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.AccountsFolder;

class RefusalTest {

    private static final Path REFERENCE = Path.of("../../reference");

    /** Motors use steel; half of motors needs the magnets, of which four fifths may be refused. */
    private static final UseTable USE = new UseTable(
            "small",
            List.of("steel", "motors"),
            List.of("Steel", "Motors"),
            new double[] {200, 100},
            new double[] {0, 40, 0, 0},
            new double[4]);

    private static final CriticalInput MAGNETS = new CriticalInput(
            "magnets",
            "steel",
            "C25",
            4,
            1,
            3,
            List.of(10.0, 40.0),
            List.of(new CriticalInput.User("motors", 0.5, "made up")),
            List.of());

    @Test
    void the_bound_holds_back_what_needs_the_input_by_what_is_short_and_its_suppliers_with_it() {
        RefusalResult result = run(1);
        assertThat(result.shortage()).isCloseTo(0.8, within(1e-12));
        assertThat(result.bound()).containsExactly(new double[] {16, 40}, within(1e-9));
    }

    @Test
    void a_dearer_input_raises_the_user_s_price_by_its_part_in_costs() {
        assertThat(run(1).prices()).containsExactly(new double[] {0, 0.1}, within(1e-12));
    }

    @Test
    void the_daily_loss_ends_at_the_bound_and_is_larger_the_shorter_the_stocks() {
        RefusalResult result = run(1);
        double least = result.runs().getFirst().series().least(1);
        assertThat(least).isLessThan(0.5).isGreaterThan(0.1);
        assertThat(result.lostDays(result.runs().get(0), 0))
                .isGreaterThan(result.lostDays(result.runs().get(1), 0));
    }

    @Test
    void the_part_that_does_not_need_it_goes_on() {
        RefusalResult.Run shortest = run(1).runs().getFirst();
        assertThat(shortest.series().least(2)).isCloseTo(1, within(1e-3));
    }

    @Test
    void half_a_refusal_is_no_more_than_half_of_the_bound() {
        assertThat(run(0.5).bound()[1]).isCloseTo(20, within(1e-9));
    }

    @Test
    void a_run_that_is_stopped_keeps_what_is_done() {
        RefusalResult result =
                new Refusal(USE, MAGNETS, 1, 60, 120, List.of(10.0), List.of(60.0)).run(null, _ -> {}, () -> true);
        assertThat(result.stopped()).isTrue();
        assertThat(result.runs()).isEmpty();
        assertThat(result.bound()).isNotEmpty();
    }

    @Test
    void the_magnets_at_hand_can_be_read_and_every_figure_has_a_source() throws IOException {
        CriticalInput input = CriticalInputFolder.read(REFERENCE.resolve("critical-inputs/ndfeb-magnets"));
        UseTable use = UseFolder.read(REFERENCE.resolve("input-output/us-2024"));
        assertThat(input.users()).allSatisfy(user -> assertThat(use.codes()).contains(user.industry()));
        assertThat(use.codes()).contains(input.host());
        assertThat(input.figures())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        assertThat(input.share()).isCloseTo(0.855, within(0.001));
    }

    @Test
    void in_the_long_run_both_lose_and_little() throws IOException {
        Accounts accounts = AccountsFolder.read(REFERENCE.resolve("accounts/wiod2014"));
        RefusalResult.LongRun run = LongRunRefusal.of(accounts, accounts.elasticities("cp"), "C25", "USA", "CHN", 204);
        assertThat(run.cost()).isGreaterThan(1);
        assertThat(run.importing()).isLessThan(1).isGreaterThan(0.9999);
    }

    @Test
    void more_than_the_whole_sector_cannot_be_refused() throws IOException {
        Accounts accounts = AccountsFolder.read(REFERENCE.resolve("accounts/wiod2014"));
        assertThatThrownBy(() -> LongRunRefusal.of(accounts, accounts.elasticities("cp"), "C25", "USA", "CHN", 1e9))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("more than all of sector C25");
    }

    @Test
    void a_figure_that_is_missing_or_none_is_told_with_its_place(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("input.csv"), "key,value,unit,source,quality\ntitle,tin,,made up,\n");
        Files.writeString(folder.resolve("users.csv"), "industry,dependent,basis\nmotors,much,made up\n");
        assertThatThrownBy(() -> CriticalInputFolder.read(folder)).hasMessageContaining("'much' is no number");
        Files.writeString(folder.resolve("users.csv"), "industry,dependent,basis\nmotors,1,made up\n");
        assertThatThrownBy(() -> CriticalInputFolder.read(folder)).hasMessageContaining("there is no 'host_commodity'");
    }

    private static RefusalResult run(double refused) {
        return new Refusal(USE, MAGNETS, refused, 60, 365, MAGNETS.stockDays(), List.of(60.0))
                .run(null, _ -> {}, () -> false);
    }
}
