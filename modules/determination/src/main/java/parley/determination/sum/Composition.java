package parley.determination.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.Facts;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;

/** What is owed on one number of the schedule at one time, as terms of a sum. */
final class Composition {

    /** So that no rate is lost in the rounding. */
    private static final Money VALUE = Money.ofCents(100_000_000);

    private static final Comparator<Part> GREATEST_FIRST =
            Comparator.comparing(Part::percent).reversed().thenComparing(Part::name);

    private Composition() {}

    /**
     * The terms owed on a number; nothing if it is not rated, or if what is owed on top of column 1 hangs on facts.
     *
     * @param circumstance which measures are threats, and which return
     */
    static Optional<List<Part>> find(
            Determiner law,
            SumFinder.Border border,
            String code,
            At entered,
            Circumstance circumstance,
            boolean columnOne) {
        ShipmentLine line = new ShipmentLine(
                code,
                new CommodityCode(code),
                border.origin(),
                border.regime(),
                entered,
                VALUE,
                null,
                ShipmentLine.Entry.alone(VALUE),
                Facts.NONE);
        if (!(law.rate(line) instanceof Rating.Evaluated rated)) {
            return Optional.empty();
        }
        Evaluation evaluation = rated.evaluation();
        List<Part> least = parts(law.book(), evaluation.least(), circumstance, columnOne);
        List<Part> greatest = parts(law.book(), evaluation.greatest(), circumstance, columnOne);
        boolean open = columnOne && evaluation.unbounded();
        return !open && least.equals(greatest) ? Optional.of(least) : Optional.empty();
    }

    private static List<Part> parts(
            LawBook book, Evaluation.Answer answer, Circumstance circumstance, boolean columnOne) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < answer.amounts().length; i++) {
            RateCard.Charge charge = answer.leaf().charges().get(i);
            long cents = answer.amounts()[i];
            if (cents == 0 || (charge.isBase() && !columnOne)) {
                continue;
            }
            String id = charge.measure().id();
            String authority = charge.measure().authority();
            parts.add(new Part(
                    authority,
                    title(book, charge, authority),
                    plain(Money.ofCents(cents).percentOf(VALUE)),
                    circumstance.how(id),
                    new TreeSet<>(List.of(id)),
                    charge.acts()));
        }
        parts.sort(GREATEST_FIRST);
        return parts;
    }

    private static String title(LawBook book, RateCard.Charge charge, String authority) {
        return charge.isBase() || !book.tables().authorities().containsKey(authority)
                ? charge.measure().title()
                : book.tables().authorities().get(authority).title();
    }

    static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
