package parley.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.book.Refunds.Line;
import parley.book.Refunds.Part;
import parley.book.Refunds.Range;
import parley.book.Refunds.Row;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.Scenario;
import parley.measure.Amendment;
import parley.measure.Citation;

/** What is refundable on books, by measure and month of entry. */
class RefundRunTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 15);
    private static final int DAYS = 430;

    @Test
    void every_line_is_refundable_as_its_own_answer_says() throws IOException {
        Refunds refunds = new RefundRun(Law.newest()).run(sample(1));
        for (Line line : refunds.lines()) {
            switch (Law.newest().determine(line.line())) {
                case Determination.NotRated not -> assertThat(line.problem()).isEqualTo(not.problem());
                case Determination.Rated rated -> {
                    Money greatest = rated.refundable().max();
                    assertThat(line.refundable())
                            .as("%s", line.line())
                            .isEqualTo(new Range(
                                    rated.refundable().min().cents(), greatest == null ? -1 : greatest.cents()));
                }
            }
        }
        assertThat(refunds.concerned()).hasSizeGreaterThan(200);
        assertThat(refunds.unanswered()).isNotEmpty();
    }

    @Test
    void sums_over_measures_and_months_are_the_sums_over_lines() throws IOException {
        for (long seed = 2; seed < 4; seed++) {
            Refunds refunds = new RefundRun(Law.newest()).run(exact(sample(seed)));
            Range ofRows = refunds.rows().stream().map(Row::refundable).reduce(Range.NIL, Range::plus);
            assertThat(ofRows).isEqualTo(refunds.whole());
            assertThat(ofRows.least()).isPositive();
            assertThat(refunds.rows().stream().map(Row::month).distinct().count())
                    .as("fentanyl from February 2025 to February 2026")
                    .isEqualTo(13);
        }
    }

    @Test
    void the_measures_of_an_exact_line_sum_to_what_is_refundable_on_it() throws IOException {
        for (Line line : new RefundRun(Law.newest()).run(exact(sample(7))).lines()) {
            assertThat(line.byMeasure().values().stream().map(Part::refundable).reduce(Range.NIL, Range::plus))
                    .as("%s", line.line())
                    .isEqualTo(line.refundable());
        }
    }

    @Test
    void before_the_judgment_was_known_nothing_is_refundable_and_the_act_to_come_is_named() throws IOException {
        Refunds refunds = new RefundRun(Law.known("2026-02-19")).run(sample(8));
        assertThat(refunds.rows()).isEmpty();
        assertThat(refunds.voids()).isEmpty();
        assertThat(refunds.whole()).isEqualTo(Range.NIL);
        assertThat(refunds.notYet()).isNotNull().satisfies(act -> {
            assertThat(act.act().document()).isEqualTo("SCOTUS-24-1287");
            assertThat(act.known()).isEqualTo("2026-02-20");
        });
        assertThat(new RefundRun(Law.known("2026-02-20")).run(sample(8)).whole().least())
                .isPositive();
    }

    @Test
    void no_month_before_the_duties_began_or_after_they_ended_has_anything() throws IOException {
        assertThat(new RefundRun(Law.newest()).run(sample(9)).rows())
                .allSatisfy(row -> assertThat(row.month()).isBetween(YearMonth.of(2025, 2), YearMonth.of(2026, 2)));
        assertThat(toy(Law.newest(), "2026-02-23").whole().least()).isPositive();
        assertThat(toy(Law.newest(), "2026-02-24").whole()).isEqualTo(Range.NIL);
    }

    @Test
    void an_entry_belongs_to_the_month_of_its_customs_day() {
        Refunds refunds = toy(Law.newest(), "2025-06-01T02:00+00:00");
        assertThat(refunds.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.month()).isEqualTo(YearMonth.of(2025, 5)));
    }

    @Test
    void what_was_assessed_before_the_day_from_which_it_is_void_is_not_refundable() {
        Determiner held = voiding("us/section-301/list-4a", "2025-06-01T04:00:00Z");
        Row before = shirt(held, "2025-05-31");
        assertThat(before.assessed()).isEqualTo(new Range(75_000, 75_000));
        assertThat(before.refundable()).isEqualTo(Range.NIL);
        Row after = shirt(held, "2025-06-01");
        assertThat(after.refundable()).isEqualTo(new Range(75_000, 75_000));
    }

    @Test
    void a_rate_held_void_that_cannot_be_computed_is_in_no_sum() {
        Refunds refunds = new RefundRun(voiding("us/column-1", "2025-01-01T05:00:00Z"))
                .run(book(line("2204.21.5040", "2025-03-01")));
        assertThat(refunds.unanswered())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.problem()).isEqualTo("a rate held void was not computed: 6.3¢/liter"));
        assertThat(refunds.whole()).isEqualTo(Range.NIL);
        assertThat(refunds.rows()).isEmpty();
    }

    private static Determiner voiding(String measure, String from) {
        Amendment held = new Amendment(
                Instant.parse(from),
                LocalDate.of(2025, 7, 1),
                new Amendment.Action.Invalidate(),
                Citation.assumption("a judgment"));
        LawBook book = Law.BOOK.amended(new Scenario("held", "Held void", Map.of(measure, List.of(held)), Set.of()));
        return new Determiner(book, LocalDate.of(2025, 12, 1));
    }

    private static Row shirt(Determiner determiner, String entered) {
        return new RefundRun(determiner)
                .run(book(line("6109.10.0004", entered))).rows().stream()
                        .filter(row -> row.by().measure().id().equals("us/section-301/list-4a"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Refunds toy(Determiner determiner, String entered) {
        return new RefundRun(determiner).run(book(line("9503.00.0073", entered)));
    }

    private static ShipmentLine line(String code, String entered) {
        return Law.form().line(Map.of("code", code, "origin", "CN", "entered", entered, "value", "10000"), "1");
    }

    private static Book book(ShipmentLine... lines) {
        return new Book("book", List.of(lines), List.of(), List.of());
    }

    /** The lines of the book on which nothing is left open. */
    private static Book exact(Book book) {
        return book(book.lines().stream()
                .filter(line -> Law.newest().determine(line) instanceof Determination.Rated rated
                        && rated.duty().isExact()
                        && rated.refundable().isExact())
                .toArray(ShipmentLine[]::new));
    }

    /** One in forty lines of the sample, entered on days around those of the emergency duties. */
    private static Book sample(long seed) throws IOException {
        Random random = new Random(seed);
        LineForm form = new LineForm(Law.BOOK.tables(), "2025-11-15", false);
        try (BufferedReader text = Files.newBufferedReader(Path.of("../../samples/us-imports-from-china-2024.csv"))) {
            List<ShipmentLine> lines = new ArrayList<>();
            for (ShipmentLine line : new BookReader(form).read(text, "sample").lines()) {
                if (random.nextInt(40) == 0) {
                    lines.add(entered(line, FIRST.plusDays(random.nextInt(DAYS))));
                }
            }
            return book(lines.toArray(ShipmentLine[]::new));
        }
    }

    private static ShipmentLine entered(ShipmentLine line, LocalDate day) {
        return new ShipmentLine(
                line.id(),
                line.code(),
                line.origin(),
                line.regime(),
                At.ofDay(day, LawBook.WASHINGTON),
                line.value(),
                line.quantity(),
                line.entry(),
                line.facts());
    }
}
