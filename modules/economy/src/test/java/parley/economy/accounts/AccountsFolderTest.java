package parley.economy.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheSmallAccounts() throws IOException {
        try (var files = Files.list(SmallAccounts.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_folder_is_read_by_its_labels() throws IOException {
        Accounts accounts = AccountsFolder.read(folder);
        int make = accounts.sectors().index("Manufacturing");
        int north = accounts.countries().index("nor");
        int south = accounts.countries().index("2");
        assertThat(accounts.trade()[accounts.flow(make, north, south)]).isEqualTo(56.6719395934);
        assertThat(accounts.elasticities()).containsOnlyKeys("low", "high");
        assertThat(accounts.elasticities("high")).containsExactly(16, 24, 9, 10);
        assertThat(accounts.about().sources()).extracting(Source::terms).containsExactly("Apache-2.0");
    }

    @Test
    void the_order_of_rows_and_columns_does_not_matter() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("tariffs.csv"));
        List<String> turned =
                lines.stream().map(AccountsFolderTest::lastColumnFirst).toList();
        Files.write(folder.resolve("tariffs.csv"), List.of(turned.getFirst(), turned.get(9), turned.get(1)));
        assertThat(AccountsFolder.read(withoutBalance()).tariff()[0]).isZero();
        assertThat(AccountsFolder.read(folder).tariff()[2])
                .isEqualTo(SmallAccounts.threeByFour().tariff()[2])
                .isPositive();
    }

    private static String lastColumnFirst(String line) {
        String[] fields = line.split(",", -1);
        return String.join(",", fields[0], fields[1], fields[4], fields[2], fields[3]);
    }

    @Test
    void a_table_may_be_packed() throws IOException {
        Path table = folder.resolve("trade.csv");
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("trade.csv.gz")))) {
            out.write(Files.readAllBytes(table));
        }
        Files.delete(table);
        assertThat(AccountsFolder.read(folder).trade())
                .isEqualTo(SmallAccounts.threeByFour().trade());
    }

    @Test
    void a_negative_flow_is_refused_with_its_place() throws IOException {
        change("trade.csv", "613.444606893", "-613");
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .isInstanceOf(BadAccounts.class)
                .hasMessageContaining("trade.csv, farm, NOR from NOR: the value -613.0 is negative");
    }

    @Test
    void flows_that_do_not_balance_are_refused_with_what_they_come_to() throws IOException {
        change("trade.csv", "613.444606893", "614");
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessageContaining("not balanced: value added is 962.3956 and comes to 962.6561")
                .hasMessageContaining("Maybe balanced,no in about.csv");
    }

    @Test
    void flows_that_do_not_balance_are_taken_if_an_equilibrium_is_to_be_solved_first() throws IOException {
        change("trade.csv", "613.444606893", "614");
        assertThat(AccountsFolder.read(withoutBalance()).about().balanced()).isFalse();
    }

    @Test
    void what_is_no_number_is_refused_with_its_line() throws IOException {
        change("trade.csv", "613.444606893", "NaN");
        assertThatThrownBy(() -> AccountsFolder.read(folder)).hasMessageContaining("the value NaN is no number");
        change("trade.csv", "NaN", "much");
        assertThatThrownBy(() -> AccountsFolder.read(folder)).hasMessage("trade.csv:2: 'much' is no number");
    }

    @Test
    void a_wrong_shape_is_refused() throws IOException {
        change("final_shares.csv", "sector,NOR,SUD,OST", "sector,NOR,SUD");
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessageContaining("final_shares.csv:1: 3 columns where 1 of labels")
                .hasMessageContaining("3 country codes belong");
    }

    @Test
    void a_missing_row_of_trade_is_refused() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("trade.csv"));
        Files.write(folder.resolve("trade.csv"), lines.subList(0, lines.size() - 1));
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessage("trade.csv: there is no row of sector serve and importer OST");
    }

    @Test
    void an_unknown_country_is_refused_with_one_that_is_near() throws IOException {
        change("tariffs.csv", "farm,SUD", "farm,SUT");
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessage("tariffs.csv:3: there is no country 'SUT' in these accounts. Maybe SUD");
    }

    @Test
    void a_country_twice_is_refused() throws IOException {
        change("countries.csv", "OST,", "SUD,");
        assertThatThrownBy(() -> AccountsFolder.read(folder)).hasMessageContaining("the code 'SUD' is there twice");
    }

    @Test
    void shares_that_do_not_sum_to_one_are_refused() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("final_shares.csv"));
        Files.write(
                folder.resolve("final_shares.csv"),
                lines.stream()
                        .map(line -> line.replaceFirst("^farm,0\\.", "farm,0.0"))
                        .toList());
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessageContaining("final_shares.csv, NOR: the shares sum to");
    }

    @Test
    void a_negative_input_share_is_taken_only_where_it_is_owned_up_to() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("inputs.csv"));
        String first = lines.get(1);
        String[] fields = first.split(",", -1);
        double moved = Double.parseDouble(fields[2]) + 0.01;
        String other = lines.get(2)
                .replaceFirst(
                        "^(NOR,mine),([^,]*)",
                        "$1," + (Double.parseDouble(lines.get(2).split(",", -1)[2]) + moved));
        List<String> changed = new ArrayList<>(lines);
        changed.set(1, first.replaceFirst("^(NOR,farm),([^,]*)", "$1,-0.01"));
        changed.set(2, other);
        Files.write(folder.resolve("inputs.csv"), changed);
        withoutBalance();
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessageContaining("inputs.csv, farm, NOR: the share -0.01 is not between 0 and 1")
                .hasMessageContaining("Maybe negative_inputs,yes");
        Files.writeString(
                folder.resolve("about.csv"), Files.readString(folder.resolve("about.csv")) + "negative_inputs,yes\n");
        assertThat(AccountsFolder.read(folder).about().negativeInputs()).isTrue();
    }

    @Test
    void a_missing_table_and_a_missing_folder_are_told() throws IOException {
        Files.delete(folder.resolve("value_added_shares.csv"));
        assertThatThrownBy(() -> AccountsFolder.read(folder))
                .hasMessage("value_added_shares.csv: there is no such table in the folder");
        assertThatThrownBy(() -> AccountsFolder.read(folder.resolve("elsewhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path withoutBalance() throws IOException {
        change("about.csv", "balanced,yes", "balanced,no");
        return folder;
    }

    private void change(String table, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(table));
        assertThat(text.contains(from) || text.contains(to)).isTrue();
        Files.writeString(folder.resolve(table), text.replace(from, to));
    }
}
