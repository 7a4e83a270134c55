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
 * the number of chapters 1–97, each additional duty on its own number, and below them the case of an antidumping or
 * countervailing order (instructions of CBP form 7501, column 29).
 */
final class Filing {

    /** The content of the United States is the first line, where there is one (CSMS 64680374). */
    private static final List<Portion> LINES =
            List.of(Portion.US_CONTENT, Portion.REST, Portion.STEEL, Portion.ALUMINUM, Portion.COPPER, Portion.REPAIR);

    private final CommodityCode code;
    private final Facts facts;

    private record Numbered(int place, String heading, long duty) {}

    Filing(ShipmentLine line) {
        this.code = line.code();
        this.facts = line.facts();
    }

    /** The lines for the least answer, and those for the greatest where they differ. */
    List<FilingLine> of(Evaluation evaluation) {
        List<FilingLine> least = of(evaluation.least(), Side.BOTH);
        if (least.equals(of(evaluation.greatest(), Side.BOTH))) {
            return least;
        }
        List<FilingLine> both = new ArrayList<>(of(evaluation.least(), Side.LEAST));
        both.addAll(of(evaluation.greatest(), Side.GREATEST));
        return both;
    }

    private List<FilingLine> of(Answer answer, Side side) {
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
            List<Numbered> below = new ArrayList<>();
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
                    (isOfOrder(charge) ? below : numbers).add(new Numbered(charge.place(), charge.heading(), duty));
                }
            }
            for (RateCard.Relief relief : answer.leaf().reliefs()) {
                if ((relief.portions() & RateCard.bit(portion)) != 0) {
                    numbers.add(new Numbered(relief.place(), relief.heading(), 0));
                }
            }
            numbers.sort(Comparator.comparingInt(Numbered::place).thenComparing(Numbered::heading));
            int at = entryLine;
            numbers.forEach(number -> lines.add(without(at, number, side)));
            lines.add(new FilingLine(
                    entryLine,
                    code.toString(),
                    Money.ofCents(answer.parts()[portion.ordinal()]),
                    Money.ofCents(codeDuty),
                    side));
            below.forEach(number -> lines.add(without(at, number, side)));
        }
        return lines;
    }

    private static FilingLine without(int entryLine, Numbered number, Side side) {
        return new FilingLine(entryLine, number.heading, Money.ZERO, Money.ofCents(number.duty), side);
    }

    /** Whether it is set by an order on an exporter, whose case number stands below that of chapters 1–97. */
    private static boolean isOfOrder(RateCard.Charge charge) {
        return charge.rate() instanceof DutyExpression.Told;
    }

    private static boolean isReported(Portion portion, Answer answer) {
        long part = answer.parts()[portion.ordinal()];
        boolean nothingAtAll =
                portion == Portion.REST && Arrays.stream(answer.parts()).sum() == 0;
        return part > 0 || nothingAtAll;
    }

    private long adValoremOfAll(RateCard.Charge charge, Answer answer) {
        long sum = 0;
        for (Portion portion : Portion.values()) {
            if ((charge.portions() & RateCard.bit(portion)) != 0) {
                sum += adValorem(charge, answer.parts()[portion.ordinal()]);
            }
        }
        return sum;
    }

    private long adValorem(RateCard.Charge charge, long part) {
        long sum = 0;
        for (DutyExpression rate : charge.rate().parts()) {
            sum += rate instanceof DutyExpression.AdValorem adValorem
                    ? Rate.share(part, adValorem.rate().millionths())
                    : 0;
        }
        Rate told = facts.toldRate(charge.rate());
        return told == null ? sum : sum + Rate.share(part, told.millionths());
    }
}
