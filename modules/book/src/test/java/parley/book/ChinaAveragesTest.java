package parley.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.book.rows.RowOptions;
import parley.determination.Determiner;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/**
 * China's average duty on goods of the United States by date, over its imports of 2024, against an institute's averages.
 * Weights and sources differ and are not brought nearer: docs/reference/china.md says what the differences come of.
 */
class ChinaAveragesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path PUBLISHED = ROOT.resolve("../shared/facts/piie_averages.csv");
    private static final LawBook LAW = CompiledLaw.embedded();

    private record Average(double least, double greatest, double counted) {}

    @Test
    void the_published_averages_lie_within_three_points_of_the_range_at_every_date() throws IOException {
        assumeTrue(Files.isRegularFile(PUBLISHED), "the published averages do not lie beside the project");
        Book book = new BookReader(new LineForm(LAW.tables(), "2025-01-01", true))
                .read(ROOT.resolve("samples/china-imports-from-us-2024.csv"), "sample", RowOptions.RECOGNISED);
        List<Double> off = new ArrayList<>();
        System.out.println("date        published  the law      off   of trade");
        for (NamedCsvRecord row : rows()) {
            Average ours = average(book, LocalDate.parse(row.getField("date")));
            double theirs = Double.parseDouble(row.getField("percent"));
            double distance =
                    theirs < ours.least ? ours.least - theirs : theirs > ours.greatest ? ours.greatest - theirs : 0;
            off.add(Math.abs(distance));
            System.out.printf(
                    "%s  %6.1f  %6.1f–%.1f  %+5.1f  %3.0f%%%n",
                    row.getField("date"), theirs, ours.least, ours.greatest, distance, 100 * ours.counted);
        }
        assertThat(off)
                .hasSizeGreaterThan(12)
                .allSatisfy(each -> assertThat(each).isLessThan(3));
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(PUBLISHED)) {
            return rows.stream()
                    .filter(row -> row.getField("series").equals("CN_on_US"))
                    .filter(row -> List.of("actual", "derived", "unsourced").contains(row.getField("kind")))
                    .toList();
        }
    }

    /** In percent, over what has an upper bound in the evening of that day. */
    private static Average average(Book book, LocalDate day) {
        Determiner law = new Determiner(LAW, LAW.newest());
        At evening = At.parse(day + "T23:00+08:00", LawBook.zone(book.regime()));
        double value = 0;
        double least = 0;
        double greatest = 0;
        double all = 0;
        for (ShipmentLine line : book.lines()) {
            all += line.value().cents();
            if (law.rate(line.enteredAt(evening)) instanceof Rating.Evaluated rated
                    && !rated.evaluation().unbounded()) {
                value += line.value().cents();
                least += rated.evaluation().least().total();
                greatest += rated.evaluation().greatest().total();
            }
        }
        return new Average(100 * least / value, 100 * greatest / value, value / all);
    }
}
