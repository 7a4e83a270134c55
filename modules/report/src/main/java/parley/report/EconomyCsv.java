package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import parley.economy.accounts.Accounts;
import parley.economy.study.Answer;
import parley.economy.study.CountryFigure;
import parley.economy.study.StudyResult;

/** Writes what a study came to as CSV, a row for each case and country, sector or flow; unrounded. */
public final class EconomyCsv {

    private EconomyCsv() {}

    /** Writes the header and the rows whole; the caller closes. */
    public static void write(Writer out, StudyResult result, EconomyDetail detail) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        switch (detail) {
            case country -> countries(csv, result);
            case sector -> sectors(csv, result);
            case pair -> pairs(csv, result);
        }
        csv.flush();
    }

    private static void countries(CsvWriter csv, StudyResult result) {
        boolean bands = !result.swept().isEmpty();
        List<String> header = new ArrayList<>(List.of("case", "country"));
        for (CountryFigure figure : CountryFigure.values()) {
            header.add(EconomyWords.key(figure));
            if (bands) {
                header.add(EconomyWords.key(figure) + "_least");
                header.add(EconomyWords.key(figure) + "_greatest");
            }
        }
        header.addAll(List.of("iterations", "residual"));
        csv.writeRecord(header);
        Accounts accounts = result.accounts();
        for (Answer answer : result.found()) {
            for (int n = 0; n < accounts.countries().size(); n++) {
                int country = n;
                List<String> row = new ArrayList<>(
                        List.of(answer.asked().name(), accounts.countries().code(n)));
                for (CountryFigure figure : CountryFigure.values()) {
                    row.add(number(figure.of(answer.get(), n)));
                    if (bands) {
                        row.add(number(answer.least(after -> figure.of(after, country))));
                        row.add(number(answer.greatest(after -> figure.of(after, country))));
                    }
                }
                row.add(String.valueOf(answer.get().iterations()));
                row.add(number(answer.get().residual()));
                csv.writeRecord(row);
            }
        }
    }

    private static void sectors(CsvWriter csv, StudyResult result) {
        csv.writeRecord("case", "country", "sector", "price", "cost", "spending_base", "spending", "output");
        for (Answer answer : result.found()) {
            EconomyDetail.sectors(
                    answer.get(),
                    row -> csv.writeRecord(record(
                            Stream.of(answer.asked().name(), row.country(), row.sector()),
                            row.price(),
                            row.cost(),
                            row.spendingBase(),
                            row.spending(),
                            row.output())));
        }
    }

    private static void pairs(CsvWriter csv, StudyResult result) {
        csv.writeRecord("case", "importer", "exporter", "sector", "tariff_base", "tariff", "trade_base", "trade");
        for (Answer answer : result.found()) {
            EconomyDetail.pairs(
                    answer.get(),
                    row -> csv.writeRecord(record(
                            Stream.of(answer.asked().name(), row.importer(), row.exporter(), row.sector()),
                            row.tariffBase(),
                            row.tariff(),
                            row.tradeBase(),
                            row.trade())));
        }
    }

    private static List<String> record(Stream<String> labels, double... values) {
        return Stream.concat(labels, DoubleStream.of(values).mapToObj(EconomyCsv::number))
                .toList();
    }

    private static String number(double value) {
        return Double.toString(value);
    }
}
