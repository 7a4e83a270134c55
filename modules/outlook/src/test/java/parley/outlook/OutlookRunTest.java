package parley.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.OutcomeColumn;
import parley.book.ResultGrid;
import parley.determination.Determiner;
import parley.ground.Money;
import parley.lawbook.DefaultOutcome;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** The main job: the trade of 2024 under each outcome of the talks, and small books whose sums are known. */
class OutlookRunTest {

    private static final LawBook BOOK = CompiledLaw.embedded();
    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);
    private static final String TOY = "code,origin,value\n9503.00.0073,CN,10000\n";

    private static Outlook trade = small(TOY);
    private static List<OutcomeColumn> columns = List.of();

    @BeforeAll
    static void the_trade_of_2024() throws IOException {
        Path sample = Path.of("../../samples/us-imports-from-china-2024.csv");
        try (Reader book = Files.newBufferedReader(sample)) {
            trade = run(book, List.of());
        }
        try (Reader reference = Files.newBufferedReader(sample)) {
            columns = columns(trade.book(), read(reference, "2025-10-25"));
        }
    }

    @Test
    void one_toy_owes_30_in_the_reference_row_and_54_30_154_130_and_20_under_the_five_outcomes() {
        Outlook toy = small(TOY);
        assertThat(toy.reference().leastRate()).isEqualTo(30);
        assertThat(toy.outcomes()).extracting(Outcome::leastRate).containsExactly(54.0, 30.0, 154.0, 130.0, 20.0);
        assertThat(toy.outcomes()).extracting(Outcome::linesMoved).containsExactly(1, 0, 1, 1, 1);
        assertThat(toy.outcomes()).extracting(Outcome::at).containsOnly("2025-11-15");
        assertThat(toy.reference().at()).isEqualTo("2025-10-25");
        assertThat(toy.outcomes().getFirst().byMeasure().keySet())
                .contains("us/ieepa/fentanyl", "us/ieepa/reciprocal-china");
    }

    @Test
    void the_reference_row_moves_no_line_against_itself() {
        assertThat(trade.reference().linesMoved()).isZero();
        assertThat(trade.reference().scenarios()).isEmpty();
    }

    @Test
    void every_total_is_the_sum_of_its_lines() {
        for (int row = 0; row <= trade.outcomes().size(); row++) {
            OutcomeColumn column = columns.get(row);
            long value = 0;
            long least = 0;
            long greatest = 0;
            for (int i = 0; i < trade.book().lines().size(); i++) {
                if (isSummed(i)) {
                    value += trade.book().lines().get(i).value().cents();
                    least += column.least()[i];
                    greatest += column.greatest()[i];
                }
            }
            Outcome outcome = row == 0 ? trade.reference() : trade.outcomes().get(row - 1);
            assertThat(outcome.summed()).as(outcome.title()).isEqualTo(Money.ofCents(value));
            assertThat(outcome.least()).as(outcome.title()).isEqualTo(Money.ofCents(least));
            assertThat(outcome.greatest()).as(outcome.title()).isEqualTo(Money.ofCents(greatest));
            assertThat(outcome.leastRate()).isEqualTo(100.0 * least / value, within(1e-9));
        }
    }

    @Test
    void what_measures_come_to_sums_to_the_total() {
        rows().forEach(outcome -> {
            assertThat(outcome.byMeasure().values().stream()
                            .mapToLong(OutcomeColumn.Share::least)
                            .sum())
                    .isEqualTo(outcome.least().cents());
            assertThat(outcome.byMeasure().values().stream()
                            .mapToLong(OutcomeColumn.Share::greatest)
                            .sum())
                    .isEqualTo(outcome.greatest().cents());
        });
    }

    @Test
    void every_line_is_summed_in_every_row_or_stands_apart_with_a_reason() {
        int apart = trade.apart().stream().mapToInt(Outlook.Apart::lines).sum();
        long cents = trade.apart().stream().mapToLong(Outlook.Apart::cents).sum();
        long summed = java.util.stream.IntStream.range(0, trade.book().lines().size())
                .filter(OutlookRunTest::isSummed)
                .count();
        assertThat(summed + apart).isEqualTo(14_422);
        assertThat(trade.reference().summed().plus(Money.ofCents(cents))).isEqualTo(Money.parse("429,425,828,419"));
        assertThat(trade.apart())
                .extracting(Outlook.Apart::why)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        rows().forEach(outcome ->
                assertThat(outcome.summed()).isEqualTo(trade.reference().summed()));
    }

    @Test
    void lines_that_cannot_be_summed_are_told_apart_by_why() {
        assertThat(trade.apart())
                .extracting(Outlook.Apart::why)
                .contains(
                        "chapters 98 and 99, which are no tariff lines",
                        "specific or compound rate without its quantity",
                        "rate that only its words give",
                        "code not in the edition, and the lines under its eight digits differ");
        assertThat(trade.apart())
                .filteredOn(apart -> apart.why().startsWith("chapters 98"))
                .singleElement()
                .extracting(Outlook.Apart::lines)
                .isEqualTo(63);
    }

    @Test
    void what_facts_leave_open_is_all_of_the_width() {
        Outcome first = trade.outcomes().getFirst();
        assertThat(trade.missing().stream().mapToLong(Outlook.Width::widthCents).sum())
                .isEqualTo(first.greatest().minus(first.least()).cents());
        assertThat(trade.missing()).allSatisfy(width -> {
            assertThat(width.fact()).isNotEmpty();
            assertThat(width.lines()).isPositive();
        });
    }

    @Test
    void outcomes_are_ordered_as_the_law_orders_them() {
        List<Double> rates = trade.outcomes().stream().map(Outcome::leastRate).toList();
        double lapse = rates.get(0);
        double truce = rates.get(1);
        assertThat(lapse).isGreaterThan(truce);
        assertThat(rates.get(2)).isEqualTo(lapse + 100, within(1e-6));
        assertThat(rates.get(3)).isEqualTo(truce + 100, within(1e-6));
        assertThat(rates.get(4)).isLessThan(truce);
        assertThat(trade.reference().leastRate()).isEqualTo(truce, within(0.05));
    }

    @Test
    void the_largest_lines_are_those_that_owe_most_in_the_first_outcome() {
        List<Long> owed = trade.largest().stream()
                .map(line -> line.duty().get(1).greatest())
                .toList();
        assertThat(owed).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
        long least = owed.getLast();
        OutcomeColumn first = columns.get(1);
        long larger = java.util.stream.IntStream.range(0, trade.book().lines().size())
                .filter(i -> isSummed(i) && first.greatest()[i] > least)
                .count();
        assertThat(larger).isLessThan(20);
        assertThat(trade.largest()).allSatisfy(line -> assertThat(line.duty()).hasSize(6));
    }

    @Test
    void every_measure_that_bears_is_cited() {
        List<String> cited =
                trade.citations().stream().map(Outlook.CitedMeasure::measure).toList();
        rows().forEach(outcome ->
                assertThat(cited).containsAll(outcome.byMeasure().keySet()));
        assertThat(trade.citations())
                .allSatisfy(measure -> assertThat(measure.citations()).isNotEmpty());
    }

    @Test
    void what_is_in_no_answer_is_named() {
        assertThat(trade.notIncluded()).anySatisfy(why -> assertThat(why).contains("antidumping"));
        assertThat(trade.lawHash()).isEqualTo(BOOK.hash());
        assertThat(trade.presumed())
                .allSatisfy(claim -> assertThat(claim.savesCents()).isPositive());
    }

    @Test
    void a_line_that_one_row_cannot_sum_is_summed_in_none() {
        Outlook mixed = small(TOY + "2009.11.0020,CN,5000\n9802.00.5010,CN,700\n");
        assertThat(mixed.reference().summed()).isEqualTo(Money.parse("10000"));
        assertThat(mixed.apart()).hasSize(2);
        assertThat(mixed.outcomes()).extracting(Outcome::leastRate).containsExactly(54.0, 30.0, 154.0, 130.0, 20.0);
    }

    @Test
    void a_line_that_only_the_reference_row_cannot_answer_is_summed_nowhere_and_told_apart() {
        Determiner base = new Determiner(BOOK, KNOWN);
        List<OutlookRun.Asked> asked = List.of(new OutlookRun.Asked("No further act", List.of(), -1, base));
        Outlook early = new OutlookRun(book(TOY, "2025-11-15"), "2017-06-01", base, asked).run();
        assertThat(early.outcomes().getFirst().summed()).isEqualTo(Money.ZERO);
        assertThat(early.outcomes().getFirst().leastRate()).isZero();
        assertThat(early.apart()).extracting(Outlook.Apart::why).containsExactly("not answerable in another row");
    }

    @Test
    void weights_are_the_users_and_there_is_no_average_without_them() throws IOException {
        assertThat(small(TOY).findWeighted()).isEmpty();
        Outlook weighed = run(new StringReader(TOY), List.of(1.0, 3.0, 0.0, 0.0, 0.0));
        assertThat(weighed.findWeighted()).hasValueSatisfying(rates -> {
            assertThat(rates.least()).isEqualTo((54 + 3 * 30) / 4.0);
            assertThat(rates.greatest()).isEqualTo(rates.least());
        });
        assertThat(run(new StringReader(TOY), List.of(0.0, 0.0, 0.0, 0.0, 0.0)).findWeighted())
                .isEmpty();
    }

    @Test
    void a_book_without_a_line_and_no_outcome_are_refused() {
        Determiner base = new Determiner(BOOK, KNOWN);
        List<OutlookRun.Asked> asked = List.of(new OutlookRun.Asked("No further act", List.of(), -1, base));
        Book empty = new Book("none", List.of(), List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutlookRun(empty, "2025-10-25", base, asked))
                .withMessageContaining("0 lines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutlookRun(book(TOY, "2025-11-15"), "2025-10-25", base, List.of()))
                .withMessageContaining("0 outcomes");
    }

    private static boolean isSummed(int line) {
        return columns.stream().allMatch(column -> column.standing()[line].isSummed());
    }

    private static Stream<Outcome> rows() {
        return Stream.concat(Stream.of(trade.reference()), trade.outcomes().stream());
    }

    private static Outlook small(String text) {
        try {
            return run(new StringReader(text), List.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Outlook run(Reader text, List<Double> weights) throws IOException {
        return new OutlookRun(read(text, "2025-11-15"), "2025-10-25", new Determiner(BOOK, KNOWN), asked(weights))
                .run();
    }

    /** The same by an object for every line, the reference first. */
    private static List<OutcomeColumn> columns(Book book, Book reference) {
        List<OutcomeColumn> all = new ArrayList<>(
                ResultGrid.of(reference, List.of(new Determiner(BOOK, KNOWN))).columns());
        all.addAll(ResultGrid.of(
                        book,
                        asked(List.of()).stream()
                                .map(OutlookRun.Asked::determiner)
                                .toList())
                .columns());
        return all;
    }

    private static List<OutlookRun.Asked> asked(List<Double> weights) {
        List<OutlookRun.Asked> asked = new ArrayList<>();
        List<DefaultOutcome> outcomes = BOOK.tables().outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            LawBook law = BOOK;
            for (String scenario : outcomes.get(i).scenarios()) {
                law = law.amended(law.scenario(scenario));
            }
            asked.add(new OutlookRun.Asked(
                    outcomes.get(i).title(),
                    outcomes.get(i).scenarios(),
                    weights.isEmpty() ? -1 : weights.get(i),
                    new Determiner(law, KNOWN)));
        }
        return asked;
    }

    private static Book book(String text, String at) {
        try {
            return read(new StringReader(text), at);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Book read(Reader text, String at) throws IOException {
        return new BookReader(new LineForm(BOOK.tables(), at, true)).read(text, "book");
    }
}
