package parley.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.columns.Mapping;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.pass.Pass;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** The rows of a result as bytes of batches, beside those of the same lines rated one by one. */
class ResultWorkerTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);
    private static final List<Determiner> OUTCOMES =
            List.of(new Determiner(LAW, KNOWN), new Determiner(LAW.amended(LAW.scenario("truce-extended")), KNOWN));
    private static final LineForm FORM = new LineForm(LAW.tables(), "2025-11-15", false);

    @Test
    void every_line_of_the_sample_has_the_row_that_it_has_alone() throws IOException {
        same(Files.readString(Path.of("../../samples/us-imports-from-china-2024.csv")));
    }

    @Test
    void lines_of_which_more_is_told_have_the_rows_that_they_have_alone() throws IOException {
        Random random = new Random(23);
        String[] sample = Files.readString(Path.of("../../samples/us-imports-from-china-2024.csv"))
                .split("\n", -1);
        StringBuilder text = new StringBuilder("id,code,origin,entered,value,quantity,unit,mode,steel-content,entry\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(pick(random, "L" + i, "\"a,b\"", "=1+1", "ü " + i, "\"say \"\"so\"\"\""))
                    .append(',');
            text.append(sample[1 + random.nextInt(sample.length - 2)].split(",", 3)[1]);
            text.append(pick(random, ",CN,", ",CN,", ",DE,", ",CA,", ",RU,", ",ZZ,"));
            text.append(pick(random, "2018-10-15", "2025-03-12", "2025-04-05T00:01-04:00", "2025-11-10", "2019-09-01"));
            text.append(',')
                    .append(random.nextInt(4) == 0 ? 0 : random.nextLong(9_000_000_000_000L) >> random.nextInt(40));
            text.append(pick(random, ",,,", ",,,", ",12.5,kg,", ",3,No.,"));
            text.append(pick(random, ",,", "air,,", ",40%,", "vessel,0,")).append(pick(random, "", "E1", "E2"));
            text.append('\n');
        }
        same(text.toString());
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void every_line_that_china_taxes_has_the_row_that_it_has_alone() throws IOException {
        same(Files.readString(Path.of("../../samples/china-imports-from-us-2024.csv")), true);
    }

    private static void same(String text) throws IOException {
        same(text, false);
    }

    private static void same(String text, boolean taxes) throws IOException {
        for (CellForm cells : List.of(CellForm.CSV, CellForm.PLAIN)) {
            ByteArrayOutputStream alone = new ByteArrayOutputStream();
            for (ShipmentLine line :
                    new BookReader(FORM).read(new StringReader(text), "book").lines()) {
                for (Determiner outcome : OUTCOMES) {
                    ResultRow.of(outcome.determine(line)).bytes(cells, taxes).writeTo(alone);
                }
            }
            String expected = alone.toString(StandardCharsets.ISO_8859_1);
            String found = batches(text, cells, taxes);
            assertThat(rows(found)).containsExactlyElementsOf(rows(expected));
            assertThat(found).isEqualTo(expected);
        }
    }

    private static List<String> rows(String cells) {
        return List.of(cells.split("\r\n|\u00FF"));
    }

    private static String batches(String text, CellForm cells, boolean taxes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Vocabulary vocabulary = new Vocabulary(FORM.columns(), Mapping.NONE);
        try (RowSource source =
                RowSources.of(new StringReader(text), "book", RowOptions.RECOGNISED.knowing(vocabulary.known()))) {
            CodeIndex codes = LAW.derived(CodeIndex.class, CodeIndex::new);
            BatchReader reader = new BatchReader(source, vocabulary, FORM, codes, null, reject -> {});
            Layout layout = new Layout(OUTCOMES, false, taxes);
            new Pass(OUTCOMES, 2)
                    .run(
                            reader,
                            () -> new ResultWorker(layout, cells),
                            batch -> batch.out().writeTo(bytes));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
