package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.determination.Determination.Missing;
import parley.determination.Determination.Rated;
import parley.ground.Money;

/** The ends of an answer with unknown contents against every content on a grid. */
class BruteForceTest {

    private static final List<String> METALS = List.of("steel-content", "aluminum-content", "copper-content");

    /** Of a million dollars: each tenth, the least that is not nothing, and both sides of the bounds that the law sets. */
    private static final List<Integer> GRID = List.of(
            0, 1, 99_999, 100_000, 149_999, 150_000, 199_999, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000,
            800_000, 900_000, 999_999, 1_000_000);

    @Test
    void an_answer_with_unknown_metal_is_as_wide_as_the_contents_on_a_grid_and_no_wider() {
        RandomLines lines = new RandomLines(51);
        Money million = Money.parse("1000000");
        int compared = 0;
        for (int i = 0; i < 20_000 && compared < 120; i++) {
            ShipmentLine line = lines.line(Map.of(), million, null);
            if (!(Law.known(Law.NEWEST).determine(line) instanceof Rated rated)
                    || rated.duty().isExact()
                    || rated.duty().max() == null
                    || !METALS.containsAll(missing(rated))) {
                continue;
            }
            compared++;
            Ends ends = bruteForce(line, missing(rated));
            // A dollar either side of a bound is as near as a grid of dollars comes; and each part of the value is
            // rounded
            // by itself, so that a value parted in three can differ from a corner by a cent or two.
            assertThat(ends.least - rated.duty().min().cents())
                    .as("least of %s, missing %s", line, missing(rated))
                    .isBetween(-3L, 400L);
            assertThat(rated.duty().max().cents() - ends.greatest)
                    .as("greatest of %s, missing %s", line, missing(rated))
                    .isBetween(-3L, 400L);
        }
        assertThat(compared).isGreaterThan(60);
    }

    private record Ends(long least, long greatest) {}

    private static Ends bruteForce(ShipmentLine line, Set<String> unknown) {
        long least = Long.MAX_VALUE;
        long greatest = 0;
        for (Map<String, String> contents :
                grid(METALS.stream().filter(unknown::contains).toList(), 1_000_000)) {
            Map<String, String> told = new LinkedHashMap<>(contents);
            METALS.forEach(metal -> told.putIfAbsent(metal, "0"));
            Rated exact = Law.rated(new ShipmentLine(
                    line.id(),
                    line.code(),
                    line.origin(),
                    line.regime(),
                    line.entered(),
                    line.value(),
                    null,
                    line.entry(),
                    Law.facts(told, line.value())));
            assertThat(exact.duty().isExact()).as("%s with %s", line, told).isTrue();
            least = Math.min(least, exact.duty().min().cents());
            greatest = Math.max(greatest, exact.duty().min().cents());
        }
        return new Ends(least, greatest);
    }

    /** Every way to give the metals points of the grid that come to at most the whole. */
    private static List<Map<String, String>> grid(List<String> metals, int whole) {
        if (metals.isEmpty()) {
            return List.of(Map.of());
        }
        List<Map<String, String>> all = new ArrayList<>();
        for (int content : GRID) {
            if (content <= whole) {
                for (Map<String, String> rest : grid(metals.subList(1, metals.size()), whole - content)) {
                    Map<String, String> one = new LinkedHashMap<>(rest);
                    one.put(metals.getFirst(), Integer.toString(content));
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static Set<String> missing(Rated rated) {
        return rated.missing().stream().map(Missing::fact).collect(Collectors.toSet());
    }
}
