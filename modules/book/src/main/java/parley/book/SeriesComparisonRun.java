package parley.book;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.book.SeriesCause.Effect;
import parley.book.SeriesCause.Reach;
import parley.book.SeriesComparison.Range;
import parley.determination.Determiner;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;

/**
 * Holds a published series of average rates against the law on a book. On every stretch of days within which neither moves,
 * the law's rate is computed line by line; then the causes are applied one after another, each to what the one before left,
 * so that their effects and what is left sum to the difference.
 */
public final class SeriesComparisonRun {

    private final Determiner determiner;
    private final RateSeries series;
    private final List<SeriesCause> causes;
    private final Book book;
    private final long value;
    private final Map<LocalDate, Map<String, LineRates>> rates = new HashMap<>();
    private final Map<Reach, boolean[]> reached = new HashMap<>();
    private final Map<SeriesCause.Bears, boolean[]> borne = new HashMap<>();
    private final Set<String> authorities;
    private final Set<String> reachless = new LinkedHashSet<>();

    /** @param book the lines; when they say they were entered does not matter */
    public SeriesComparisonRun(Determiner determiner, RateSeries series, List<SeriesCause> causes, Book book) {
        this.determiner = determiner;
        this.series = series;
        this.causes = List.copyOf(causes);
        this.book = book;
        this.value =
                book.lines().stream().mapToLong(line -> line.value().cents()).sum();
        this.authorities = new LinkedHashSet<>(series.series().keySet());
        causes.forEach(cause -> {
            if (cause.effect() instanceof Effect.LawOf law && !law.authority().isEmpty()) {
                authorities.add(law.authority());
            }
        });
    }

    /** @param tolerance differences up to so many points are not listed */
    public SeriesComparison run(double tolerance) {
        List<SeriesComparison.Stretch> stretches = new ArrayList<>();
        for (String authority : series.series().keySet()) {
            List<LocalDate> days = List.copyOf(days());
            for (int i = 0; i + 1 < days.size(); i++) {
                LocalDate from = days.get(i);
                LocalDate until = days.get(i + 1);
                series.find(authority, from)
                        .map(theirs -> compare(authority, from, until, theirs))
                        .ifPresent(stretch -> add(stretch, stretches));
            }
        }
        return new SeriesComparison(
                series, book, value, determiner.known(), tolerance, causes, stretches, List.copyOf(reachless));
    }

    /** The days on which the series, the law or a cause moves, and the day after the last. */
    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(series.steps());
        Stretch.of(determiner.book(), determiner.known(), book.regime(), series.first(), series.last())
                .forEach(stretch -> days.add(stretch.from()));
        causes.stream()
                .flatMap(cause -> Stream.of(cause.from(), cause.until()))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(series.first()) && !day.isAfter(series.last()))
                .forEach(days::add);
        days.add(series.last().plusDays(1));
        return days;
    }

    private static void add(SeriesComparison.Stretch next, List<SeriesComparison.Stretch> stretches) {
        if (!stretches.isEmpty()) {
            SeriesComparison.Stretch last = stretches.getLast();
            if (last.equals(new SeriesComparison.Stretch(
                            next.authority(),
                            last.from(),
                            last.until(),
                            next.theirs(),
                            next.ours(),
                            next.effects(),
                            next.with()))
                    && last.until().equals(next.from())) {
                stretches.set(stretches.size() - 1, last.through(next.until()));
                return;
            }
        }
        stretches.add(next);
    }

    private SeriesComparison.Stretch compare(String authority, LocalDate from, LocalDate until, double theirs) {
        LineRates now = rates(authority, from);
        Range ours = now.percentOf(value);
        Range before = ours;
        Map<String, SeriesComparison.Effect> effects = new LinkedHashMap<>();
        for (SeriesCause cause : causes) {
            if (cause.bears(authority, from)) {
                now = apply(cause, authority, from, now);
                Range after = now.percentOf(value);
                effects.merge(
                        cause.title(),
                        new SeriesComparison.Effect(
                                cause.title(), !(cause.effect() instanceof Effect.Unknown), after.less(before)),
                        SeriesComparison.Effect::plus);
                before = after;
            }
        }
        return new SeriesComparison.Stretch(
                authority, from, until, theirs, ours, List.copyOf(effects.values()), before);
    }

    private LineRates apply(SeriesCause cause, String authority, LocalDate day, LineRates before) {
        boolean[] reaches = reached.computeIfAbsent(cause.reach(), reach -> lines(reach, day));
        if (IntStream.range(0, reaches.length).noneMatch(i -> reaches[i])) {
            reachless.add(cause.title());
        }
        LineRates after = before.copy();
        List<ShipmentLine> lines = book.lines();
        for (int i = 0; i < reaches.length; i++) {
            if (reaches[i]) {
                apply(cause.effect(), authority, i, lines.get(i), after);
            }
        }
        return after;
    }

    private void apply(Effect effect, String authority, int i, ShipmentLine line, LineRates rates) {
        switch (effect) {
            case Effect.LawOf other -> {
                LineRates then = rates(other.authority().isEmpty() ? authority : other.authority(), other.day());
                rates.set(i, then.least()[i], then.greatest()[i]);
            }
            case Effect.Flat flat -> {
                long amount = Math.round(line.value().cents() * flat.percent() / 100);
                rates.set(i, amount, amount);
            }
            case Effect.Times times ->
                rates.set(
                        i,
                        Math.round(rates.least()[i] * times.factor()),
                        Math.round(rates.greatest()[i] * times.factor()));
            case Effect.Lacking lacking -> {
                if (!(edition(lacking.edition()).resolve(line.code()) instanceof Schedule.Resolution.Line)) {
                    rates.set(i, 0, 0);
                }
            }
            case Effect.Unknown _ -> {}
        }
    }

    private Schedule edition(String name) {
        return determiner
                .book()
                .tables()
                .nomenclature(book.regime().territory())
                .findSchedule(name)
                .orElseThrow(() -> new NoSuchElementException("there is no edition '" + name + "'"));
    }

    private boolean[] lines(Reach reach, LocalDate day) {
        List<ShipmentLine> lines = on(day);
        boolean[] reaches = new boolean[lines.size()];
        for (int i = 0; i < reaches.length; i++) {
            ShipmentLine line = lines.get(i);
            int at = i;
            reaches[i] = switch (reach) {
                case Reach.All _ -> true;
                case Reach.Borne borne -> borne.all().stream().allMatch(one -> borne(one)[at] == one.borne());
                case Reach.Codes codes ->
                    codes.prefixes().stream().anyMatch(line.code().digits()::startsWith);
                case Reach.Claim claim ->
                    determiner.claims(line).stream().anyMatch(one -> one.name().equals(claim.claim()));
            };
        }
        return reaches;
    }

    /** The lines as entered at noon of the day. */
    private List<ShipmentLine> on(LocalDate day) {
        At noon = At.ofInstant(
                day.atTime(LocalTime.NOON).atZone(LawBook.zone(book.regime())).toInstant());
        return book.lines().stream().map(line -> line.enteredAt(noon)).toList();
    }

    /** The lines on which the measure bears on the day. */
    private boolean[] borne(SeriesCause.Bears bears) {
        return borne.computeIfAbsent(new SeriesCause.Bears(true, bears.measure(), bears.day()), one -> {
            List<ShipmentLine> lines = on(one.day());
            boolean[] found = new boolean[lines.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = determiner.rate(lines.get(i)) instanceof Rating.Evaluated rated
                        && Stream.of(
                                        rated.evaluation().least(),
                                        rated.evaluation().greatest())
                                .flatMap(answer -> answer.leaf().charges().stream())
                                .anyMatch(charge -> charge.measure().id().startsWith(one.measure()));
            }
            return found;
        });
    }

    private LineRates rates(String authority, LocalDate day) {
        return Objects.requireNonNull(rates.computeIfAbsent(day, _ -> LineRates.of(on(day), authorities, determiner))
                .get(authority));
    }
}
