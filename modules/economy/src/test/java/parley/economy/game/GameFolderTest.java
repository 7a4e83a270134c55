package parley.economy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("elasticities.csv"), "sector,elasticity\nsteel,4\nrice,7\n");
        Files.writeString(folder.resolve("trade.csv"), """
                importer,exporter,sector,value
                US,US,steel,80
                US,CN,steel,20
                CN,US,steel,20
                CN,CN,steel,90
                CN,CN,rice,10
                """);
        Files.writeString(folder.resolve("tariffs.csv"), "importer,exporter,sector,tariff\nUS,CN,steel,0.25\n");
    }

    @Test
    void a_folder_of_three_tables_is_read_and_what_is_absent_is_nil() throws IOException {
        GameAccounts accounts = GameFolder.read(folder);
        assertThat(accounts.regions()).containsExactly("CN", "US");
        assertThat(accounts.sectors()).containsExactly("steel", "rice");
        assertThat(accounts.trade()[accounts.cell(1, 0, 0)]).isEqualTo(20);
        assertThat(accounts.trade()[accounts.cell(1, 1, 0)]).isZero();
        assertThat(accounts.tariffs()[accounts.cell(1, 0, 0)]).isEqualTo(0.25);
        assertThat(accounts.weights()).containsOnly(1);
    }

    @Test
    void weights_are_read_where_there_are_any() throws IOException {
        Files.writeString(folder.resolve("weights.csv"), "region,sector,weight\nUS,steel,1.5\n");
        assertThat(GameFolder.read(folder).weights()).containsExactly(1, 1, 1.5, 1);
    }

    @Test
    void mistakes_are_told_with_file_and_line() throws IOException {
        Files.writeString(
                folder.resolve("tariffs.csv"), "importer,exporter,sector,tariff\nUS,CN,steel,0.25\nUS,DE,steel,1\n");
        assertThatThrownBy(() -> GameFolder.read(folder))
                .hasMessageContaining("tariffs.csv:3: exporter 'DE' is not in trade.csv");
        Files.writeString(folder.resolve("tariffs.csv"), "importer,exporter,sector,tariff\nUS,CN,steel,much\n");
        assertThatThrownBy(() -> GameFolder.read(folder))
                .hasMessageContaining("tariffs.csv:2: tariff 'much' is no number");
        Files.writeString(
                folder.resolve("tariffs.csv"), "importer,exporter,sector,tariff\nUS,CN,steel,0.1\nUS,CN,steel,0.2\n");
        assertThatThrownBy(() -> GameFolder.read(folder)).hasMessageContaining("tariffs.csv:3: the row is there twice");
        Files.writeString(folder.resolve("tariffs.csv"), "importer,exporter,tariff\nUS,CN,0.1\n");
        assertThatThrownBy(() -> GameFolder.read(folder)).hasMessageContaining("there is no column 'sector'");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> GameFolder.read(folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }
}
