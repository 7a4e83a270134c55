package parley.economy.game;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.IntStream;

/** Reads tariffs that differ from those of the accounts: importer, exporter, sector, tariff; {@code *} is every one. */
public final class TariffFile {

    private static final List<String> COLUMNS = List.of("importer", "exporter", "sector", "tariff");

    private TariffFile() {}

    /**
     * The tariffs of the accounts with those of the file.
     *
     * @throws UnplayableAccounts with file and line if a row cannot be read
     */
    public static double[] read(Reader file, String name, GameAccounts accounts) throws IOException {
        double[] tariffs = accounts.tariffs().clone();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new UnplayableAccounts(name + ": the columns are " + String.join(",", COLUMNS));
                }
                apply(row, name + ":" + row.getStartingLineNumber() + ": ", accounts, tariffs);
            }
        } catch (CsvParseException e) {
            throw new UnplayableAccounts(name + ": " + e.getMessage());
        }
        return tariffs;
    }

    private static void apply(NamedCsvRecord row, String place, GameAccounts accounts, double[] tariffs) {
        double tariff;
        try {
            tariff = Double.parseDouble(row.getField("tariff"));
        } catch (NumberFormatException _) {
            throw new UnplayableAccounts(place + "tariff '" + row.getField("tariff") + "' is no number");
        }
        if (!(tariff > -1 && tariff < Double.POSITIVE_INFINITY)) {
            throw new UnplayableAccounts(place + "the tariff " + tariff + " is not above -1 and finite");
        }
        List<String> regions = accounts.regions();
        for (int j : places(row.getField("importer"), regions, place + "importer")) {
            for (int i : places(row.getField("exporter"), regions, place + "exporter")) {
                for (int k : places(row.getField("sector"), accounts.sectors(), place + "sector")) {
                    if (i != j) {
                        tariffs[accounts.cell(j, k, i)] = tariff;
                    }
                }
            }
        }
    }

    private static int[] places(String word, List<String> among, String place) {
        if (word.equals("*")) {
            return IntStream.range(0, among.size()).toArray();
        }
        int at = among.indexOf(word);
        if (at < 0) {
            throw new UnplayableAccounts(place + " '" + word + "' is none of " + String.join(", ", among));
        }
        return new int[] {at};
    }
}
