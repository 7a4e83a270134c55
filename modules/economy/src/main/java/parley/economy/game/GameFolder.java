package parley.economy.game;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads accounts of the game from a folder of four tables in long form; the first row names the columns.
 *
 * <ul>
 *   <li>{@code elasticities.csv}: sector, elasticity; one row a sector, in the order of the answer
 *   <li>{@code trade.csv}: importer, exporter, sector, value; what is absent is nil; own use included
 *   <li>{@code tariffs.csv}: importer, exporter, sector, tariff as a part of one; what is absent is nil
 *   <li>{@code weights.csv}, where there is one: region, sector, weight; what is absent is 1
 * </ul>
 *
 * Refused, with file and line: a column that is missing, a figure that is none, a sector without an elasticity, a row twice.
 */
public final class GameFolder {

    private final Path folder;
    private final List<String> regions = new ArrayList<>();
    private final List<String> sectors = new ArrayList<>();

    private GameFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws UnplayableAccounts if the tables are not of the form */
    public static GameAccounts read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new GameFolder(folder).read();
    }

    private GameAccounts read() throws IOException {
        List<Double> sigma = new ArrayList<>();
        for (NamedCsvRecord row : rows("elasticities.csv", "sector", "elasticity")) {
            if (sectors.contains(row.getField("sector"))) {
                throw wrong("elasticities.csv", row, "sector " + row.getField("sector") + " is there twice");
            }
            sectors.add(row.getField("sector"));
            sigma.add(figure("elasticities.csv", row, "elasticity"));
        }
        List<NamedCsvRecord> trade = rows("trade.csv", "importer", "exporter", "sector", "value");
        Set<String> named = new TreeSet<>();
        for (NamedCsvRecord row : trade) {
            named.add(row.getField("importer"));
            named.add(row.getField("exporter"));
        }
        regions.addAll(named);
        List<NamedCsvRecord> tariffs = rows("tariffs.csv", "importer", "exporter", "sector", "tariff");
        double[] weights = new double[regions.size() * sectors.size()];
        Arrays.fill(weights, 1);
        if (Files.exists(folder.resolve("weights.csv"))) {
            for (NamedCsvRecord row : rows("weights.csv", "region", "sector", "weight")) {
                int place = region("weights.csv", row, "region") * sectors.size() + sector("weights.csv", row);
                weights[place] = figure("weights.csv", row, "weight");
            }
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new GameAccounts(
                name == null ? folder.toString() : name.toString(),
                regions,
                sectors,
                sigma.stream().mapToDouble(Double::doubleValue).toArray(),
                cells("trade.csv", trade, "value"),
                cells("tariffs.csv", tariffs, "tariff"),
                weights);
    }

    private double[] cells(String file, List<NamedCsvRecord> rows, String column) {
        int n = regions.size();
        double[] cells = new double[n * n * sectors.size()];
        Set<Integer> seen = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            int importer = region(file, row, "importer");
            int sector = sector(file, row);
            int cell = (importer * sectors.size() + sector) * n + region(file, row, "exporter");
            if (!seen.add(cell)) {
                throw wrong(file, row, "the row is there twice");
            }
            cells[cell] = figure(file, row, column);
        }
        return cells;
    }

    private List<NamedCsvRecord> rows(String file, String... columns) throws IOException {
        Path path = folder.resolve(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            if (rows.isEmpty()) {
                throw new UnplayableAccounts(path + ": there is no row");
            }
            for (String column : columns) {
                if (!rows.getFirst().getHeader().contains(column)) {
                    throw new UnplayableAccounts(path + ": there is no column '" + column + "'; the columns are "
                            + String.join(", ", columns));
                }
            }
            return rows;
        } catch (CsvParseException e) {
            throw new UnplayableAccounts(path + ": " + e.getMessage());
        }
    }

    private int region(String file, NamedCsvRecord row, String column) {
        return place(file, row, column, regions, "trade.csv");
    }

    private int sector(String file, NamedCsvRecord row) {
        return place(file, row, "sector", sectors, "elasticities.csv");
    }

    private int place(String file, NamedCsvRecord row, String column, List<String> among, String where) {
        int place = among.indexOf(row.getField(column));
        if (place < 0) {
            throw wrong(file, row, column + " '" + row.getField(column) + "' is not in " + where);
        }
        return place;
    }

    private double figure(String file, NamedCsvRecord row, String column) {
        try {
            return Double.parseDouble(row.getField(column));
        } catch (NumberFormatException _) {
            throw wrong(file, row, column + " '" + row.getField(column) + "' is no number");
        }
    }

    private UnplayableAccounts wrong(String file, NamedCsvRecord row, String what) {
        return new UnplayableAccounts(folder.resolve(file) + ":" + row.getStartingLineNumber() + ": " + what);
    }
}
