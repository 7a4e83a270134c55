package parley.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.columns.Mapping;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.pass.Pass;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** Rows with all outcomes side by side, beside the answers to the same lines alone. */
class WideWorkerTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);
    private static final List<Determiner> OUTCOMES = List.of(
            new Determiner(LAW, KNOWN),
            new Determiner(LAW.amended(LAW.scenario("plus-100")), KNOWN),
            new Determiner(LAW.amended(LAW.scenario("truce-extended")), KNOWN));
    private static final LineForm FORM = new LineForm(LAW.tables(), "2025-11-15", false);

    @Test
    void every_line_of_the_sample_has_a_row_of_the_duties_that_it_owes_alone() throws IOException {
        String sample = Files.readString(Path.of("../../samples/us-imports-from-china-2024.csv"));
        Book book = new BookReader(FORM).read(new StringReader(sample), "sample");
        List<String> alone = book.lines().stream().map(WideWorkerTest::row).toList();
        assertThat(written(sample, false)).containsExactlyElementsOf(alone);
    }

    @Test
    void taxes_stand_beside_the_duty_of_their_outcome() throws IOException {
        String sample = Files.readString(Path.of("../../samples/china-imports-from-us-2024.csv"));
        Book book = new BookReader(FORM).read(new StringReader(sample), "sample");
        List<String> rows = written(sample, true);
        assertThat(rows).hasSize(book.lines().size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(book.lines().get(i).id()));
            for (Determiner outcome : OUTCOMES) {
                ResultRow.Sums sums =
                        ResultRow.of(outcome.determine(book.lines().get(i))).sums();
                duty(sums, cells);
                taxes(sums, cells);
            }
            assertThat(rows.get(i)).startsWith(String.join(",", cells) + ",");
        }
    }

    private static void taxes(ResultRow.@Nullable Sums sums, List<String> cells) {
        Determination.Range taxes = sums == null ? null : sums.taxes();
        Money most = taxes == null ? null : taxes.max();
        cells.add(taxes == null ? "" : taxes.min().dollars().toPlainString());
        cells.add(taxes == null ? "" : most == null ? "null" : most.dollars().toPlainString());
    }

    private static void duty(ResultRow.@Nullable Sums sums, List<String> cells) {
        Money most = sums == null ? null : sums.dutyMax();
        cells.add(sums == null ? "" : sums.dutyMin().dollars().toPlainString());
        cells.add(sums == null ? "" : most == null ? "null" : most.dollars().toPlainString());
    }

    @Test
    void a_line_without_an_answer_has_blanks_and_says_why_once_for_each_reason() throws IOException {
        List<String> rows = written("""
                id,code,origin,value
                "a,b",9903.01.24,CN,1
                =1+1,9503.00.0073,CN,10.01
                """, false);
        assertThat(rows.getFirst()).startsWith("\"a,b\",,,,,,,").contains("is a number of chapter 99");
        assertThat(rows.getLast()).startsWith("'=1+1,");
    }

    @Test
    void its_columns_are_named_after_the_scenarios() {
        assertThat(new Layout(OUTCOMES, true, false).columns().stream().map(Column::name))
                .containsExactly(
                        "id",
                        "duty_min",
                        "duty_max",
                        "plus-100 duty_min",
                        "plus-100 duty_max",
                        "truce-extended duty_min",
                        "truce-extended duty_max",
                        "problem");
        assertThat(new Layout(OUTCOMES, true, true).columns().stream().map(Column::name))
                .containsSubsequence("plus-100 duty_max", "plus-100 taxes_min", "plus-100 taxes_max");
    }

    private static String row(ShipmentLine line) {
        List<String> cells = new ArrayList<>(List.of(line.id()));
        List<String> problems = new ArrayList<>();
        for (Determiner outcome : OUTCOMES) {
            ResultRow row = ResultRow.of(outcome.determine(line));
            duty(row.sums(), cells);
            problems.add(row.problem());
        }
        cells.add(String.join(
                "|", problems.stream().filter(why -> !why.isEmpty()).distinct().toList()));
        return new String(CellForm.CSV.row(cells.toArray(String[]::new)), StandardCharsets.UTF_8).strip();
    }

    private static List<String> written(String text, boolean taxes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Vocabulary vocabulary = new Vocabulary(FORM.columns(), Mapping.NONE);
        try (RowSource source =
                RowSources.of(new StringReader(text), "book", RowOptions.RECOGNISED.knowing(vocabulary.known()))) {
            CodeIndex codes = LAW.derived(CodeIndex.class, CodeIndex::new);
            BatchReader reader = new BatchReader(source, vocabulary, FORM, codes, null, reject -> {});
            new Pass(OUTCOMES, 2)
                    .run(
                            reader,
                            () -> new WideWorker(new Layout(OUTCOMES, true, taxes), CellForm.CSV),
                            batch -> batch.out().writeTo(bytes));
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
