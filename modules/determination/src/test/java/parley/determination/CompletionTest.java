package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.determination.Determination.Missing;
import parley.determination.Determination.Rated;
import parley.ground.Money;
import parley.lawbook.Fact;
import parley.measure.Portion;

/** An answer with facts missing holds every answer that telling them would give. */
class CompletionTest {

    private static final Set<String> METALS =
            Set.of(Portion.STEEL.fact(), Portion.ALUMINUM.fact(), Portion.COPPER.fact());

    @Test
    void least_and_greatest_hold_every_completion_of_the_facts() {
        RandomLines lines = new RandomLines(31);
        int open = 0;
        for (int i = 0; i < 12_000 && open < 1_500; i++) {
            ShipmentLine line = lines.bare();
            if (!(Law.known(Law.NEWEST).determine(line) instanceof Rated rated)
                    || rated.duty().isExact()) {
                continue;
            }
            open++;
            for (int k = 0; k < 4; k++) {
                Map<String, String> told = completion(lines, rated);
                Rated complete = Law.rated(told(line, told));
                assertThat(complete.duty().min())
                        .as("least of %s with %s", line, told)
                        .isGreaterThanOrEqualTo(rated.duty().min());
                if (rated.duty().max() != null) {
                    assertThat(complete.duty().max())
                            .as("greatest of %s with %s", line, told)
                            .isNotNull()
                            .isLessThanOrEqualTo(rated.duty().max());
                }
                assertThat(complete.refundable().min())
                        .as("least refundable of %s with %s", line, told)
                        .isGreaterThanOrEqualTo(rated.refundable().min());
                assertThat(complete.refundable().max())
                        .as("greatest refundable of %s with %s", line, told)
                        .isLessThanOrEqualTo(rated.refundable().max());
            }
        }
        assertThat(open).as("lines with facts missing").isGreaterThan(300);
    }

    @Test
    void at_odd_values_they_hold_it_to_within_a_cent_for_every_number_filed() {
        RandomLines lines = new RandomLines(34);
        for (int i = 0; i < 3_000; i++) {
            Money odd = Money.ofCents(1 + lines.random.nextInt(500_000));
            ShipmentLine line = lines.line(Map.of(), odd, null);
            if (Law.known(Law.NEWEST).determine(line) instanceof Rated rated
                    && !rated.duty().isExact()) {
                Map<String, String> told = completion(lines, rated);
                Rated complete = Law.rated(told(line, told));
                Money slack =
                        Money.ofCents(rated.filing().size() + complete.filing().size());
                assertThat(complete.duty().min().plus(slack))
                        .as("least of %s with %s", line, told)
                        .isGreaterThanOrEqualTo(rated.duty().min());
                if (rated.duty().max() != null) {
                    assertThat(complete.duty().max())
                            .as("greatest of %s with %s", line, told)
                            .isLessThanOrEqualTo(rated.duty().max().plus(slack));
                }
            }
        }
    }

    @Test
    void to_tell_one_fact_more_never_widens_the_answer() {
        RandomLines lines = new RandomLines(32);
        for (int i = 0; i < 4_000; i++) {
            ShipmentLine line = lines.bare();
            if (!(Law.known(Law.NEWEST).determine(line) instanceof Rated rated)
                    || rated.duty().isExact()) {
                continue;
            }
            Map<String, String> told = completion(lines, rated);
            Map<String, String> one = new LinkedHashMap<>();
            told.keySet().stream().sorted().findFirst().ifPresent(name -> {
                Set<String> with = METALS.contains(name) ? METALS : Set.of(name);
                told.keySet().stream()
                        .filter(with::contains)
                        .forEach(fact -> one.put(fact, told.getOrDefault(fact, "")));
            });
            Rated narrower = Law.rated(told(line, one));
            assertThat(narrower.duty().min())
                    .as("%s with %s", line, one)
                    .isGreaterThanOrEqualTo(rated.duty().min());
            if (rated.duty().max() != null) {
                assertThat(narrower.duty().max())
                        .as("%s with %s", line, one)
                        .isLessThanOrEqualTo(rated.duty().max());
            }
        }
    }

    @Test
    void to_tell_all_that_is_missing_leaves_nothing_open_but_quantities() {
        RandomLines lines = new RandomLines(33);
        for (int i = 0; i < 3_000; i++) {
            ShipmentLine line = lines.bare();
            if (Law.known(Law.NEWEST).determine(line) instanceof Rated rated
                    && !rated.duty().isExact()) {
                Map<String, String> told = new LinkedHashMap<>();
                Rated complete = rated;
                for (int round = 0; round < 6 && !facts(complete).isEmpty(); round++) {
                    told.putAll(completion(lines, complete));
                    complete = Law.rated(told(line, told));
                }
                assertThat(facts(complete)).as("%s with %s", line, told).isEmpty();
                if (rated.duty().max() != null) {
                    assertThat(complete.duty().isExact())
                            .as("%s with %s", line, told)
                            .isTrue();
                }
            }
        }
    }

    /** The facts that an answer misses. */
    private static Set<String> facts(Rated rated) {
        return rated.missing().stream()
                .filter(missing -> !missing.effect().startsWith("presumed"))
                .map(Missing::fact)
                .filter(fact -> Law.BOOK.tables().facts().containsKey(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A random way things could be, of all that is missing. */
    private static Map<String, String> completion(RandomLines lines, Rated rated) {
        Map<String, String> told = new LinkedHashMap<>();
        Set<String> missing = facts(rated);
        Money value = rated.line().value();
        if (missing.stream().anyMatch(METALS::contains) || missing.contains("metal-content")) {
            List<Integer> percents = new ArrayList<>();
            int left = 100;
            for (int i = 0; i < 3; i++) {
                int percent = lines.random.nextInt(3) == 0 ? 0 : lines.random.nextInt(left + 1);
                percents.add(percent);
                left -= percent;
            }
            Collections.shuffle(percents, lines.random);
            told.put("steel-content", dollars(value, percents.get(0)));
            told.put("aluminum-content", dollars(value, percents.get(1)));
            told.put("copper-content", dollars(value, percents.get(2)));
        }
        for (String fact : missing) {
            if (!METALS.contains(fact) && !fact.equals("metal-content")) {
                told.put(fact, random(lines, fact, rated));
            }
        }
        return told;
    }

    private static String random(RandomLines lines, String fact, Rated rated) {
        Fact.Kind kind = Law.BOOK.tables().facts().get(fact).kind();
        return switch (kind) {
            case PART_OF_VALUE -> dollars(rated.line().value(), lines.random.nextInt(101));
            case PERCENT -> lines.random.nextInt(101) + "%";
            case DATE -> rated.line().entered().text();
            case TEXT -> lines.random.nextInt(4) == 0 ? "none of that" : description(lines, rated);
            case WORD -> "no";
            case NUMBER, PARTY -> throw new IllegalStateException("no duty asks for " + fact);
        };
    }

    /** One of the descriptions that the answer asks about, most of the time. */
    private static String description(RandomLines lines, Rated rated) {
        List<String> asked = rated.missing().stream()
                .filter(missing -> missing.fact().equals("described-as"))
                .map(missing -> missing.effect().replaceFirst("^whether described-as '(.*)' settles .*$", "$1"))
                .toList();
        return lines.pick(asked.isEmpty() || lines.random.nextInt(5) == 0 ? RandomLines.DESCRIPTIONS : asked);
    }

    private static String dollars(Money value, int percent) {
        return Money.ofCents(value.cents() / 100 * percent).dollars().toPlainString();
    }

    private static ShipmentLine told(ShipmentLine line, Map<String, String> facts) {
        return new ShipmentLine(
                line.id(),
                line.code(),
                line.origin(),
                line.regime(),
                line.entered(),
                line.value(),
                line.quantity(),
                line.entry(),
                Law.facts(facts, line.value()));
    }
}
