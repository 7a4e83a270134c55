package parley.outlook.shock;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.measure.CommodityCode;

/** Which sector of accounts makes the goods of a six-digit subheading ({@code reference/concordances/}). */
public final class SectorConcordance {

    private static final int SUBHEADING = 6;

    private final Map<String, String> sectors = new HashMap<>();

    private SectorConcordance() {}

    /** Reads {@code hs6,edition,sector}. */
    public static SectorConcordance read(Reader file) throws IOException {
        SectorConcordance concordance = new SectorConcordance();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : records) {
                concordance.sectors.put(record.getField("hs6"), record.getField("sector"));
            }
        }
        return concordance;
    }

    /** The codes of all sectors. */
    Set<String> sectors() {
        return new TreeSet<>(sectors.values());
    }

    /** The code of the sector; empty for goods that no sector is told for. */
    public Optional<String> findSector(CommodityCode code) {
        String digits = code.digits();
        return digits.length() < SUBHEADING
                ? Optional.empty()
                : Optional.ofNullable(sectors.get(digits.substring(0, SUBHEADING)));
    }
}
