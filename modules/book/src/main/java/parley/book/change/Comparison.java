package parley.book.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import parley.book.Unsummed;
import parley.book.path.AlikeLines;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.Evaluation.Answer;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.measure.CommodityCode;

/** Compares lines on two sides and sums what differs. Several comparisons of the same sides merge into one. */
final class Comparison {

    private final Side before;
    private final Side after;
    private final boolean claims;
    private final Map<MoveKey, Sum> moves = new HashMap<>();
    private final Map<LevelKey, Sum> levels = new HashMap<>();
    private final Map<String, Difference.Lapse> lapses = new TreeMap<>();
    private final Map<String, Difference.Apart> apart = new TreeMap<>();
    private final Sum all = new Sum();
    private long refundableLeast;
    private long refundableGreatest;

    private record MoveKey(String measure, String from, String to) {}

    private record LevelKey(Difference.Percents from, Difference.Percents to) {}

    private static final class Sum {
        private final TreeSet<CommodityCode> codes = new TreeSet<>();
        private long lines;
        private long value;
        private long least;
        private long greatest;

        void add(AlikeLines alike, long moreLeast, long moreGreatest) {
            codes.add(alike.line().code());
            lines += alike.count();
            value += alike.line().value().cents();
            least += moreLeast;
            greatest += moreGreatest;
        }

        Sum plus(Sum other) {
            codes.addAll(other.codes);
            lines += other.lines;
            value += other.value;
            least += other.least;
            greatest += other.greatest;
            return this;
        }

        long size() {
            return Math.max(Math.abs(least), Math.abs(greatest));
        }
    }

    private Comparison(Side before, Side after, boolean claims) {
        this.before = before;
        this.after = after;
        this.claims = claims;
    }

    /** @param claims whether to ask which claims lapse */
    static Difference of(List<AlikeLines> lines, Side before, Side after, boolean claims) {
        return lines.parallelStream()
                .collect(() -> new Comparison(before, after, claims), Comparison::add, Comparison::merge)
                .difference();
    }

    private void add(AlikeLines alike) {
        ShipmentLine was = alike.enteredAt(before.at());
        ShipmentLine is = alike.enteredAt(after.at());
        Rating first = before.determiner().rate(was);
        Rating second = after.determiner().rate(is);
        if (!(first instanceof Rating.Evaluated from) || !(second instanceof Rating.Evaluated to)) {
            Rating one = first instanceof Rating.Evaluated ? second : first;
            apart(Objects.requireNonNull(Unsummed.why(one, was.code())), alike);
            return;
        }
        move(alike, from.evaluation(), to.evaluation());
        if (claims) {
            lapse(alike, was, is);
        }
    }

    private void move(AlikeLines alike, Evaluation from, Evaluation to) {
        if (isSame(from.least(), to.least()) && isSame(from.greatest(), to.greatest())) {
            return;
        }
        Bearing was = new Bearing(from);
        Bearing is = new Bearing(to);
        if ((from.unbounded() || to.unbounded()) && !was.notOfValue().equals(is.notOfValue())) {
            apart("a rate changes that its value alone does not give", alike);
            return;
        }
        TreeSet<String> measures = new TreeSet<>(was.rates().keySet());
        measures.addAll(is.rates().keySet());
        long least = 0;
        long greatest = 0;
        boolean moved = false;
        for (String measure : measures) {
            String rateBefore = was.rates().getOrDefault(measure, Bearing.NONE);
            String rateAfter = is.rates().getOrDefault(measure, Bearing.NONE);
            long moreLeast = is.least(measure) - was.least(measure);
            long moreGreatest = is.greatest(measure) - was.greatest(measure);
            if (!rateBefore.equals(rateAfter) || moreLeast != 0 || moreGreatest != 0) {
                MoveKey key = new MoveKey(measure, rateBefore, rateAfter);
                moves.computeIfAbsent(key, _ -> new Sum()).add(alike, moreLeast, moreGreatest);
                least += moreLeast;
                greatest += moreGreatest;
                moved = true;
            }
        }
        if (moved) {
            all.add(alike, least, greatest);
            refundableLeast += to.leastRefundable() - from.leastRefundable();
            refundableGreatest += to.greatestRefundable() - from.greatestRefundable();
            long value = alike.line().value().cents();
            levels.computeIfAbsent(new LevelKey(was.level(value), is.level(value)), _ -> new Sum())
                    .add(alike, least, greatest);
        }
    }

    /** Leaves that the law has in common are one, so most lines are done with here. */
    @SuppressWarnings("ReferenceEquality") // one leaf is one object in all laws that share it
    private static boolean isSame(Answer a, Answer b) {
        return a.leaf() == b.leaf() && a.total() == b.total();
    }

    private void lapse(AlikeLines alike, ShipmentLine was, ShipmentLine is) {
        Map<String, Long> still = after.determiner().claims(is).stream()
                .collect(Collectors.toMap(
                        Determiner.Claim::name, claim -> claim.saves().cents(), Math::max));
        for (Determiner.Claim claim : before.determiner().claims(was)) {
            long saved = claim.saves().cents();
            long saves = still.getOrDefault(claim.name(), 0L);
            if (saves < saved) {
                lapses.merge(
                        claim.name(),
                        new Difference.Lapse(
                                claim.name(), alike.count(), alike.line().value(), saved, saves),
                        Comparison::plus);
            }
        }
    }

    private void apart(String why, AlikeLines alike) {
        apart.merge(why, new Difference.Apart(why, alike.count(), alike.line().value()), Comparison::plus);
    }

    private static Difference.Lapse plus(Difference.Lapse a, Difference.Lapse b) {
        return new Difference.Lapse(
                a.claim(),
                a.lines() + b.lines(),
                a.value().plus(b.value()),
                a.before() + b.before(),
                a.after() + b.after());
    }

    private static Difference.Apart plus(Difference.Apart a, Difference.Apart b) {
        return new Difference.Apart(a.why(), a.lines() + b.lines(), a.value().plus(b.value()));
    }

    private void merge(Comparison other) {
        BinaryOperator<Sum> both = Sum::plus;
        other.moves.forEach((key, sum) -> moves.merge(key, sum, both));
        other.levels.forEach((key, sum) -> levels.merge(key, sum, both));
        other.lapses.forEach((claim, lapse) -> lapses.merge(claim, lapse, Comparison::plus));
        other.apart.forEach((why, lines) -> apart.merge(why, lines, Comparison::plus));
        all.plus(other.all);
        refundableLeast += other.refundableLeast;
        refundableGreatest += other.refundableGreatest;
    }

    private Difference difference() {
        return new Difference(
                all.lines,
                Money.ofCents(all.value),
                all.least,
                all.greatest,
                refundableLeast,
                refundableGreatest,
                moves.entrySet().stream()
                        .sorted(Comparator.comparingLong((Map.Entry<MoveKey, Sum> move) ->
                                        move.getValue().size())
                                .reversed()
                                .thenComparing(move -> move.getKey().toString()))
                        .map(move -> move(move.getKey(), move.getValue()))
                        .toList(),
                levels.entrySet().stream()
                        .sorted(Comparator.comparingLong((Map.Entry<LevelKey, Sum> level) -> level.getValue().value)
                                .reversed()
                                .thenComparing(level -> level.getKey().toString()))
                        .map(level -> new Difference.Level(
                                level.getKey().from,
                                level.getKey().to,
                                level.getValue().lines,
                                Money.ofCents(level.getValue().value)))
                        .toList(),
                lapses.values().stream()
                        .sorted(Comparator.comparingLong((Difference.Lapse lapse) -> lapse.before() - lapse.after())
                                .reversed())
                        .toList(),
                apart.values().stream()
                        .sorted(Comparator.comparing(Difference.Apart::value).reversed())
                        .toList());
    }

    private static Difference.Move move(MoveKey key, Sum sum) {
        return new Difference.Move(
                key.measure,
                key.from,
                key.to,
                sum.lines,
                Money.ofCents(sum.value),
                List.copyOf(sum.codes),
                sum.least,
                sum.greatest);
    }
}
