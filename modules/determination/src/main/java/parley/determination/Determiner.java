package parley.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.determination.Determination.Asked;
import parley.determination.Determination.NotRated;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.LawSlices;

/** Answers for lines under one law book, as known by one day: as figures by {@link #rate}, with reasons by {@link #determine}. */
public final class Determiner {

    private final LawBook book;
    private final LocalDate known;
    private final LawSlices slices;
    private final Map<LawSlice, EntryLaw> entryLaws = new ConcurrentHashMap<>();

    public Determiner(LawBook book, LocalDate known) {
        this.book = book;
        this.known = known;
        this.slices = new LawSlices(book, known);
    }

    public LawBook book() {
        return book;
    }

    public LocalDate known() {
        return known;
    }

    /** How the question is put, for the answer to repeat. */
    public Asked asked() {
        return new Asked(known, String.join("+", book.scenarioNames()), book.hash());
    }

    /** The law under which goods crossing so are entered: that of one slice, unless the law changes within the day. */
    List<EntryLaw> lawsOf(Crossing crossing) {
        return slicesOf(crossing).stream()
                .map(slice -> entryLaws.computeIfAbsent(slice, EntryLaw::new))
                .toList();
    }

    private List<LawSlice> slicesOf(Crossing crossing) {
        At status = crossing.status();
        return status == null
                ? slices.during(crossing.regime(), crossing.origin(), crossing.entered())
                : slices.during(crossing.regime(), crossing.origin(), crossing.entered(), status);
    }

    /**
     * What the line owes, in figures. Goods that were in privileged foreign status in a foreign trade zone bear the rates of
     * that day or of entry, as each measure says; where none at hand says it and they differ, they are not rated.
     */
    public Rating rate(ShipmentLine line) {
        List<LawSlice> during = slicesOf(line.crossing());
        List<Evaluation> evaluations = new ArrayList<>(during.size());
        for (LawSlice slice : during) {
            List<Coverage.Entry> blocking = slice.blocking(line.code());
            if (!blocking.isEmpty()) {
                return new Rating.NotModelled(blocking);
            }
            if (slice.resolve(line.code()) instanceof Schedule.Resolution.Unrated unrated) {
                return new Rating.Unrated(unrated);
            }
            Optional<Evaluation> found =
                    Rater.findEvaluation(slice.cards(line.code()), line.value().cents(), line.quantity(), line.facts());
            if (found.isEmpty()) {
                return new Rating.Unrated(new Schedule.Resolution.Unrated(
                        "the parts of the value that are told come to more than the value", null));
            }
            evaluations.add(found.get());
        }
        return new Rating.Evaluated(during, evaluations, during.getFirst().resolve(line.code()));
    }

    /** A claim that was not made, and what it would save at most, as far as the rest is known. */
    public record Claim(String name, Money saves) {}

    /** The claims that the line could have made and did not, and that would save something. */
    public List<Claim> claims(ShipmentLine line) {
        return rate(line) instanceof Rating.Evaluated evaluated ? evaluated.claimsNotMade(line) : List.of();
    }

    /** What bears on the line and is not modelled, or only named. */
    public List<Coverage.Entry> notModelled(ShipmentLine line) {
        return slicesOf(line.crossing()).getFirst().notModelled();
    }

    /** What the line owes, and why. */
    public Determination determine(ShipmentLine line) {
        return switch (rate(line)) {
            case Rating.NotModelled missing ->
                new NotRated(
                        line,
                        asked(),
                        NotRated.Kind.NOT_MODELLED,
                        missing.missing().stream()
                                .map(entry -> entry.authority() + ": " + entry.why())
                                .distinct()
                                .toList(),
                        null);
            case Rating.Unrated unrated ->
                new NotRated(
                        line,
                        asked(),
                        NotRated.Kind.UNRATED,
                        List.of(unrated.reason().why()),
                        unrated.reason().maybe());
            case Rating.Evaluated evaluated -> new Account(line, asked(), evaluated).determination();
        };
    }
}
