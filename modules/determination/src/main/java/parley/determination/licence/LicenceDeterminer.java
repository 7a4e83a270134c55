package parley.determination.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parley.determination.ShipmentLine;
import parley.determination.licence.LicenceAnswer.Reason;
import parley.ground.At;
import parley.ground.Truth;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.measure.Citation;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Answers whether shipments may be exported, under one law book as known by one day: by the controls of the country that they
 * leave, and by those of others that reach beyond their border.
 */
public final class LicenceDeterminer {

    private final LawBook book;
    private final ControlLaw law;

    public LicenceDeterminer(LawBook book, LocalDate known) {
        this.book = book;
        law = ControlLaw.of(book, known);
    }

    /**
     * What export controls say of the line.
     *
     * @param parties the parties of the shipment as screened; none where none were told
     */
    public LicenceDetermination determine(ShipmentLine line, List<PartyStanding> parties) {
        List<LicenceAnswer> answers = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        for (Regime regime : law.regimes()) {
            answers.addAll(under(regime, line, parties, idle));
        }
        answers.sort(LicenceAnswer.STRICTEST_FIRST);
        return new LicenceDetermination(line, answers, idle, notModelled(line));
    }

    private List<LicenceAnswer> under(
            Regime regime, ShipmentLine line, List<PartyStanding> parties, List<String> idle) {
        Exporting exporting = new Exporting(regime, line, parties, law);
        Questions questions = new Questions(line.facts());
        List<LicenceAnswer> answers = new ArrayList<>();
        List<String> because = new ArrayList<>();
        List<Citation> acts = new ArrayList<>();
        for (Bearing bearing : exporting.bearings()) {
            String why = bearing.idle();
            if (why != null) {
                because.add(why);
                acts.addAll(bearing.acts());
            } else if (bearing.answers()) {
                answers.add(relieved(bearing, questions, exporting.at()));
            }
        }
        idle.addAll(because);
        answers.addAll(missing(regime, line, exporting));
        if (answers.isEmpty()) {
            answers.add(new LicenceAnswer.Free(new Reason(
                    regime,
                    "",
                    because.isEmpty()
                            ? "no export control of " + regime.territory() + " that is modelled bears on it"
                            : String.join("; ", because),
                    acts.stream().distinct().toList(),
                    List.of(),
                    List.of())));
        }
        return answers;
    }

    /** What a measure answers, with the exceptions it makes: the first that fits decides. */
    private LicenceAnswer relieved(Bearing bearing, Questions questions, At at) {
        List<String> claims = new ArrayList<>();
        for (Proviso proviso : bearing.measure().provisos()) {
            if (!proviso.covers(at.from(), law.known())) {
                continue;
            }
            if (questions.all(proviso.condition()).truth() == Truth.YES) {
                return bearing.relieved(proviso, unverified(bearing, at));
            }
            claims.add("claim: " + proviso.name());
        }
        return bearing.answer(claims, unverified(bearing, at));
    }

    private List<String> unverified(Bearing bearing, At at) {
        Set<String> doubts = new LinkedHashSet<>();
        bearing.acts().stream()
                .map(Citation::unverified)
                .filter(Objects::nonNull)
                .forEach(doubts::add);
        LocalDate until = bearing.measure().verifiedUntil();
        LocalDate day =
                at.from().atZone(LawBook.zone(bearing.measure().regime())).toLocalDate();
        if (day.isAfter(until)) {
            doubts.add("what happened after " + until + ", the day up to which sources were searched");
        }
        return List.copyOf(doubts);
    }

    /** What exists of the controls of the country that is left, may bear and is not modelled. */
    private List<LicenceAnswer> missing(Regime regime, ShipmentLine line, Exporting exporting) {
        Territory from = Exporting.from(line);
        if (!regime.territory().equals(from)) {
            return List.of();
        }
        List<LicenceAnswer> missing = new ArrayList<>();
        for (Coverage.Entry entry :
                book.tables().coverage().missing(regime, from, exporting.at().from())) {
            if (entry.blocking() && !exporting.goods().hasCode(entry.unlessItem())) {
                missing.add(new LicenceAnswer.NotModelled(new Reason(
                        regime,
                        "",
                        entry.authority() + ": " + entry.why(),
                        List.of(),
                        entry.unlessItem().isEmpty()
                                ? List.of()
                                : List.of(Classification.ITEM + ": whether " + String.join(" or ", entry.unlessItem())),
                        List.of())));
            }
        }
        return missing;
    }

    /** What is named and does not stop the answer, of the country that is left; all of it, if it is neither of the two. */
    private List<String> notModelled(ShipmentLine line) {
        Territory from = Exporting.from(line);
        return law.regimes().stream()
                .filter(regime -> regime.territory().equals(from))
                .findFirst()
                .map(regime ->
                        book
                                .tables()
                                .coverage()
                                .missing(
                                        regime, from, Exporting.at(regime, line).from())
                                .stream()
                                .filter(entry -> !entry.blocking())
                                .map(entry -> entry.authority() + ": " + entry.why())
                                .toList())
                .orElse(List.of("export controls of " + from + " itself are not modelled"));
    }

    public LawBook book() {
        return book;
    }
}
