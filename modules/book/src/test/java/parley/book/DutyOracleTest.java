package parley.book;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.determination.Determination;
import parley.determination.Determination.NotRated;
import parley.determination.Determination.Rated;
import parley.ground.Money;

/** Answers that others worked out, for lines of every kind and date. */
class DutyOracleTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    @Test
    void every_answer_inside_coverage_is_that_of_the_oracle_and_outside_it_there_is_no_number() {
        List<String> wrong = new ArrayList<>();
        List<String> disputed = new ArrayList<>();
        int agree = 0;
        int notModelled = 0;
        for (NamedCsvRecord row : Oracle.rows("oracles/us_duty_cases.csv")) {
            switch (Law.newest().determine(Law.form().line(Oracle.texts(row), row.getField("id")))) {
                case NotRated none when none.kind() == NotRated.Kind.NOT_MODELLED -> notModelled++;
                case NotRated none -> wrong.add(row.getField("id") + " " + none.reasons());
                case Rated rated -> {
                    List<String> differences = differences(row, rated);
                    if (differences.isEmpty()) {
                        agree++;
                    } else {
                        List<String> list = Set.of("low", "disputed").contains(row.getField("sure")) ? disputed : wrong;
                        list.add(row.getField("id") + " " + row.getField("sure") + " " + differences);
                    }
                }
            }
        }
        System.out.printf(
                "duty oracle: %d rows agree, %d are not modelled, %d unsure ones differ %s%n",
                agree, notModelled, disputed.size(), disputed);
        assertThat(wrong).isEmpty();
        assertThat(agree).as("rows answered").isGreaterThanOrEqualTo(90);
    }

    private static List<String> differences(NamedCsvRecord row, Rated rated) {
        Set<String> reported = new TreeSet<>();
        rated.filing().forEach(line -> reported.add(line.heading()));
        rated.components().forEach(component -> reported.add(component.heading()));
        List<String> differences = new ArrayList<>();
        split(row.getField("headings_present"))
                .filter(heading -> !reported.contains(heading))
                .forEach(heading -> differences.add("lacks " + heading));
        split(row.getField("headings_absent"))
                .filter(heading -> reported.stream().anyMatch(each -> each.startsWith(heading)))
                .forEach(heading -> differences.add("has " + heading));
        String percent = row.getField("duty_percent");
        if (!percent.isEmpty()) {
            Money value = rated.line().value();
            Money max = rated.duty().max();
            if (max == null
                    || !near(rated.duty().min().percentOf(value), percent)
                    || !near(max.percentOf(value), percent)) {
                differences.add("owes " + words(rated.duty(), value) + " instead of " + percent + " percent");
            }
        }
        return differences;
    }

    private static String words(Determination.Range duty, Money value) {
        Money max = duty.max();
        return duty.min().percentOf(value) + " to " + (max == null ? "?" : max.percentOf(value));
    }

    private static boolean near(BigDecimal found, String expected) {
        return found.subtract(new BigDecimal(expected)).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Stream<String> split(String joined) {
        return Stream.of(joined.split("\\|", -1)).filter(heading -> !heading.isBlank());
    }
}
