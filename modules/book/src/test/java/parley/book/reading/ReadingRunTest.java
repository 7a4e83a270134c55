package parley.book.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.lawbook.LawBook;
import parley.lawbook.Reading;
import parley.lawbook.Reading.Definition;
import parley.lawbook.source.CompiledLaw;

/** Printed totals, computed from the law as compiled. */
class ReadingRunTest {

    private static final LawBook LAW = CompiledLaw.embedded();

    /** Half toys, half bags of List 3. */
    private static List<Computed> run(List<Reading> readings) {
        try {
            Book book = new BookReader(new LineForm(LAW.tables(), "2025-10-25", true))
                    .read(new StringReader("code,origin,value\n9503000073,CN,100\n4202923120,CN,100\n"), "two lines");
            return new ReadingRun(LAW, List.of(book)).run(readings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reading> headlines() {
        return LAW.tables().readings().stream()
                .filter(reading -> reading.definition() instanceof Definition.HeadlineSum)
                .toList();
    }

    @TestFactory
    List<DynamicTest> a_headline_sum_is_what_the_law_gives_to_the_point() {
        assertThat(headlines()).hasSizeGreaterThanOrEqualTo(12);
        return run(headlines()).stream()
                .map(computed -> DynamicTest.dynamicTest(
                        computed.reading().id() + ": " + computed.reading().name(), () -> {
                            BigDecimal law = computed.reading().id().equals("145-lapse")
                                    ? new BigDecimal(54) // the papers' 145 is what the law did not say
                                    : computed.reading().printed();
                            assertThat(computed.least()).isEqualByComparingTo(law);
                            assertThat(computed.greatest()).isEqualByComparingTo(law);
                        }))
                .toList();
    }

    @Test
    void a_figure_that_the_law_does_not_give_keeps_its_difference() {
        Computed lapse = run(headlines()).stream()
                .filter(computed -> computed.reading().id().equals("145-lapse"))
                .findFirst()
                .orElseThrow();
        assertThat(lapse.agrees()).isFalse();
        assertThat(lapse.difference()).isEqualByComparingTo("-91");
    }

    @Test
    void an_average_is_over_the_book_and_by_its_values() {
        Reading fiftySeven = LAW.tables().readings().stream()
                .filter(reading -> reading.id().equals("57"))
                .findFirst()
                .orElseThrow();
        Computed computed = run(List.of(fiftySeven)).getFirst();
        // toys: 20 + 10; bags: 20 + 10 + 25 + 17.6 of column 1
        assertThat(computed.least()).isEqualByComparingTo("51.3");
        assertThat(computed.parts().stream().map(Computed.Part::least).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(computed.least());
        assertThat(computed.difference()).isEqualByComparingTo("-5.7");
    }

    @Test
    void a_reading_names_measures_and_scenarios_that_there_are_and_no_id_twice() {
        assertThat(LAW.tables().readings().stream().map(Reading::id)).doesNotHaveDuplicates();
        for (Reading reading : LAW.tables().readings()) {
            reading.scenarios().forEach(LAW::scenario);
            if (reading.definition() instanceof Definition.HeadlineSum sum) {
                assertThat(sum.measures())
                        .allSatisfy(id -> assertThat(LAW.findMeasure(id))
                                .as("%s of %s", id, reading.id())
                                .isPresent());
            }
        }
    }
}
