package parley.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parley.determination.Determination.FilingLine;
import parley.determination.Determination.Side;
import parley.determination.Evaluation.Answer;
import parley.ground.Money;
import parley.ground.Rate;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;
import parley.measure.DutyExpression;
import parley.measure.Portion;

/**
 * The numbers of an entry in the order customs wants them. Each part of the value is a line of its own; the value stands on
 * the number of chapters 1–97, each additional duty on its own number.
 */
final class Filing {

    /** The content of the United States is the first line, where there is one (CSMS 64680374). */
    private static final List<Portion> LINES =
            List.of(Portion.US_CONTENT, Portion.REST, Portion.STEEL, Portion.ALUMINUM, Portion.COPPER, Portion.REPAIR);

    private record Numbered(int place, String heading, long duty) {}

    private Filing() {}

    /** The lines for the least answer, and those for the greatest where they differ. */
    static List<FilingLine> of(CommodityCode code, Evaluation evaluation) {
        List<FilingLine> least = of(code, evaluation.least(), Side.BOTH);
        if (least.equals(of(code, evaluation.greatest(), Side.BOTH))) {
            return least;
        }
        List<FilingLine> both = new ArrayList<>(of(code, evaluation.least(), Side.LEAST));
        both.addAll(of(code, evaluation.greatest(), Side.GREATEST));
        return both;
    }

    private static List<FilingLine> of(CommodityCode code, Answer answer, Side side) {
        List<FilingLine> lines = new ArrayList<>();
        int entryLine = 0;
        boolean[] begun = new boolean[answer.amounts().length];
        for (Portion portion : LINES) {
            if (!isReported(portion, answer)) {
                continue;
            }
            entryLine++;
            long codeDuty = 0;
            List<Numbered> numbers = new ArrayList<>();
            for (int i = 0; i < answer.amounts().length; i++) {
                RateCard.Charge charge = answer.leaf().charges().get(i);
                if ((charge.portions() & RateCard.bit(portion)) == 0) {
                    continue;
                }
                long duty = adValorem(charge, answer.parts()[portion.ordinal()]);
                if (!begun[i]) {
                    duty += answer.amounts()[i] - adValoremOfAll(charge, answer);
                    begun[i] = true;
                }
                if (charge.heading() == null) {
                    codeDuty += duty;
                } else {
                    numbers.add(new Numbered(charge.place(), charge.heading(), duty));
                }
            }
            for (RateCard.Relief relief : answer.leaf().reliefs()) {
                if ((relief.portions() & RateCard.bit(portion)) != 0) {
                    numbers.add(new Numbered(relief.place(), relief.heading(), 0));
                }
            }
            numbers.sort(Comparator.comparingInt(Numbered::place).thenComparing(Numbered::heading));
            for (Numbered number : numbers) {
                lines.add(new FilingLine(entryLine, number.heading, Money.ZERO, Money.ofCents(number.duty), side));
            }
            lines.add(new FilingLine(
                    entryLine,
                    code.toString(),
                    Money.ofCents(answer.parts()[portion.ordinal()]),
                    Money.ofCents(codeDuty),
                    side));
        }
        return lines;
    }

    private static boolean isReported(Portion portion, Answer answer) {
        long part = answer.parts()[portion.ordinal()];
        boolean nothingAtAll =
                portion == Portion.REST && Arrays.stream(answer.parts()).sum() == 0;
        return part > 0 || nothingAtAll;
    }

    private static long adValoremOfAll(RateCard.Charge charge, Answer answer) {
        long sum = 0;
        for (Portion portion : Portion.values()) {
            if ((charge.portions() & RateCard.bit(portion)) != 0) {
                sum += adValorem(charge, answer.parts()[portion.ordinal()]);
            }
        }
        return sum;
    }

    private static long adValorem(RateCard.Charge charge, long part) {
        long sum = 0;
        for (DutyExpression rate : charge.rate().parts()) {
            sum += rate instanceof DutyExpression.AdValorem adValorem
                    ? Rate.share(part, adValorem.rate().millionths())
                    : 0;
        }
        return sum;
    }
}
