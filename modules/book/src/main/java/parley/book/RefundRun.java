package parley.book;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.book.Refunds.Line;
import parley.book.Refunds.Part;
import parley.book.Refunds.Range;
import parley.book.Refunds.Row;
import parley.book.Refunds.Voiding;
import parley.determination.Determination;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.lawbook.LawBook;
import parley.lawbook.card.RateCard;
import parley.measure.Amendment;
import parley.measure.DutyExpression;

/** Finds what of a book's duty is refundable: the charges of its rate cards that are held void. */
public final class RefundRun {

    private final Determiner determiner;
    private final SortedMap<String, Voiding> voids = new TreeMap<>();
    private final SortedMap<Cell, Sum> cells =
            new TreeMap<>(Comparator.comparing(Cell::measure).thenComparing(Cell::month));

    private record Cell(String measure, YearMonth month) {}

    private record Amounts(long assessed, long held) {
        private static final Amounts NIL = new Amounts(0, 0);

        private Amounts plus(Amounts other) {
            return new Amounts(assessed + other.assessed, held + other.held);
        }
    }

    private record Sum(long lines, long value, Part part) {
        private Sum plus(Sum other) {
            return new Sum(lines + other.lines, value + other.value, part.plus(other.part));
        }
    }

    public RefundRun(Determiner determiner) {
        this.determiner = determiner;
        voidings()
                .filter(voiding -> !voiding.known().isAfter(determiner.known()))
                .forEach(voiding -> voids.merge(voiding.measure().id(), voiding, RefundRun::earlier));
    }

    /** Every act of the law book that voids a measure, whenever it became known. */
    private Stream<Voiding> voidings() {
        return determiner.book().measures().stream()
                .flatMap(measure -> measure.history().stream()
                        .filter(amendment -> amendment.action() instanceof Amendment.Action.Invalidate)
                        .map(amendment -> new Voiding(measure, amendment.act(), amendment.known())));
    }

    private static Voiding earlier(Voiding one, Voiding other) {
        return other.known().isBefore(one.known()) ? other : one;
    }

    /** The view of the book. */
    public Refunds run(Book book) {
        cells.clear();
        List<Line> lines = book.lines().stream().map(this::line).toList();
        lines.forEach(this::gather);
        List<Row> rows = new ArrayList<>();
        cells.forEach((cell, sum) -> rows.add(new Row(
                Objects.requireNonNull(voids.get(cell.measure)),
                cell.month,
                sum.lines,
                sum.value,
                sum.part.assessed(),
                sum.part.refundable())));
        Optional<Voiding> first = voidings().min(Comparator.comparing(Voiding::known));
        return new Refunds(
                book,
                determiner.asked(),
                List.copyOf(voids.values()),
                voids.isEmpty() ? first.orElse(null) : null,
                rows,
                lines);
    }

    private Line line(ShipmentLine line) {
        YearMonth month = YearMonth.from(line.entered().from().atZone(LawBook.zone(line.regime())));
        if (!(determiner.rate(line) instanceof Rating.Evaluated rated)) {
            Determination.NotRated not = (Determination.NotRated) determiner.determine(line);
            return new Line(line, month, new TreeMap<>(), null, not.problem());
        }
        Evaluation evaluation = rated.evaluation();
        Optional<DutyExpression> uncomputed = evaluation.unbounded() ? findUncomputed(evaluation) : Optional.empty();
        if (uncomputed.isPresent()) {
            return new Line(
                    line, month, new TreeMap<>(), null, "a rate held void was not computed: " + uncomputed.get());
        }
        Range refundable = new Range(evaluation.leastRefundable(), evaluation.greatestRefundable());
        return new Line(line, month, parts(evaluation), refundable, "");
    }

    private SortedMap<String, Part> parts(Evaluation evaluation) {
        Map<String, Amounts> least = amounts(evaluation.least());
        Map<String, Amounts> greatest = amounts(evaluation.greatest());
        SortedMap<String, Part> parts = new TreeMap<>();
        Stream.concat(least.keySet().stream(), greatest.keySet().stream()).forEach(measure -> {
            Amounts one = least.getOrDefault(measure, Amounts.NIL);
            Amounts other = greatest.getOrDefault(measure, Amounts.NIL);
            parts.put(measure, new Part(between(one.assessed, other.assessed), between(one.held, other.held)));
        });
        return parts;
    }

    private static Range between(long one, long other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /** Of each measure that is held void, if now or at another time, what the answer asks for under it. */
    private Map<String, Amounts> amounts(Evaluation.Answer answer) {
        Map<String, Amounts> byMeasure = new HashMap<>();
        List<RateCard.Charge> charges = answer.leaf().charges();
        for (int i = 0; i < charges.size(); i++) {
            RateCard.Charge charge = charges.get(i);
            long amount = answer.amounts()[i];
            if (amount > 0 && voids.containsKey(charge.measure().id())) {
                Amounts more = new Amounts(amount, charge.standing().held() ? amount : 0);
                byMeasure.merge(charge.measure().id(), more, Amounts::plus);
            }
        }
        return byMeasure;
    }

    /** A rate held void that is not of the value alone, and so may be among those that were not computed. */
    private static Optional<DutyExpression> findUncomputed(Evaluation evaluation) {
        return Stream.of(evaluation.least(), evaluation.greatest())
                .flatMap(answer -> answer.leaf().charges().stream())
                .filter(charge -> charge.standing().held())
                .map(RateCard.Charge::rate)
                .filter(rate -> !rate.parts().stream().allMatch(DutyExpression.AdValorem.class::isInstance))
                .findFirst();
    }

    private void gather(Line line) {
        line.byMeasure()
                .forEach((measure, part) -> cells.merge(
                        new Cell(measure, line.month()),
                        new Sum(1, line.line().value().cents(), part),
                        Sum::plus));
    }
}
