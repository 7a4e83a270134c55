package parley.evidence.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.determination.sum.Part;
import parley.determination.sum.Sum;
import parley.determination.sum.SumFinder;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Stretch;
import parley.lawbook.LawBook;
import parley.measure.Citation;

/** Rates, decided by the sums of duties that the law book gives. */
final class Rates {

    private final LawBook book;
    private final SumFinder.Border border;
    private final Map<Key, List<Sum>> known = new HashMap<>();
    private final Map<LocalDate, SumFinder> finders = new HashMap<>();

    private record Key(BigDecimal percent, LocalDate day, LocalDate known) {}

    Rates(LawBook book, SumFinder.Border border) {
        this.book = book;
        this.border = border;
    }

    private List<Sum> sums(BigDecimal percent, LocalDate day, LocalDate knownBy) {
        return known.computeIfAbsent(
                new Key(percent, day, knownBy), key -> finder(key.known).sums(key.percent, key.day));
    }

    /** A duty that is threatened. */
    Verdict threatened(Claim claim, LocalDate day) {
        List<Sum> sums = withThreat(percent(claim), day);
        Optional<Sum> alone =
                sums.stream().filter(sum -> sum.parts().size() == 1).findFirst();
        if (alone.isPresent()) {
            return Verdict.holds(
                            "announced on top of what is owed: " + terms(alone.get()) + ", from "
                                    + alone.get().from(),
                            cited(alone.get()))
                    .with(plainSum(alone.get()));
        }
        if (!sums.isEmpty()) {
            return asTotal(sums.getFirst());
        }
        List<Part> threats = threats(day);
        return threats.isEmpty()
                ? Verdict.contradicted("no duty on these goods was announced and open on " + day, "")
                : Verdict.contradicted(
                        "what was announced is "
                                + threats.stream().map(Rates::term).collect(Collectors.joining(" and ")),
                        cited(threats.getFirst()));
    }

    /** What comes to a figure with a duty that was announced and open on a day, as known then. */
    private List<Sum> withThreat(BigDecimal percent, LocalDate day) {
        return sums(percent, day, day).stream()
                .filter(sum -> sum.parts().stream().anyMatch(part -> part.how() == Part.How.THREATENED))
                .toList();
    }

    private static Verdict asTotal(Sum sum) {
        return Verdict.holdsWhen("read as the total with the threat" + few(sum) + ": " + arithmetic(sum), cited(sum))
                .with(plainSum(sum));
    }

    /**
     * What is owed, or was: all that is owed on top of column 1 on a good part of the goods, or an average, or a part of what
     * is owed. Of a day after that of publication also what was announced for it.
     *
     * @param averages averages published of it, where the law book has none
     */
    Verdict level(Claim claim, LocalDate day, List<OnRecord.Average> averages) {
        Content.Rate rate = (Content.Rate) claim.content();
        Stretch when = claim.date();
        LocalDate from = when == null || when.first() == null ? day : when.first();
        LocalDate to = when == null || when.last() == null ? day : when.last();
        List<Sum> sums = sums(rate.percent(), to.isAfter(day) ? day : to, later(day, to));
        List<Sum> owed = sums.stream()
                .filter(sum -> sum.when() != Sum.When.THREATENED && sum.when() != Sum.When.AVERAGE)
                .filter(sum -> overlaps(sum, from, to))
                .toList();
        Optional<Sum> general = owed.stream().filter(Rates::isGeneral).findFirst();
        if (general.isPresent()) {
            return Verdict.holds("as a total of rates: " + arithmetic(general.get()), cited(general.get()))
                    .with(plainSum(general.get()));
        }
        for (OnRecord.Average average : averages) {
            if (isNear(rate, average)
                    && !average.from().isAfter(to)
                    && (average.until() == null || average.until().isAfter(from))) {
                return Verdict.holds(
                        "as an average over trade, " + average.percent() + "; as a rate it is owed on few goods",
                        average.act().toString());
            }
        }
        if (!owed.isEmpty()) {
            Sum part = owed.getFirst();
            return Verdict.holdsWhen(
                            "read as a part of what is owed on most goods" + few(part) + ": " + arithmetic(part),
                            cited(part))
                    .with(plainSum(part));
        }
        Optional<Sum> announced = from.isAfter(day)
                ? withThreat(rate.percent(), day).stream()
                        .filter(sum -> overlaps(sum, from, to))
                        .findFirst()
                : Optional.empty();
        if (announced.isPresent()) {
            return asTotal(announced.get());
        }
        if (!sums.isEmpty() && sums.getFirst().when() == Sum.When.AVERAGE) {
            Sum average = sums.getFirst();
            return rate.about()
                    ? Verdict.holds("as an average over trade: " + arithmetic(average), cited(average))
                            .with(plainSum(average))
                    : Verdict.holdsWhen("read as an average over trade: " + arithmetic(average), cited(average))
                            .with(plainSum(average));
        }
        if (!sums.isEmpty()) {
            Sum other = sums.getFirst();
            return Verdict.contradicted("not then; " + arithmetic(other) + " " + stretch(other), cited(other))
                    .with(plainSum(other));
        }
        return Verdict.contradicted("no sum of duties makes it then, and no average published", "");
    }

    /** Whether it is all that is owed on a quarter of the numbers of the schedule at least. */
    private static boolean isGeneral(Sum sum) {
        return sum.goods().whole() * 4 >= sum.goods().of();
    }

    /** Whether a figure is the average as it is printed, or stands near it and says so. */
    private static boolean isNear(Content.Rate rate, OnRecord.Average average) {
        BigDecimal off = rate.percent().subtract(average.percent()).abs();
        return off.compareTo(new BigDecimal("0.5")) <= 0 || (rate.about() && off.compareTo(new BigDecimal(3)) <= 0);
    }

    /** What would be owed after the truce. */
    Verdict lapsed(Claim claim, LocalDate day) {
        BigDecimal percent = percent(claim);
        List<Sum> sums = sums(percent, day, day);
        Optional<Sum> lapse = sums.stream()
                .filter(sum -> sum.when() == Sum.When.LAPSED
                        && sum.parts().stream().anyMatch(part -> part.how() == Part.How.RETURNING))
                .findFirst();
        if (lapse.isPresent()) {
            return Verdict.holds("the law without a further act: " + arithmetic(lapse.get()), cited(lapse.get()))
                    .with(plainSum(lapse.get()));
        }
        Optional<Sum> once =
                sums.stream().filter(sum -> sum.when() == Sum.When.EARLIER).findFirst();
        return once.isPresent()
                ? Verdict.contradicted(
                                "it was owed once, " + arithmetic(once.get()) + " " + stretch(once.get())
                                        + ", but that was rewritten, and is not what a lapse brings back",
                                cited(once.get()))
                        .with(plainSum(once.get()))
                : Verdict.contradicted("the law without a further act does not come to it", "");
    }

    private List<Part> threats(LocalDate day) {
        return finder(day).threats(day);
    }

    /** The last time before a day when duties stood in three digits. */
    Optional<Sum> findLastTripleDigits(LocalDate day) {
        return finder(day).findLastOver(BigDecimal.valueOf(99), day);
    }

    private SumFinder finder(LocalDate knownBy) {
        return finders.computeIfAbsent(knownBy, by -> new SumFinder(book, by, border, false));
    }

    private static boolean overlaps(Sum sum, LocalDate from, LocalDate to) {
        return !sum.from().isAfter(to) && (sum.until() == null || sum.until().isAfter(from));
    }

    private static BigDecimal percent(Claim claim) {
        return ((Content.Rate) claim.content()).percent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static String arithmetic(Sum sum) {
        return plain(sum.percent()) + " = " + terms(sum);
    }

    /** On how few goods, where they are few. */
    private static String few(Sum sum) {
        return sum.isRare()
                ? ", on " + sum.goods().lines() + " of " + sum.goods().of() + " numbers of the schedule alone"
                : "";
    }

    private static String plainSum(Sum sum) {
        return plain(sum.percent()) + " = " + sum.arithmetic();
    }

    private static String terms(Sum sum) {
        return sum.parts().stream().map(Rates::term).collect(Collectors.joining(" + "));
    }

    private static String term(Part part) {
        String what = part.how() == Part.How.IN_FORCE ? "" : ", " + part.how();
        return plain(part.percent()) + " (" + name(part) + what + ")";
    }

    private static String name(Part part) {
        return part.measures().isEmpty() ? part.title() : String.join(", ", new TreeSet<>(part.measures()));
    }

    static String stretch(Sum sum) {
        return "from " + sum.from() + (sum.until() == null ? "" : " to before " + sum.until());
    }

    private static String plain(BigDecimal figure) {
        return figure.setScale(Math.max(0, figure.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    static String cited(Sum sum) {
        return sum.parts().stream()
                .flatMap(part -> part.acts().stream().limit(1))
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String cited(Part part) {
        return part.acts().stream().map(Citation::toString).findFirst().orElse("");
    }
}
