package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.lawbook.CodeIndex;

/** Lines told in numbers, beside the same lines told one by one. */
class LineRaterTest {

    private final CodeIndex codes = Law.BOOK.derived(CodeIndex.class, CodeIndex::new);
    private final LineRater rater = new LineRater(List.of(Law.known(Law.NEWEST)));
    private final LineRater.Answer answer = rater.answer(0);
    private final Map<Crossing, Integer> crossings = new HashMap<>();

    @Test
    void a_line_told_in_numbers_is_answered_as_one_told_alone_whatever_is_told_of_it() {
        RandomLines random = new RandomLines(91);
        for (int i = 0; i < 6_000; i++) {
            ShipmentLine line = i % 3 == 0 ? random.bare() : random.any();
            LineRater.Kind kind = rate(line);
            switch (Law.known(Law.NEWEST).rate(line)) {
                case Rating.NotModelled _ -> assertThat(kind).isEqualTo(LineRater.Kind.NOT_MODELLED);
                case Rating.Unrated _ -> assertThat(kind).isEqualTo(LineRater.Kind.UNRATED);
                case Rating.Evaluated rated -> {
                    assertThat(kind).isEqualTo(LineRater.Kind.RATED);
                    same(answer.found().evaluation(), rated.evaluation(), line);
                    assertThat(answer.isCarried()).isEqualTo(rated.isCarried());
                }
            }
        }
    }

    private static void same(Evaluation bulk, Evaluation alone, ShipmentLine line) {
        for (var pair : List.of(List.of(bulk.least(), alone.least()), List.of(bulk.greatest(), alone.greatest()))) {
            assertThat(pair.getFirst().leaf())
                    .as("%s", line)
                    .isEqualTo(pair.getLast().leaf());
            assertThat(pair.getFirst().parts())
                    .as("%s", line)
                    .isEqualTo(pair.getLast().parts());
            assertThat(pair.getFirst().amounts())
                    .as("%s", line)
                    .isEqualTo(pair.getLast().amounts());
            assertThat(pair.getFirst().total()).isEqualTo(pair.getLast().total());
        }
        assertThat(bulk.unbounded()).as("%s", line).isEqualTo(alone.unbounded());
        assertThat(bulk.leastRefundable()).as("%s", line).isEqualTo(alone.leastRefundable());
        assertThat(bulk.greatestRefundable()).as("%s", line).isEqualTo(alone.greatestRefundable());
        assertThat(bulk.open()).as("%s", line).isEqualTo(alone.open());
    }

    @Test
    void outcomes_that_ask_the_same_card_are_rated_once_and_each_outcome_answers_as_it_does_alone() {
        List<Determiner> outcomes = Stream.concat(
                        Stream.of(Law.known(Law.NEWEST)),
                        Law.BOOK.tables().scenarios().values().stream()
                                .map(scenario -> new Determiner(Law.BOOK.amended(scenario), Law.NEWEST)))
                .toList();
        LineRater all = new LineRater(outcomes);
        RandomLines random = new RandomLines(94);
        int shared = 0;
        for (int i = 0; i < 600; i++) {
            ShipmentLine line = random.any();
            rate(all, line);
            for (int k = 0; k < outcomes.size(); k++) {
                if (outcomes.get(k).rate(line) instanceof Rating.Evaluated rated) {
                    same(all.answer(k).found().evaluation(), rated.evaluation(), line);
                    shared += k > 0 && all.answer(k).found() == all.answer(0).found() ? 1 : 0;
                } else {
                    assertThat(all.answer(k).kind()).isNotEqualTo(LineRater.Kind.RATED);
                }
            }
        }
        assertThat(shared).isPositive();
    }

    @Test
    void its_fees_are_those_of_the_determination() {
        RandomLines random = new RandomLines(92);
        for (int i = 0; i < 1_000; i++) {
            ShipmentLine line = random.any();
            if (rate(line) == LineRater.Kind.RATED) {
                long fees = answer.fees(
                        line.code(),
                        line.facts(),
                        line.value().cents(),
                        line.value().cents(),
                        0);
                assertThat(fees)
                        .isEqualTo(Determination.findFees(Law.rated(line))
                                .map(money -> money.cents())
                                .orElse(-1L));
            }
        }
    }

    @Test
    void a_line_of_which_nothing_more_is_told_makes_no_object_once_its_cards_are_there() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        RandomLines random = new RandomLines(93);
        List<ShipmentLine> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            lines.add(random.bare());
        }
        Crossing[] where = lines.stream().map(LineRaterTest::crossing).toArray(Crossing[]::new);
        int[] number =
                lines.stream().mapToInt(line -> codes.number(line.code())).toArray();
        long[] cents = lines.stream().mapToLong(line -> line.value().cents()).toArray();
        int[] crossing = lines.stream().mapToInt(line -> number(crossing(line))).toArray();
        long made = Long.MAX_VALUE;
        for (int turn = 0;
                turn < 300 && made > lines.size();
                turn++) { // not yet compiled, the calls themselves make some
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < lines.size(); i++) {
                ShipmentLine line = lines.get(i);
                rater.rate(rater.meet(crossing[i], where[i], number[i], line.code()), cents[i], null, line.facts());
            }
            made = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(made).as("bytes made").isLessThanOrEqualTo(lines.size());
    }

    private LineRater.Kind rate(ShipmentLine line) {
        rate(rater, line);
        return answer.kind();
    }

    private void rate(LineRater with, ShipmentLine line) {
        Crossing crossing = crossing(line);
        Meeting meeting = with.meet(number(crossing), crossing, codes.number(line.code()), line.code());
        with.rate(meeting, line.value().cents(), line.quantity(), line.facts());
    }

    private int number(Crossing crossing) {
        return crossings.computeIfAbsent(crossing, _ -> crossings.size());
    }

    private static Crossing crossing(ShipmentLine line) {
        return line.crossing();
    }
}
