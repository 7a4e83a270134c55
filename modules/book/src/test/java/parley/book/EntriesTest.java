package parley.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.determination.Determination;
import parley.determination.Determination.Rated;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.ground.Rate;

/** The fees of the lines of an entry, in fiscal year 2026: 0.3464 percent, from 33.58 to 651.50 dollars, and 0.125 percent by vessel. */
class EntriesTest {

    private static final String PROCESSING = "us/fees/merchandise-processing";

    @Test
    void the_lines_of_an_entry_share_its_fee_to_the_cent_whatever_their_values() throws IOException {
        Random random = new Random(81);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder("code,origin,entered,value,entry\n");
            long whole = 0;
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                long cents = random.nextLong(100_000_000) >> random.nextInt(27);
                whole += cents;
                text.append("9503.00.0073,CN,2025-10-25,%s,E1\n"
                        .formatted(Money.ofCents(cents).dollars()));
            }
            long fee = Math.clamp(Rate.share(whole, 3_464), 3_358, 65_150);
            assertThat(fees(text.toString(), PROCESSING)).as(text.toString()).isEqualTo(fee);
        }
    }

    @Test
    void a_line_that_names_no_entry_is_an_entry_of_its_own() throws IOException {
        String two = "code,origin,entered,value\n9503.00.0073,CN,2025-10-25,100\n9503.00.0073,CN,2025-10-25,100\n";
        assertThat(fees(two, PROCESSING)).isEqualTo(2 * 3_358);
    }

    @Test
    void two_entries_have_a_fee_each() throws IOException {
        String two =
                "code,origin,entered,value,entry\n9503.00.0073,CN,2025-10-25,100,A\n9503.00.0073,CN,2025-10-25,100,B\n";
        assertThat(fees(two, PROCESSING)).isEqualTo(2 * 3_358);
        assertThat(fees(two.replace(",B\n", ",A\n"), PROCESSING)).isEqualTo(3_358);
    }

    @Test
    void harbors_are_maintained_by_what_comes_by_vessel_and_a_blank_mode_is_one() throws IOException {
        String line = "code,origin,entered,value,mode\n9503.00.0073,CN,2025-10-25,10000,";
        assertThat(fees(line + "\n", "us/fees/harbor-maintenance")).isEqualTo(1_250);
        assertThat(fees(line + "vessel\n", "us/fees/harbor-maintenance")).isEqualTo(1_250);
        assertThat(fees(line + "air\n", "us/fees/harbor-maintenance")).isZero();
    }

    @Test
    void fees_stand_apart_from_the_duty() throws IOException {
        Rated rated = rated("code,origin,entered,value\n9503.00.0073,CN,2025-10-25,10000\n")
                .getFirst();
        assertThat(rated.components()).extracting(Determination.Component::kind).containsOnly("duty");
        assertThat(rated.fees()).extracting(Determination.Component::kind).containsOnly("fee");
        assertThat(rated.duty().min()).isEqualTo(Money.parse("3000"));
        assertThat(Determination.findFees(rated)).hasValue(Money.parse("47.14"));
    }

    private static long fees(String text, String measure) throws IOException {
        return rated(text).stream()
                .flatMap(rated -> rated.fees().stream())
                .filter(fee -> fee.measure().equals(measure))
                .mapToLong(fee -> fee.amount().cents())
                .sum();
    }

    private static List<Rated> rated(String text) throws IOException {
        List<ShipmentLine> lines = new BookReader(Law.form())
                .read(new StringReader(text), "book.csv")
                .lines();
        return lines.stream().map(line -> (Rated) Law.newest().determine(line)).toList();
    }
}
