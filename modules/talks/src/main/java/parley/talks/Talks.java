package parley.talks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import parley.ground.Words;

/**
 * All that is kept of the talks. What was known by a day is again this, without what became known later: whatever can be asked
 * of the talks can be asked of them as someone saw them on that day.
 */
public final class Talks {

    private final List<Actor> actors;
    private final List<Round> rounds;
    private final List<Counting> countings;
    private final List<Arrangement> arrangements;
    private final List<Proceeding> proceedings;
    private final List<Threat> threats;
    private final List<Commitment> commitments;
    private final List<Forecast> forecasts;
    private final List<DutyLine> dutyLines;
    private final LocalDate verifiedUntil;

    /** @param verifiedUntil up to when the sources were searched for what came later */
    public Talks(
            List<Actor> actors,
            List<Round> rounds,
            List<Counting> countings,
            List<Arrangement> arrangements,
            List<Proceeding> proceedings,
            List<Threat> threats,
            List<Commitment> commitments,
            List<Forecast> forecasts,
            List<DutyLine> dutyLines,
            LocalDate verifiedUntil) {
        this.actors = List.copyOf(actors);
        this.rounds = rounds.stream()
                .sorted(Comparator.comparing(Round::start).thenComparing(Round::id))
                .toList();
        this.countings = List.copyOf(countings);
        this.arrangements = arrangements.stream()
                .sorted(Comparator.comparing(this::day).thenComparing(Arrangement::id))
                .toList();
        this.proceedings = proceedings.stream()
                .sorted(Comparator.comparing(Proceeding::opened).thenComparing(Proceeding::id))
                .toList();
        this.threats = threats.stream()
                .sorted(Comparator.comparing(
                                (Threat threat) -> threat.steps().getFirst().known())
                        .thenComparing(Threat::id))
                .toList();
        this.commitments = List.copyOf(commitments);
        this.forecasts = forecasts.stream()
                .sorted(Comparator.comparing(Forecast::said).thenComparing(Forecast::id))
                .toList();
        this.dutyLines = List.copyOf(dutyLines);
        this.verifiedUntil = verifiedUntil;
    }

    private LocalDate day(Arrangement arrangement) {
        return findRound(arrangement.round()).map(Round::start).orElse(LocalDate.MAX);
    }

    /** The talks as someone could know them on a day. */
    public Talks known(LocalDate day) {
        return new Talks(
                actors,
                kept(rounds, round -> round.findKnown(day)),
                countings,
                kept(arrangements, arrangement -> arrangement.findKnown(day)),
                kept(proceedings, proceeding -> proceeding.findKnown(day)),
                kept(threats, threat -> threat.findKnown(day)),
                kept(commitments, commitment -> commitment.findKnown(day)),
                kept(forecasts, forecast -> forecast.findKnown(day)),
                dutyLines,
                verifiedUntil);
    }

    private static <T> List<T> kept(List<T> all, Function<T, Optional<T>> known) {
        return all.stream().flatMap(one -> known.apply(one).stream()).toList();
    }

    public List<Actor> actors() {
        return actors;
    }

    /** All meetings, the earliest first. */
    public List<Round> rounds() {
        return rounds;
    }

    /** The meetings of one kind, the earliest first. */
    public List<Round> rounds(Round.Kind kind) {
        return rounds.stream().filter(round -> round.kind() == kind).toList();
    }

    public List<Counting> countings() {
        return countings;
    }

    public List<Arrangement> arrangements() {
        return arrangements;
    }

    /** The terms of all arrangements, in their order. */
    public List<Term> terms() {
        return arrangements.stream()
                .flatMap(arrangement -> arrangement.terms().stream())
                .toList();
    }

    /** All proceedings, the first opened first. */
    public List<Proceeding> proceedings() {
        return proceedings;
    }

    /** All threats, the first uttered first. */
    public List<Threat> threats() {
        return threats;
    }

    /** All promises to buy. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** All forecasts, the first made first. */
    public List<Forecast> forecasts() {
        return forecasts;
    }

    /** What each side's duties on all goods of the other come to, as charts show it. */
    public List<DutyLine> dutyLines() {
        return dutyLines;
    }

    /** Up to when the sources were searched for what came later. */
    public LocalDate verifiedUntil() {
        return verifiedUntil;
    }

    public Optional<Actor> findActor(String id) {
        return find(actors, Actor::id, id);
    }

    public Optional<Round> findRound(String id) {
        return find(rounds, Round::id, id);
    }

    /** @throws NoSuchElementException naming the one maybe meant */
    public Round round(String id) {
        return findRound(id).orElseThrow(() -> missing("meeting", id, rounds, Round::id));
    }

    public Optional<Counting> findCounting(String id) {
        return find(countings, Counting::id, id);
    }

    public Optional<Term> findTerm(String id) {
        return find(terms(), Term::id, id);
    }

    public Optional<Proceeding> findProceeding(String id) {
        return find(proceedings, Proceeding::id, id);
    }

    public Optional<Threat> findThreat(String id) {
        return find(threats, Threat::id, id);
    }

    public Optional<Commitment> findCommitment(String id) {
        return find(commitments, Commitment::id, id);
    }

    /** The last meeting of a kind that was held and ended before a day. */
    public Optional<Round> findLast(Round.Kind kind, LocalDate before) {
        return rounds(kind).stream()
                .filter(round -> round.held() != null && round.end().isBefore(before))
                .max(Comparator.comparing(Round::end));
    }

    /** The meetings that run on a day. */
    public List<Round> roundsOn(LocalDate day) {
        return rounds.stream()
                .filter(round -> !day.isBefore(round.start()) && !day.isAfter(round.end()))
                .toList();
    }

    /** The meetings that a way of counting counts, the first first. */
    public List<Round> counted(Counting counting) {
        return rounds.stream()
                .filter(round -> counting.kinds().contains(round.kind()))
                .dropWhile(round -> !round.id().equals(counting.first()))
                .toList();
    }

    /** Which one it is by a way of counting, from 1; nothing if it is not counted. */
    public OptionalInt findOrdinal(Round round, Counting counting) {
        int index = counted(counting).indexOf(round);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    /** What a side or an actor is called. */
    public String name(String by) {
        return switch (by) {
            case "US" -> "United States";
            case "CN" -> "China";
            case Account.JOINT -> "both sides";
            default -> findActor(by).map(Actor::name).orElse(by);
        };
    }

    static <T> Optional<T> find(Collection<T> all, Function<T, String> key, String id) {
        return all.stream().filter(one -> key.apply(one).equals(id)).findFirst();
    }

    static <T> NoSuchElementException missing(String what, String id, Collection<T> all, Function<T, String> key) {
        String near = Words.nearest(id, all.stream().map(key).toList());
        return new NoSuchElementException(
                "there is no " + what + " '" + id + "'" + (near == null ? "" : ". Maybe " + near));
    }
}
