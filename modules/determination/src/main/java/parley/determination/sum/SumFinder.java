package parley.determination.sum;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.Scenario;
import parley.lawbook.Schedule;
import parley.lawbook.Standing;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Finds which duties on goods of one origin add up to a number: on a day, as the law known then stands; with the threats
 * carried out; after what is scheduled, if nothing further is done; else at another time. Column 1 is left out unless asked
 * for, as the numbers of reports leave it out. Every sum is taken from the rates that lines are rated by, so precedence and
 * exceptions are in it; numbers on which what is owed hangs on a fact are passed over.
 */
public final class SumFinder {

    /** Whose goods, over whose border. */
    public record Border(Regime regime, Territory origin) {

        /** Goods of China into the United States. */
        public static final Border CHINA_INTO_US = new Border(Regime.IMPORTING_US, new Territory("CN"));

        /** Goods of the United States into China. */
        public static final Border US_INTO_CHINA =
                new Border(new Regime(Regime.Direction.IMPORTING, new Territory("CN")), new Territory("US"));
    }

    /** The numbers of the edition of the day asked about, of kinds that so many of them share at least. */
    private record Goods(Schedule schedule, int lines) {}

    private static final Duration AHEAD = Duration.ofDays(400);

    /** Goods that so many numbers of the schedule share are looked at first. */
    private static final int COMMON_LINES = 5;

    /** And at other times, goods of so many. */
    private static final int MANY_LINES = 40;

    private static final Comparator<Sum> SMALLEST_FIRST = Comparator.<Sum, Boolean>comparing(sum -> !sum.isWhole())
            .thenComparingInt(sum -> sum.parts().size())
            .thenComparing(Sum::isRare)
            .thenComparing(Sum::when)
            .thenComparingInt(sum -> -sum.goods().lines())
            .thenComparing(Sum::arithmetic);

    private final LawBook book;
    private final Border border;
    private final boolean columnOne;
    private final Determiner law;
    private final Determiner carriedOut;
    private final Prospect prospect;
    private final Articles articles;
    private final Averages averages;

    /**
     * @param known as known by which day
     * @param columnOne whether column 1 counts too
     */
    public SumFinder(LawBook book, LocalDate known, Border border, boolean columnOne) {
        this.book = book;
        this.border = border;
        this.columnOne = columnOne;
        this.law = new Determiner(book, known);
        this.prospect = new Prospect(book, known, border);
        this.articles = new Articles(book, columnOne);
        this.averages = new Averages(book, known);
        Set<String> threats = prospect.threats();
        this.carriedOut = threats.isEmpty()
                ? law
                : new Determiner(book.amended(new Scenario("threats", "", Map.of(), threats)), known);
    }

    /**
     * The sums that make the number for an entry on that day, the smallest first; averages published near that day if there
     * is no sum; nothing if there are none either. Goods of which the
     * schedule has few numbers are looked at only if no others bear such a sum.
     */
    public List<Sum> sums(BigDecimal percent, LocalDate day) {
        BigDecimal wanted = Composition.plain(percent);
        Instant at = At.ofDay(day, LawBook.zone(border.regime())).from();
        Schedule schedule = book.schedule(border.regime(), at);
        Set<Sum> sums = now(wanted, at, new Goods(schedule, COMMON_LINES));
        if (sums.stream().noneMatch(sum -> sum.isWhole() && !sum.isRare() && sum.when() != Sum.When.THREATENED)) {
            addEarlier(sums, wanted, at, new Goods(schedule, MANY_LINES));
        }
        if (sums.isEmpty()) {
            sums = now(wanted, at, new Goods(schedule, 1));
            addEarlier(sums, wanted, at, new Goods(schedule, 1));
        }
        return sums.isEmpty()
                ? averages.of(wanted, day, threats(at))
                : sums.stream().sorted(SMALLEST_FIRST).toList();
    }

    /** What is threatened on a day, and what each threat would add. */
    public List<Part> threats(LocalDate day) {
        return threats(At.ofDay(day, LawBook.zone(border.regime())).from());
    }

    /** What was owed when last, by that day, more than so much was owed on goods of many numbers; nothing if it never was. */
    public Optional<Sum> findLastOver(BigDecimal percent, LocalDate day) {
        Instant at = At.ofDay(day, LawBook.zone(border.regime())).from();
        Goods goods = new Goods(book.schedule(border.regime(), at), MANY_LINES);
        NavigableSet<Instant> instants = new TreeSet<>(prospect.changes().headSet(at, true));
        instants.add(at);
        for (Instant instant : instants.descendingSet()) {
            Circumstance then = new Circumstance(Sum.When.EARLIER, law, instant, Set.of(), Set.of());
            Optional<BigDecimal> over = owed(then, articles(goods)).stream()
                    .map(SumFinder::total)
                    .filter(total -> total.compareTo(percent) > 0)
                    .min(Comparator.naturalOrder());
            if (over.isPresent()) {
                return sums(over.get(), then, goods).stream()
                        .filter(Sum::isWhole)
                        .min(SMALLEST_FIRST);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal total(List<Part> parts) {
        return parts.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<List<Part>> owed(Circumstance circumstance, List<Articles.Article> goods) {
        return goods.parallelStream()
                .map(article -> findParts(circumstance, article.code()).orElse(List.of()))
                .toList();
    }

    private List<Part> threats(Instant at) {
        return prospect.starts(at).stream()
                .flatMap(start -> prospect.threatened(start).stream())
                .distinct()
                .toList();
    }

    private Set<Sum> now(BigDecimal wanted, Instant at, Goods goods) {
        Circumstance asked = new Circumstance(Sum.When.IN_FORCE, law, at, Set.of(), Set.of());
        Set<Sum> sums = new LinkedHashSet<>(sums(wanted, asked, goods));
        for (Instant start : prospect.starts(at)) {
            Set<String> threats = prospect.standing(start, Standing.State.ANNOUNCED);
            Circumstance threat = new Circumstance(Sum.When.THREATENED, carriedOut, start, threats, Set.of());
            List<Sum> further = sums(wanted, threat, goods).stream()
                    .filter(SumFinder::isThreat)
                    .toList();
            sums.addAll(unlessThere(sums, further));
        }
        for (Instant change : prospect.changes().subSet(at, false, at.plus(AHEAD), true)) {
            Set<String> returning = prospect.returning(at, change);
            Circumstance lapse = new Circumstance(Sum.When.LAPSED, law, change, Set.of(), returning);
            sums.addAll(unlessThere(sums, sums(wanted, lapse, goods)));
        }
        return sums;
    }

    private void addEarlier(Set<Sum> sums, BigDecimal wanted, Instant at, Goods goods) {
        for (Instant earlier : prospect.changes().headSet(at, true).descendingSet()) {
            Circumstance then = new Circumstance(Sum.When.EARLIER, law, earlier, Set.of(), Set.of());
            sums.addAll(unlessThere(sums, sums(wanted, then, goods)));
        }
    }

    private List<Articles.Article> articles(Goods goods) {
        return Articles.atLeast(articles.of(goods.schedule), goods.lines);
    }

    private static boolean isThreat(Sum sum) {
        return sum.parts().stream().anyMatch(part -> part.how() == Part.How.THREATENED);
    }

    private static List<Sum> unlessThere(Collection<Sum> there, List<Sum> further) {
        return further.stream()
                .filter(sum -> there.stream().noneMatch(other -> other.isSameStretch(sum)))
                .toList();
    }

    private List<Sum> sums(BigDecimal wanted, Circumstance circumstance, Goods goods) {
        boolean threats = circumstance.when() == Sum.When.THREATENED;
        int ofOne = circumstance.when() == Sum.When.EARLIER || goods.lines() < COMMON_LINES ? 1 : 2;
        if (!columnOne && !prospect.mayReach(wanted, circumstance.at(), threats, ofOne)) {
            return List.of();
        }
        Schedule schedule = book.schedule(border.regime(), circumstance.at());
        List<Articles.Article> all = articles(goods);
        Gathering gathering = new Gathering(wanted);
        List<List<Part>> owed = owed(circumstance, all);
        for (int i = 0; i < all.size(); i++) {
            gathering.take(all.get(i), owed.get(i));
        }
        List<Sum> sums = new ArrayList<>();
        for (Gathering.Found found : gathering.all()) {
            String description =
                    schedule.findDescription(new CommodityCode(found.example())).orElse("");
            sums.add(new Sum(
                    wanted,
                    found.parts(),
                    circumstance.when(),
                    day(began(circumstance, found)),
                    until(circumstance, found),
                    new Sum.Goods(found.lines(), found.whole(), schedule.size(), found.example(), description)));
        }
        return sums;
    }

    private Optional<List<Part>> findParts(Circumstance circumstance, String code) {
        return Composition.find(
                circumstance.law(), border, code, At.ofInstant(circumstance.at()), circumstance, columnOne);
    }

    /** Whether the terms are owed on the example at another instant. */
    private boolean isOwed(Circumstance circumstance, Gathering.Found found, Instant instant) {
        return findParts(circumstance.at(instant), found.example())
                .map(owed ->
                        found.parts().stream().allMatch(part -> owed.stream().anyMatch(other -> other.isLike(part))))
                .orElse(false);
    }

    private Instant began(Circumstance circumstance, Gathering.Found found) {
        Instant began = prospect.changes().floor(circumstance.at());
        while (began != null && isOwed(circumstance, found, began.minusMillis(1))) {
            began = prospect.changes().lower(began);
        }
        return began == null ? circumstance.at() : began;
    }

    private @Nullable LocalDate until(Circumstance circumstance, Gathering.Found found) {
        Instant next = prospect.changes().higher(circumstance.at());
        while (next != null && isOwed(circumstance, found, next)) {
            next = prospect.changes().higher(next);
        }
        return next == null ? null : day(next);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(LawBook.zone(border.regime())).toLocalDate();
    }
}
