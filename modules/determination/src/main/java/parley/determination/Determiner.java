package parley.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.determination.Determination.Asked;
import parley.determination.Determination.NotRated;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.LawSlices;
import parley.lawbook.card.RateCard;

/** Answers for single lines under one law book, as known by one day. */
public final class Determiner {

    private final LawBook book;
    private final LocalDate known;
    private final LawSlices slices;

    public Determiner(LawBook book, LocalDate known) {
        this.book = book;
        this.known = known;
        this.slices = new LawSlices(book, known);
    }

    public LawBook book() {
        return book;
    }

    public LawSlices slices() {
        return slices;
    }

    public LocalDate known() {
        return known;
    }

    /** What the line owes, or why that cannot be said. */
    public Determination determine(ShipmentLine line) {
        Asked asked = new Asked(known, String.join("+", book.scenarioNames()), book.hash());
        List<LawSlice> during = new ArrayList<>();
        for (Instant instant : slices.during(line.regime(), line.entered())) {
            during.add(slices.at(line.regime(), line.origin(), instant));
        }
        for (LawSlice slice : during) {
            List<String> blocking = slice.notModelled().stream()
                    .filter(Coverage.Entry::blocking)
                    .map(entry -> entry.authority() + ": " + entry.why())
                    .distinct()
                    .toList();
            if (!blocking.isEmpty()) {
                return new NotRated(line, asked, NotRated.Kind.NOT_MODELLED, blocking, null);
            }
        }
        LawSlice first = during.getFirst();
        return switch (first.resolve(line.code())) {
            case Schedule.Resolution.Unrated unrated ->
                new NotRated(line, asked, NotRated.Kind.UNRATED, List.of(unrated.why()), unrated.maybe());
            case Schedule.Resolution.Line _ -> rated(line, asked, during, "");
            case Schedule.Resolution.OnEightDigits _ ->
                rated(
                        line,
                        asked,
                        during,
                        line.code() + " is not in the edition; all lines under "
                                + line.code().cutTo(8) + " are rated alike");
        };
    }

    private static Determination rated(ShipmentLine line, Asked asked, List<LawSlice> during, String carried) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (LawSlice slice : during) {
            RateCard card = slice.findCard(line.code()).orElseThrow();
            evaluations.add(Rater.evaluate(card, line.value().cents(), line.quantity(), line.facts()));
        }
        return new Account(line, asked, during, evaluations, carried).determination();
    }
}
