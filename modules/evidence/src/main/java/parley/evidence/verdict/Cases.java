package parley.evidence.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Status;
import parley.evidence.claim.Stretch;
import parley.lawbook.LawBook;
import parley.measure.Citation;
import parley.talks.Commitment;
import parley.talks.Proceeding;
import parley.talks.Score;
import parley.talks.Scoring;
import parley.talks.Talks;
import parley.talks.Threat;

/** Proceedings, threats, purchases and forecasts, as the talks keep them. */
final class Cases {

    private final Talks talks;
    private final LawBook book;

    Cases(Talks talks, LawBook book) {
        this.talks = talks;
        this.book = book;
    }

    Verdict opened(Claim claim, String id) {
        Proceeding proceeding = talks.findProceeding(id).orElseThrow(() -> missing("proceeding", id));
        String told = "opened on " + proceeding.opened() + " under " + proceeding.authority();
        String act = proceeding.stages().getFirst().act().toString();
        Stretch when = claim.content() instanceof Content.Day ? claim.date() : null;
        if (when != null && !when.isResolved()) {
            return Verdict.untold("which day is meant is not told; " + told);
        }
        return when == null || when.covers(proceeding.opened())
                ? Verdict.holds(told, act)
                : Verdict.contradicted(told, act);
    }

    /** How far a threat had come, by the day: what is only weighed is not prepared, and what is threatened is not in force. */
    Verdict status(Claim claim, LocalDate day, String id) {
        Threat threat = talks.findThreat(id)
                .flatMap(one -> one.findKnown(day))
                .orElseThrow(() -> missing("threat", id + " known by " + day));
        Status is = status(threat.state());
        Content.State state = (Content.State) claim.content();
        String told = threat + ": " + threat.state() + ", " + threat.last().text();
        String act = threat.last().act().toString();
        return state.status() == is
                ? Verdict.holds(told, act)
                : Verdict.contradicted("“" + state.stated() + "” says " + state.status() + "; " + told, act);
    }

    private static Status status(Threat.State state) {
        return switch (state) {
            case CONSIDERED -> Status.CONSIDERED;
            case ANNOUNCED -> Status.THREATENED;
            case PUT_OFF -> Status.SUSPENDED;
            case CARRIED_OUT -> Status.IN_FORCE;
            case WITHDRAWN, LAPSED -> Status.ENDED;
        };
    }

    /** How much was promised, in one of the periods of the promise. */
    Verdict promised(Claim claim, String id) {
        Commitment commitment = talks.findCommitment(id).orElseThrow(() -> missing("commitment", id));
        long stated = ((Content.Count) claim.content()).number();
        List<Commitment.Target> same = commitment.targets().stream()
                .filter(target -> target.amount().longValue() == stated)
                .toList();
        if (!same.isEmpty()) {
            return Verdict.holds(
                    same.stream()
                                    .map(Commitment.Target::reading)
                                    .distinct()
                                    .limit(2)
                                    .collect(Collectors.joining("; ")) + "; by the American account alone",
                    same.getFirst().act().toString());
        }
        return Verdict.contradicted(
                "what is promised is "
                        + commitment.targets().stream()
                                .map(target -> target.amount().toPlainString() + " (" + target.reading() + ")")
                                .distinct()
                                .limit(2)
                                .collect(Collectors.joining(", ")),
                commitment.targets().getFirst().act().toString());
    }

    /** What came of a forecast; it stays untold, as it was not a fact when it was made. */
    Verdict forecast(String id) {
        Optional<Score> score = new Scoring(talks, book, talks.verifiedUntil())
                .scores().stream().filter(one -> one.forecast().id().equals(id)).findFirst();
        if (score.isEmpty()) {
            throw missing("forecast", id);
        }
        String cited =
                score.get().acts().stream().map(Citation::toString).findFirst().orElse("");
        return new Verdict(
                Verdict.Kind.UNTOLD,
                "a forecast; it " + score.get().verdict() + ": " + score.get().reason(),
                cited,
                "");
    }

    private static NoSuchElementException missing(String what, String id) {
        return new NoSuchElementException("there is no " + what + " '" + id + "' in the talks");
    }
}
