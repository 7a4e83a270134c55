package parley.book.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.OutcomeColumn.Share;
import parley.book.Reject;
import parley.book.columns.Mapping;
import parley.book.columns.Vocabulary;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.LineRater;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.Rate;
import parley.lawbook.CodeIndex;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.DutyExpression;

/** A book in columns, beside the same book line by line. */
class PassTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final List<Determiner> OUTCOMES = List.of(
            new Determiner(LAW, LocalDate.of(2025, 10, 25)),
            new Determiner(LAW.amended(LAW.scenario("truce-extended")), LocalDate.of(2025, 10, 25)));
    private static final LineForm FORM = new LineForm(LAW.tables(), "2025-11-15", false);

    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void every_line_of_the_sample_is_answered_as_it_is_alone_under_every_outcome() throws IOException {
        String sample = Files.readString(Path.of("../../samples/us-imports-from-china-2024.csv"));
        Book book = new BookReader(FORM).read(new StringReader(sample), "sample");
        Map<Long, ShipmentLine> seen = new ConcurrentHashMap<>();
        run(sample, null, () -> (batch, i, answers) -> {
            ShipmentLine line = batch.line(i);
            seen.put(batch.row(i), line);
            for (int k = 0; k < OUTCOMES.size(); k++) {
                same(answers.answer(k), OUTCOMES.get(k).rate(line), line);
            }
        });
        assertThat(seen).hasSize(14_422);
        for (int i = 0; i < book.lines().size(); i++) {
            assertThat(described(seen.get(i + 2L)))
                    .isEqualTo(described(book.lines().get(i)));
        }
    }

    @Test
    void every_line_of_the_sample_with_an_antidumping_rate_of_its_own_and_some_from_a_zone_is_answered_as_it_is_alone()
            throws IOException {
        List<String> sample = Files.readAllLines(Path.of("../../samples/us-imports-from-china-2024.csv"));
        StringBuilder text = new StringBuilder("ftz-status-date,ad-cvd-rate," + sample.getFirst() + "\n");
        for (int i = 1; i < sample.size(); i++) {
            String rate = i % 5 == 0 ? "" : BigDecimal.valueOf(i, 2) + "%";
            text.append(i % 7 == 0 ? "2025-10-01" : "")
                    .append(',')
                    .append(rate)
                    .append(',')
                    .append(sample.get(i))
                    .append('\n');
        }
        Determiner alone = OUTCOMES.getFirst();
        AtomicInteger owing = new AtomicInteger();
        run(text.toString(), null, () -> (batch, i, answers) -> {
            ShipmentLine line = batch.line(i);
            Rating rating = alone.rate(line);
            same(answers.answer(0), rating, line);
            if (rating instanceof Rating.Evaluated rated && batch.row(i) % 5 != 1) {
                Evaluation.Answer least = rated.evaluation().least();
                Rate rate = Rate.ofPercent(BigDecimal.valueOf(batch.row(i) - 1, 2));
                assertThat(told(least))
                        .as("%s", line)
                        .isEqualTo(
                                Arrays.stream(least.parts()).map(rate::centsOf).sum());
                owing.incrementAndGet();
            }
        });
        assertThat(owing).hasValueGreaterThan(10_000);
    }

    /** What is owed under charges whose rate the line tells. */
    private static long told(Evaluation.Answer answer) {
        long sum = 0;
        for (int i = 0; i < answer.amounts().length; i++) {
            boolean isTold = answer.leaf().charges().get(i).rate() instanceof DutyExpression.Told;
            sum += isTold ? answer.amounts()[i] : 0;
        }
        return sum;
    }

    private static void same(LineRater.Answer answer, Rating alone, ShipmentLine line) {
        switch (alone) {
            case Rating.NotModelled _ ->
                assertThat(answer.kind()).as("%s", line).isEqualTo(LineRater.Kind.NOT_MODELLED);
            case Rating.Unrated _ -> assertThat(answer.kind()).as("%s", line).isEqualTo(LineRater.Kind.UNRATED);
            case Rating.Evaluated rated -> {
                Evaluation one = rated.evaluation();
                assertThat(answer.found().least().total())
                        .as("%s", line)
                        .isEqualTo(one.least().total());
                assertThat(answer.found().greatest().total())
                        .as("%s", line)
                        .isEqualTo(one.greatest().total());
                assertThat(answer.found().isUnbounded()).as("%s", line).isEqualTo(one.unbounded());
            }
        }
    }

    @Test
    void whatever_is_written_in_a_book_is_read_into_columns_as_into_lines_and_the_rejects_are_the_same()
            throws IOException {
        Random random = new Random(17);
        for (int turn = 0; turn < 30; turn++) {
            StringBuilder text =
                    new StringBuilder("id,code,origin,entered,value,quantity,unit,mode,steel-content,entry\n");
            for (int n = random.nextInt(400); n >= 0; n--) {
                text.append(String.join(",", row(random))).append('\n');
            }
            rejects.clear();
            Map<Long, String> seen = new ConcurrentHashMap<>();
            run(text.toString(), null, () -> (batch, i, _) -> seen.put(batch.row(i), described(batch.line(i))));
            Book book = new BookReader(FORM).read(new StringReader(text.toString()), "book.csv");
            assertThat(seen.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(Map.Entry::getValue))
                    .isEqualTo(book.lines().stream().map(PassTest::described).toList());
            assertThat(rejects).isEqualTo(book.rejects());
        }
    }

    /** A row of which some cells are written otherwise, or not to be read. */
    private static List<String> row(Random random) {
        return List.of(
                pick(random, "L" + random.nextInt(9), " x ", ""),
                pick(
                        random,
                        "9503.00.0073",
                        "9503000073",
                        "8517.13.00",
                        "0101300000",
                        "101300000",
                        "12",
                        "8544.42.9090"),
                pick(random, "CN", "CN", "cn", "DE", "China", "X1"),
                pick(random, "2025-11-15", "2025-03-20", "", "11/16/2025", "soon"),
                pick(
                        random,
                        "100",
                        "1234.5",
                        "0.07",
                        "\"1,000.00\"",
                        "$12",
                        "-3",
                        "1.234",
                        ".5",
                        "5.",
                        "99999999999999"),
                pick(random, "", "", "5", "x"),
                pick(random, "", "kg"),
                pick(random, "", "vessel", "air"),
                pick(random, "", "", "40%", "3.00", "lots"),
                pick(random, "", "E1", "E2"));
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void lines_of_an_entry_share_its_fees_and_batches_come_back_in_the_order_of_the_book() throws IOException {
        StringBuilder text = new StringBuilder("code,origin,entered,value,entry\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("9503.00.0073,CN,2025-10-25,")
                    .append(1 + i % 977)
                    .append(".00,E")
                    .append(i % 1000)
                    .append('\n');
        }
        Map<Long, Long> fees = new ConcurrentHashMap<>();
        List<Long> order = new ArrayList<>();
        Supplier<Worker> worker = () -> (batch, i, answers) -> fees.put(
                batch.row(i),
                answers.answer(0)
                        .fees(
                                batch.code(i),
                                batch.facts(i),
                                batch.value(i),
                                batch.entryValue(i),
                                batch.entryBefore(i)));
        try (RowSource rows = rows(text.toString())) {
            new Pass(OUTCOMES, 3).run(reader(rows, null), worker, batch -> {
                for (int i = 0; i < batch.size(); i++) {
                    order.add(batch.row(i));
                }
            });
        }
        assertThat(order).hasSize(20_000).isSorted();
        Book book = new BookReader(FORM).read(new StringReader(text.toString()), "book.csv");
        for (int i = 0; i < 20_000; i += 501) {
            Determination.Rated alone = (Determination.Rated)
                    OUTCOMES.getFirst().determine(book.lines().get(i));
            assertThat(fees.get(i + 2L))
                    .isEqualTo(Determination.findFees(alone).orElseThrow().cents());
        }
    }

    @Test
    void lines_held_in_memory_are_answered_as_they_are_alone_those_of_a_zone_and_of_entries_too() throws IOException {
        StringBuilder text = new StringBuilder("code,origin,entered,value,entry,ftz-status-date\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(i % 2 == 0 ? "9503.00.0073" : "7326908688")
                    .append(",CN,2025-10-25,")
                    .append(1 + i % 977)
                    .append(i % 3 == 0 ? ".00," : ".00,E" + i % 100)
                    .append(i % 7 == 0 ? ",2025-02-01\n" : ",\n");
        }
        List<ShipmentLine> lines = new BookReader(FORM)
                .read(new StringReader(text.toString()), "book.csv")
                .lines();
        Map<Long, ShipmentLine> seen = new ConcurrentHashMap<>();
        new Pass(OUTCOMES, 2).run(lines, () -> (batch, i, answers) -> {
            ShipmentLine line = lines.get((int) batch.row(i));
            seen.put(batch.row(i), batch.line(i));
            for (int k = 0; k < OUTCOMES.size(); k++) {
                same(answers.answer(k), OUTCOMES.get(k).rate(line), line);
            }
        });
        assertThat(seen).hasSize(3_000);
        seen.forEach((row, line) -> assertThat(line).isEqualTo(lines.get(row.intValue())));
    }

    @Test
    void figures_of_every_dimension_and_of_measures_sum_to_those_of_the_book() throws IOException {
        StringBuilder text = new StringBuilder("code,origin,entered,value,Supplier\n");
        Random random = new Random(3);
        String[] sample = Files.readString(Path.of("../../samples/us-imports-from-china-2024.csv"))
                .split("\n", -1);
        for (int i = 0; i < 9_000; i++) {
            String code = sample[1 + random.nextInt(sample.length - 2)].split(",", 3)[1];
            text.append(code)
                    .append(pick(random, ",CN,", ",DE,", ",VN,"))
                    .append("2025-1")
                    .append(random.nextInt(3));
            text.append("-2").append(random.nextInt(9)).append(',').append(random.nextInt(100_000));
            text.append(".50,").append(pick(random, "A", "B", "")).append('\n');
        }
        List<Dimension> dimensions = List.of(Dimension.values());
        Figures figures = run(text.toString(), "Supplier", () -> new Figures(OUTCOMES.size(), dimensions)).stream()
                .reduce(Figures::merge)
                .orElseThrow();
        for (int k = 0; k < OUTCOMES.size(); k++) {
            int outcome = k;
            Figure all = figures.all().get(k);
            assertThat(all.lines() + all.apart()).isEqualTo(9_000);
            assertThat(all.apart()).isPositive();
            for (Dimension dimension : dimensions) {
                assertThat(figures.by(dimension).values().stream()
                                .map(of -> of.get(outcome))
                                .reduce(Figure.NONE, Figure::plus))
                        .as("%s", dimension)
                        .isEqualTo(all);
            }
            assertThat(figures.byMeasure().get(k).values().stream()
                            .mapToLong(Share::least)
                            .sum())
                    .isEqualTo(all.least());
            assertThat(figures.byMeasure().get(k).values().stream()
                            .mapToLong(Share::greatest)
                            .sum())
                    .isEqualTo(all.greatest());
        }
        assertThat(figures.by(Dimension.MONTH)).containsOnlyKeys("2025-10", "2025-11", "2025-12");
        assertThat(figures.by(Dimension.LABEL)).containsOnlyKeys("", "A", "B");
        assertThat(figures.by(Dimension.ORIGIN)).containsOnlyKeys("CN", "DE", "VN");
    }

    private static String described(@Nullable ShipmentLine line) {
        return line == null
                ? "none"
                : String.join(
                        " ",
                        line.id(),
                        line.code().digits(),
                        line.origin().code(),
                        line.regime().toString(),
                        line.entered().from().toString(),
                        line.value().toString(),
                        String.valueOf(line.quantity()),
                        line.entry().toString(),
                        line.facts().told().toString());
    }

    private <W extends Worker> List<W> run(String text, @Nullable String free, Supplier<W> workers) throws IOException {
        try (RowSource rows = rows(text)) {
            return new Pass(OUTCOMES, 2).run(reader(rows, free), workers, _ -> {});
        }
    }

    private static RowSource rows(String text) throws IOException {
        Reader reader = new StringReader(text);
        return RowSources.of(
                reader, "book.csv", RowOptions.RECOGNISED.knowing(vocabulary().known()));
    }

    private static Vocabulary vocabulary() throws IOException {
        return new Vocabulary(FORM.columns(), Mapping.NONE);
    }

    private BatchReader reader(RowSource rows, @Nullable String free) throws IOException {
        CodeIndex codes = LAW.derived(CodeIndex.class, CodeIndex::new);
        return new BatchReader(rows, vocabulary(), FORM, codes, free, rejects::add);
    }
}
