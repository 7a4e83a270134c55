package parley.book.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** The end of the truce as it was known before the talks of October 2025. */
class TruceDeadlineTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final LocalDate KNOWN = LocalDate.parse("2025-10-25");

    @Test
    void the_lapse_of_10_November_2025_gives_54_percent_and_not_the_145_that_was_printed() throws IOException {
        var book = new BookReader(new LineForm(LAW.tables(), KNOWN.toString(), true))
                .read(new StringReader("code,origin,value\n9503.00.0073,CN,1000\n"), "toys");
        Deadlines deadlines = new DeadlineRun(Goods.of(book), new Determiner(LAW, KNOWN), KNOWN).run((_, _) -> {});
        Deadline lapse = deadlines.deadlines().getFirst();
        assertThat(lapse.at().atZone(deadlines.zone()).toLocalDate()).isEqualTo(LocalDate.parse("2025-11-10"));
        assertThat(lapse.difference().levels()).singleElement().satisfies(level -> {
            assertThat(level.from().greatest()).isEqualByComparingTo("30");
            assertThat(level.to().least()).isEqualByComparingTo("54");
            assertThat(level.to().greatest()).isEqualByComparingTo("54");
        });
        assertThat(lapse.difference().least()).isEqualTo(24000);
        assertThat(lapse.acts()).extracting(act -> act.document()).containsExactly("EO-14334");
        assertThat(deadlines.deadlines())
                .allSatisfy(deadline -> assertThat(deadline.difference().moves())
                        .noneMatch(move -> move.to().contains("125%")));
    }
}
