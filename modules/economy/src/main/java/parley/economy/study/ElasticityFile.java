package parley.economy.study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import parley.economy.accounts.Accounts;
import parley.ground.Problem;

/** Elasticities as a file tells them: {@code sector,elasticity}; a sector that no row names keeps its own. */
public final class ElasticityFile {

    private ElasticityFile() {}

    public static Elasticities read(Reader file, String name, Accounts accounts, Elasticities otherwise)
            throws IOException {
        double[] theta = otherwise.theta().clone();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : records) {
                try {
                    String sector = ShockFile.field(record, "sector");
                    theta[accounts.sectors().index(sector)] = ShockFile.number(ShockFile.field(record, "elasticity"));
                } catch (NoSuchElementException e) {
                    problems.add(
                            Problem.at(name + ":" + record.getStartingLineNumber(), String.valueOf(e.getMessage())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ShockFile.Unreadable(problems);
        }
        return new Elasticities(name, theta);
    }
}
