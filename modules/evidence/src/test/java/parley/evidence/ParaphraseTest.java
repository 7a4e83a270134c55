package parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.evidence.read.ReportReader;
import parley.evidence.text.Page;

/** How a number is written does not change what is claimed. */
class ParaphraseTest {

    private static final ReportReader READER = new ReportReader();

    private static List<String> claims(String text) {
        return READER.read(new Page("a", text, null, List.of()), LocalDate.of(2025, 10, 25)).claims().stream()
                .map(claim -> claim.key() + " " + claim.value() + " " + claim.date())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "155 per cent",
                "155 percent",
                "155 p.c.",
                "155 pct",
                "155.0%",
                "one hundred and fifty-five percent",
                "one hundred fifty-five per cent",
                "a 155-percent"
            })
    void a_percentage_is_the_same_however_it_is_written(String figure) {
        String frame = "Trump threatens to impose %s tariffs on Chinese imports starting November 1.";
        assertThat(claims(frame.formatted(figure)))
                .isEqualTo(claims(frame.formatted("155%")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 November",
                "Nov. 1",
                "Nov 1st",
                "the 1st of November",
                "2025-11-01",
                "November 1, 2025",
                "1 Nov 2025",
                "Saturday, November 1"
            })
    void a_day_is_the_same_however_it_is_written(String day) {
        assertThat(READER.read(
                                new Page(
                                        "a",
                                        "The threatened 100% tariffs on Chinese goods would begin on " + day + ".",
                                        null,
                                        List.of()),
                                LocalDate.of(2025, 10, 25))
                        .claims())
                .filteredOn(claim -> claim.key().equals("us.tariff.threat.effective"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.value()).isEqualTo("2025-11-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifth", "5th"})
    void an_ordinal_is_the_same_however_it_is_written(String ordinal) {
        assertThat(claims("It is the " + ordinal + " round of talks between the two sides."))
                .containsExactly("talks.round_number 5 null");
    }
}
