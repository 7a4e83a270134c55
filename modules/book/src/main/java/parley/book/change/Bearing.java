package parley.book.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.determination.Evaluation;
import parley.determination.Evaluation.Answer;
import parley.lawbook.card.RateCard;
import parley.lawbook.card.RateCard.Charge;
import parley.lawbook.card.RateCard.Leaf;
import parley.measure.DutyExpression;
import parley.measure.Portion;

/** What one side comes to for one line, measure by measure. */
final class Bearing {

    static final String NONE = "none";

    private static final int PLACES = 2;

    private final Evaluation evaluation;
    private final Map<String, String> rates;

    Bearing(Evaluation evaluation) {
        this.evaluation = evaluation;
        Map<String, String> least = rates(evaluation.least().leaf());
        Map<String, String> greatest = rates(evaluation.greatest().leaf());
        Set<String> ids = new TreeSet<>(least.keySet());
        ids.addAll(greatest.keySet());
        rates = new LinkedHashMap<>();
        for (String id : ids) {
            String low = least.getOrDefault(id, NONE);
            String high = greatest.getOrDefault(id, NONE);
            rates.put(id, either(low, high));
        }
    }

    /** The rates of the measures that bear in one of the two answers, as printed. */
    Map<String, String> rates() {
        return rates;
    }

    private static String either(String low, String high) {
        if (low.equals(high)) {
            return low;
        }
        return high.equals(NONE) ? high + " or " + low : low + " or " + high;
    }

    private static Map<String, String> rates(Leaf leaf) {
        Map<String, String> rates = new LinkedHashMap<>();
        for (Charge charge : leaf.charges()) {
            rates.merge(charge.measure().id(), rate(charge, leaf), (a, b) -> a.equals(b) ? a : a + " and " + b);
        }
        return rates;
    }

    private static String rate(Charge charge, Leaf leaf) {
        boolean whole = (charge.portions() & leaf.portions()) == leaf.portions();
        String on = Arrays.stream(Portion.values())
                .filter(portion -> (charge.portions() & leaf.portions() & RateCard.bit(portion)) != 0)
                .map(Portion::toString)
                .collect(Collectors.joining(" and "));
        return charge.rate() + (whole ? "" : " on " + on) + (charge.standing().held() ? ", void" : "");
    }

    /** Cents owed under one measure at least. */
    long least(String measure) {
        return amount(evaluation.least(), measure);
    }

    /** Cents owed under one measure at most. */
    long greatest(String measure) {
        return amount(evaluation.greatest(), measure);
    }

    private static long amount(Answer answer, String measure) {
        long sum = 0;
        List<Charge> charges = answer.leaf().charges();
        for (int i = 0; i < charges.size(); i++) {
            if (charges.get(i).measure().id().equals(measure)) {
                sum += answer.amounts()[i];
            }
        }
        return sum;
    }

    /** What is owed beside the base rate, in percent of the value. */
    Difference.Percents level(long value) {
        return new Difference.Percents(level(evaluation.least(), value), level(evaluation.greatest(), value));
    }

    private static BigDecimal level(Answer answer, long value) {
        BigDecimal plain = plain(answer.leaf());
        if (plain != null) {
            return plain;
        }
        long sum = 0;
        List<Charge> charges = answer.leaf().charges();
        for (int i = 0; i < charges.size(); i++) {
            sum += charges.get(i).isBase() ? 0 : answer.amounts()[i];
        }
        return value == 0
                ? BigDecimal.ZERO.setScale(PLACES)
                : BigDecimal.valueOf(100 * sum).divide(BigDecimal.valueOf(value), PLACES, RoundingMode.HALF_UP);
    }

    /** The sum of the rates where all are of the whole value; null where they are not. */
    private static @Nullable BigDecimal plain(Leaf leaf) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Charge charge : leaf.charges()) {
            if (charge.isBase()) {
                continue;
            }
            if (!(charge.rate() instanceof DutyExpression.AdValorem rate)
                    || (charge.portions() & leaf.portions()) != leaf.portions()) {
                return null;
            }
            sum = sum.add(rate.rate().percent());
        }
        return sum.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** The rates that the value alone does not give, in both answers; what is not computed on both sides alike still compares. */
    Set<String> notOfValue() {
        Set<String> rates = new TreeSet<>();
        for (Leaf leaf :
                List.of(evaluation.least().leaf(), evaluation.greatest().leaf())) {
            for (Charge charge : leaf.charges()) {
                if (!(charge.rate() instanceof DutyExpression.AdValorem)) {
                    rates.add(charge.measure().id() + " " + charge.rate());
                }
            }
        }
        return rates;
    }

    Evaluation evaluation() {
        return evaluation;
    }
}
