package parley.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import parley.book.LineForm;
import parley.book.columns.Mapping;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.pass.Dimension;
import parley.book.pass.Figures;
import parley.book.pass.Pass;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.Determiner;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/**
 * A whole process: a book to its figures by chapter, code, origin, month and supplier under eight outcomes.
 *
 * <p>{@code java … parley.bench.FiguresRun book.csv}
 */
public final class FiguresRun {

    private FiguresRun() {}

    public static void main(String[] args) throws IOException {
        LawBook law = CompiledLaw.embedded();
        List<Determiner> outcomes = Outcomes.eight(law, LocalDate.of(2025, 10, 25));
        LineForm form = new LineForm(law.tables(), "2025-11-15", false);
        Vocabulary vocabulary = new Vocabulary(form.columns(), Mapping.NONE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (RowSource rows = RowSources.open(Path.of(args[0]), RowOptions.RECOGNISED.knowing(vocabulary.known()))) {
            CodeIndex codes = law.derived(CodeIndex.class, CodeIndex::new);
            BatchReader reader = new BatchReader(rows, vocabulary, form, codes, "supplier", reject -> {});
            List<Dimension> dimensions = List.of(Dimension.values());
            Figures figures = new Pass(outcomes, Runtime.getRuntime().availableProcessors())
                    .inAnyOrder().run(reader, () -> new Figures(outcomes.size(), dimensions), batch -> {}).stream()
                            .reduce(Figures::merge)
                            .orElseThrow();
            for (int k = 0; k < outcomes.size(); k++) {
                out.println(outcomes.get(k).asked().scenario() + " " + figures.all().get(k));
            }
            dimensions.forEach(dimension ->
                    out.println(dimension + " " + figures.by(dimension).size()));
        }
    }
}
