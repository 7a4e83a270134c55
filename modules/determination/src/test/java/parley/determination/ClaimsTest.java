package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import parley.ground.Truth;
import parley.lawbook.CodeIndex;
import parley.lawbook.card.RateCard;
import parley.measure.FactTest;

/** What claims would save, worked out once for all lines that meet the same cards, beside lines that make them one by one. */
class ClaimsTest {

    private static final Determiner LAW = Law.known(Law.NEWEST);

    private final RandomLines random = new RandomLines(49);

    @Test
    void a_claim_not_made_saves_what_the_line_would_owe_less_had_it_made_it() {
        int saving = 0;
        for (int i = 0; i < 3_000; i++) {
            ShipmentLine line = i % 2 == 0 ? random.bare() : random.any();
            if (LAW.rate(line) instanceof Rating.Evaluated rated) {
                Map<String, Long> claims = told(LAW.claims(line));
                assertThat(claims).as("%s", line).isEqualTo(byOne(line, rated));
                saving += claims.size();
            }
        }
        assertThat(saving).isGreaterThan(1_000);
    }

    @Test
    void lines_told_in_numbers_are_told_the_same_claims() {
        LineRater rater = new LineRater(List.of(LAW));
        CodeIndex codes = Law.BOOK.derived(CodeIndex.class, CodeIndex::new);
        for (int i = 0; i < 3_000; i++) {
            ShipmentLine line = i % 2 == 0 ? random.bare() : random.any();
            long value = line.value().cents();
            rater.rate(
                    rater.meet(-1, line.crossing(), codes.number(line.code()), line.code()),
                    value,
                    line.quantity(),
                    line.facts());
            Map<String, Long> claims = new HashMap<>();
            rater.claimsNotMade(0, value, line.quantity(), line.facts(), claims::put);
            assertThat(claims).as("%s", line).isEqualTo(told(LAW.claims(line)));
        }
    }

    private static Map<String, Long> told(List<Determiner.Claim> claims) {
        Map<String, Long> told = new HashMap<>();
        claims.forEach(claim -> told.put(claim.name(), claim.saves().cents()));
        return told;
    }

    private static Map<String, Long> byOne(ShipmentLine line, Rating.Evaluated rated) {
        List<RateCard> cards = rated.slices().getFirst().cards(line.code());
        long asTold = findLeast(cards, line, line.facts()).orElseThrow();
        Map<String, Long> saved = new HashMap<>();
        for (FactTest test : RateCard.questions(cards)) {
            if (test.claimed() && !line.facts().isTold(test.fact())) {
                long made = findLeast(cards, line, line.facts().supposing(test, Truth.YES))
                        .orElse(asTold);
                if (made < asTold) {
                    saved.putIfAbsent(test.toString(), asTold - made);
                }
            }
        }
        return saved;
    }

    private static OptionalLong findLeast(List<RateCard> cards, ShipmentLine line, Facts facts) {
        return Rater.findEvaluation(cards, line.value().cents(), line.quantity(), facts).stream()
                .mapToLong(evaluation -> evaluation.least().total())
                .findFirst();
    }
}
