package parley.book.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.book.LineForm;
import parley.book.columns.Mapping;
import parley.book.columns.Vocabulary;
import parley.book.pass.BatchReader;
import parley.book.pass.Dimension;
import parley.book.pass.Figure;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.Determiner;
import parley.determination.Supposition;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.Territory;

/** What a book answers, worked by hand on a small one, and beside itself on any. */
class AnswerRunTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);
    private static final Determiner AS_KNOWN = new Determiner(LAW, KNOWN);
    private static final Determiner EXTENDED = new Determiner(LAW.amended(LAW.scenario("truce-extended")), KNOWN);
    private static final LineForm FORM = new LineForm(LAW.tables(), "2025-11-15", false);

    private static final String TOYS = """
            id,code,origin,value,Supplier
            bears,9503.00.0073,CN,1000,Acme
            dolls,9503.00.0073,CN,500,Bright
            trains,9503.00.0073,DE,200,Acme
            """;

    private static View view(Determiner law, @Nullable String entered, @Nullable String origin) {
        Supposition supposed = new Supposition(law, entered, origin == null ? null : Territory.parse(origin));
        return new View(supposed.toString(), List.of(), supposed);
    }

    private static Asked asked(List<View> views, boolean facts, int moved) {
        return new Asked(views, List.of(Dimension.values()), "Supplier", true, facts, moved);
    }

    private static BookAnswer answer(String text, Asked asked, int threads) throws IOException {
        Vocabulary vocabulary = new Vocabulary(FORM.columns(), Mapping.NONE);
        try (RowSource rows =
                RowSources.of(new StringReader(text), "book.csv", RowOptions.RECOGNISED.knowing(vocabulary.known()))) {
            CodeIndex codes = LAW.derived(CodeIndex.class, CodeIndex::new);
            BatchReader reader = new BatchReader(rows, vocabulary, FORM, codes, "Supplier", reject -> {
                throw new AssertionError(reject.toString());
            });
            return new AnswerRun(asked, threads).run("book.csv", reader, _ -> {});
        }
    }

    private static Breakdown by(BookAnswer answer, String what) {
        return answer.breakdowns().stream()
                .filter(breakdown -> breakdown.by().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Figure exact(long lines, long dollars, long duty) {
        return new Figure(lines, 100 * dollars, 100 * duty, 100 * duty, 0, 0);
    }

    @Test
    void a_week_costs_toys_from_china_24_points_when_the_truce_ends_and_those_from_germany_nothing()
            throws IOException {
        BookAnswer answer = answer(
                TOYS,
                asked(List.of(view(AS_KNOWN, "2025-11-08", null), view(AS_KNOWN, "2025-11-15", null)), false, 9),
                1);
        // China: 20 + 10 = 30 percent, then 20 + 34 = 54 percent. Germany: up to a total of 15 percent, on both days.
        assertThat(answer.totals()).containsExactly(exact(3, 1700, 480), exact(3, 1700, 840));
        assertThat(answer.change(1)).isEqualTo(new Figure(0, 0, 36_000, 36_000, 0, 0));
        assertThat(by(answer, "Supplier").groups())
                .containsExactly(
                        new Group("Acme", List.of(exact(2, 1200, 330), exact(2, 1200, 570))),
                        new Group("Bright", List.of(exact(1, 500, 150), exact(1, 500, 270))));
        assertThat(answer.movedLines()).isEqualTo(2);
        assertThat(answer.moved().stream().map(MovedLine::id)).containsExactly("bears", "dolls");
        assertThat(answer.moved().getFirst().leastChange()).isEqualTo(24_000);
        assertThat(answer.steps().getFirst().changes())
                .anySatisfy(change -> {
                    assertThat(change.measure()).contains("reciprocal");
                    assertThat(change.at()).isEqualTo("2025-11-10T05:01:00Z");
                })
                .allSatisfy(change -> assertThat(change.act().document()).isNotBlank());
    }

    @Test
    void a_measure_bears_on_the_lines_that_owe_something_under_it() throws IOException {
        BookAnswer answer = answer(TOYS, asked(List.of(view(AS_KNOWN, "2025-11-08", null)), false, 0), 1);
        assertThat(by(answer, "measure").groups())
                .contains(new Group("us/ieepa/fentanyl", List.of(exact(2, 1500, 300))));
        assertThat(by(answer, "measure").groups().stream()
                        .mapToLong(group -> group.figures().getFirst().least())
                        .sum())
                .isEqualTo(answer.totals().getFirst().least());
    }

    @Test
    void what_is_folded_into_one_row_is_what_its_groups_sum_to() throws IOException {
        BookAnswer whole = answer(TOYS, asked(List.of(view(AS_KNOWN, null, null)), false, 0), 1);
        Breakdown folded = by(whole.most(1), "Supplier");
        assertThat(folded.groups()).hasSize(1);
        assertThat(folded.folded()).isEqualTo(1);
        assertThat(folded.rest())
                .isEqualTo(by(whole, "Supplier").groups().get(1).figures());
    }

    @Test
    void from_another_origin_lines_owe_what_that_origin_owes_and_make_no_claim() throws IOException {
        String claimed = "code,origin,value,Supplier,program\n9503.00.0073,MX,1000,A,USMCA\n8708.29.5160,CN,100,A,\n";
        BookAnswer answer = answer(
                claimed,
                asked(
                        List.of(
                                view(AS_KNOWN, "2025-11-08", null),
                                view(AS_KNOWN, "2025-11-08", "MX"),
                                view(AS_KNOWN, "2025-11-08", "DE")),
                        false,
                        0),
                1);
        Group toys = by(answer, "code").groups().stream()
                .filter(group -> group.key().startsWith("9503"))
                .findFirst()
                .orElseThrow();
        assertThat(toys.figures().get(0)).as("claimed").isEqualTo(exact(1, 1000, 0));
        assertThat(toys.figures().get(1)).as("of Mexico, not claimed").isEqualTo(exact(1, 1000, 250));
        assertThat(toys.figures().get(2)).as("of Germany").isEqualTo(exact(1, 1000, 150));
    }

    @Test
    void a_fact_is_worth_what_the_answer_narrows_by_once_it_is_told() throws IOException {
        String rods = "code,origin,value,Supplier,steel-content\n7326.90.8688,CN,1000,A,\n7326.90.8688,CN,1000,A,40%\n";
        BookAnswer answer = answer(rods, asked(List.of(view(AS_KNOWN, "2025-10-25", null)), true, 0), 1);
        Figure all = answer.totals().getFirst();
        assertThat(answer.missing()).isNotEmpty();
        MissingFact steel = answer.missing().stream()
                .filter(fact -> fact.fact().equals("steel-content"))
                .findFirst()
                .orElseThrow();
        assertThat(steel.lines()).as("who told it lacks it not").isEqualTo(1);
        assertThat(steel.width()).isEqualTo(all.greatest() - all.least()).isPositive();
        assertThat(steel.widthIfSo()).as("all steel is an exact answer").isZero();
        assertThat(steel.greatestWorth()).isEqualTo(steel.width());
    }

    @Test
    void a_line_is_summed_in_every_view_or_in_none_and_each_view_says_what_it_cannot_sum() throws IOException {
        BookAnswer answer = answer(
                TOYS,
                asked(List.of(view(AS_KNOWN, "1999-01-01", null), view(AS_KNOWN, "2025-11-15", null)), false, 0),
                1);
        assertThat(answer.totals()).allMatch(figure -> figure.lines() == 0 && figure.apart() == 3);
        assertThat(answer.apart()).containsExactly(new Apart(0, "law not modelled", 3, 170_000));
    }

    @Test
    void groups_sum_to_the_book_differences_turn_with_their_sides_and_no_order_of_lines_matters() throws IOException {
        List<String> rows = rows(6_000);
        View law = view(AS_KNOWN, "2025-11-15", null);
        View truce = view(EXTENDED, "2025-11-15", null);
        BookAnswer there = answer(book(rows), asked(List.of(law, truce), true, 50), 3);
        BookAnswer back = answer(book(rows), asked(List.of(truce, law), false, 50), 1);
        for (int k = 0; k < 2; k++) {
            int view = k;
            for (Breakdown breakdown : there.most(7).breakdowns()) {
                Figure sum = breakdown.groups().stream()
                        .map(group -> group.figures().get(view))
                        .reduce(
                                breakdown.folded() == 0
                                        ? Figure.NONE
                                        : breakdown.rest().get(view),
                                Figure::plus);
                if (breakdown.by().equals("measure")) {
                    assertThat(sum.least()).isEqualTo(there.totals().get(view).least());
                    assertThat(sum.greatest())
                            .isEqualTo(there.totals().get(view).greatest());
                } else {
                    assertThat(sum).as(breakdown.by()).isEqualTo(there.totals().get(view));
                }
            }
        }
        assertThat(there.change(1)).isEqualTo(Figure.NONE.minus(back.change(1)));
        assertThat(there.movedLines()).isEqualTo(back.movedLines()).isPositive();
        assertThat(there.moved().stream().map(MovedLine::id))
                .isEqualTo(back.moved().stream().map(MovedLine::id).toList());

        Collections.shuffle(rows, new Random(5));
        BookAnswer shuffled = answer(book(rows), asked(List.of(law, truce), true, 50), 2);
        assertThat(shuffled.totals()).isEqualTo(there.totals());
        assertThat(shuffled.breakdowns()).isEqualTo(there.breakdowns());
        assertThat(shuffled.missing()).isEqualTo(there.missing());
        assertThat(shuffled.apart()).isEqualTo(there.apart());
    }

    @Test
    void a_view_answers_as_a_book_that_says_itself_what_is_supposed() throws IOException {
        List<String> rows = rows(2_000);
        List<String> vietnamese =
                rows.stream().map(row -> row.replaceFirst(",(CN|DE),", ",VN,")).toList();
        BookAnswer supposed = answer(book(rows), asked(List.of(view(AS_KNOWN, "2025-10-01", "VN")), false, 0), 2);
        BookAnswer said = answer(book(vietnamese), asked(List.of(view(AS_KNOWN, "2025-10-01", null)), false, 0), 2);
        assertThat(supposed.totals()).isEqualTo(said.totals());
        assertThat(by(supposed, "code")).isEqualTo(by(said, "code"));
        assertThat(by(supposed, "measure")).isEqualTo(by(said, "measure"));
        assertThat(supposed.apart()).isEqualTo(said.apart());
    }

    private static String book(List<String> rows) {
        return "id,code,origin,value,Supplier\n" + String.join("", rows);
    }

    private static List<String> rows(int many) throws IOException {
        Random random = new Random(11);
        String[] sample = Files.readString(Path.of("../../samples/us-imports-from-china-2024.csv"))
                .split("\n", -1);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String code = sample[1 + random.nextInt(sample.length - 2)].split(",", 3)[1];
            String origin = List.of("CN", "DE", "VN").get(random.nextInt(3));
            String supplier = List.of("A", "B", "").get(random.nextInt(3));
            rows.add("L" + i + "," + code + "," + origin + "," + random.nextInt(100_000) + ".50," + supplier + "\n");
        }
        return rows;
    }
}
