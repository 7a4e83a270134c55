package parley.economy.game;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.economy.accounts.Accounts;

/**
 * Accounts of the game from social accounts: countries summed into regions, what a country uses of its own kept.
 *
 * <p>The elasticity of substitution is one plus the trade elasticity, which keeps the response of trade. A region's tariff is
 * the mean of its countries', weighted by trade; inside a region trade is free. The game knows no inputs: all trade counts as
 * bought for final use. Trade is purged of surpluses.
 */
public final class Calibration {

    /** Where countries go that no region names. */
    public static final String REST = "ROW";

    private final Map<String, String> regionOf;

    private Calibration(Map<String, String> regionOf) {
        this.regionOf = regionOf;
    }

    /**
     * Reads which country belongs to which region: a table with the columns country and region.
     *
     * @throws UnplayableAccounts if a column is missing or a country is there twice
     */
    public static Calibration read(Reader file, String name) throws IOException {
        Map<String, String> regionOf = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(List.of("country", "region"))) {
                    throw new UnplayableAccounts(name + ": the columns are country,region");
                }
                if (regionOf.put(row.getField("country"), row.getField("region")) != null) {
                    throw new UnplayableAccounts(name + ":" + row.getStartingLineNumber() + ": country "
                            + row.getField("country") + " is there twice");
                }
            }
        } catch (CsvParseException e) {
            throw new UnplayableAccounts(name + ": " + e.getMessage());
        }
        return new Calibration(regionOf);
    }

    /** @param theta trade elasticities of the sectors */
    public GameAccounts of(Accounts accounts, double[] theta) {
        int countries = accounts.countries().size();
        int s = accounts.sectors().size();
        List<String> regions = new ArrayList<>();
        int[] place = new int[countries];
        for (int c = 0; c < countries; c++) {
            String region = regionOf.getOrDefault(accounts.countries().code(c), REST);
            if (!regions.contains(region)) {
                regions.add(region);
            }
            place[c] = regions.indexOf(region);
        }
        int n = regions.size();
        double[] trade = new double[n * n * s];
        double[] duty = new double[n * n * s];
        for (int k = 0; k < s; k++) {
            for (int j = 0; j < countries; j++) {
                for (int i = 0; i < countries; i++) {
                    int from = accounts.flow(k, j, i);
                    int cell = (place[j] * s + k) * n + place[i];
                    trade[cell] += Math.max(0, accounts.trade()[from]);
                    duty[cell] += place[i] == place[j] ? 0 : accounts.trade()[from] * accounts.tariff()[from];
                }
            }
        }
        for (int cell = 0; cell < duty.length; cell++) {
            duty[cell] = trade[cell] > 0 ? duty[cell] / trade[cell] : 0;
        }
        double[] weights = new double[n * s];
        Arrays.fill(weights, 1);
        List<String> sectors = new ArrayList<>();
        for (int k = 0; k < s; k++) {
            sectors.add(accounts.sectors().code(k));
        }
        double[] sigma = Arrays.stream(theta).map(t -> 1 + t).toArray();
        return new GameAccounts(accounts.name(), regions, sectors, sigma, trade, duty, weights).balanced();
    }
}
