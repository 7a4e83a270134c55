package parley.convert.accounts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/**
 * Which sector of the WIOD accounts makes the goods of a six-digit subheading: the UN Statistics Division's correspondence of
 * HS and ISIC, and the sectors by division of ISIC.
 */
public final class SectorConcordance {

    /** A code that a later edition has, too, is taken from there. */
    private static final List<String> EDITIONS = List.of("2022", "2017", "2012");

    private SectorConcordance() {}

    /**
     * The table: {@code hs6,edition,sector}, one row for each subheading of any of the editions.
     *
     * @param tree our tree, for the list of sectors
     */
    public static CsvTable table(InputFolder input, Path tree) {
        Map<String, String> codes = new InputFolder(tree.resolve("reference/concordances"))
                .rows("wiod-2016-sectors.csv").stream()
                        .collect(Collectors.toMap(row -> row.get("number"), row -> row.get("code")));
        TreeMap<String, List<String>> rows = new TreeMap<>();
        for (String edition : EDITIONS) {
            for (Row row : input.rows("hs" + edition + "_isic4_wiod_gtap_bec.csv")) {
                String number = row.get("wiod50_id");
                String hs6 = row.get("hs6");
                if (!number.isEmpty()) {
                    String sector = codes.get(number);
                    if (sector == null || !hs6.matches("\\d{6}")) {
                        throw new ConversionException(
                                row.place() + ": subheading \"" + hs6 + "\", sector \"" + number + "\".");
                    }
                    rows.putIfAbsent(hs6, List.of(hs6, edition, sector));
                }
            }
        }
        return new CsvTable(List.of("hs6", "edition", "sector"), new ArrayList<>(rows.values()));
    }
}
