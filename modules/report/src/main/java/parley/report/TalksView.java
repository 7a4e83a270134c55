package parley.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.Citation;
import parley.measure.Measure;
import parley.talks.Counting;
import parley.talks.Round;
import parley.talks.Score;
import parley.talks.Scoring;
import parley.talks.Talks;

/**
 * The talks as they are to be told: as known by a day, for a day, beside a law book.
 *
 * @param talks the talks as known by the day
 * @param law the law, amended if a scenario is asked
 * @param known the day up to which all is known
 * @param at the day for which it is told
 */
public record TalksView(Talks talks, LawBook law, LocalDate known, LocalDate at) {

    /** The way of counting that numbers rounds unless another is named. */
    static final String COUNTING = "negotiators";

    /** The talks as known by a day. */
    public static TalksView of(Talks talks, LawBook law, LocalDate known, LocalDate at) {
        return new TalksView(talks.known(known), law, known, at);
    }

    List<Score> scores() {
        return new Scoring(talks, law, known).scores();
    }

    OptionalInt findOrdinal(Round round) {
        return talks.findCounting(COUNTING)
                .map(counting -> talks.findOrdinal(round, counting))
                .orElse(OptionalInt.empty());
    }

    /** How many of what a way of counting counts had begun by the day. */
    long counted(Counting counting) {
        return talks.counted(counting).stream()
                .filter(round -> !round.start().isAfter(at) && round.status(at) != Round.Status.UNTOLD)
                .count();
    }

    /** How a measure stands on the day, in words: {@code us/ieepa/fentanyl is in force at 10%}. */
    String standing(String id) {
        return law.findMeasure(id).map(this::standing).orElse(id + " is not in this law book");
    }

    private String standing(Measure measure) {
        Standing standing = Timeline.of(measure, known)
                .at(At.ofDay(at, LawBook.zone(measure.regime())).from());
        String rate = standing.inForce() && standing.effect() != null ? " at " + standing.effect() : "";
        return measure.id() + " " + standing.state() + rate + (standing.held() ? ", held void" : "");
    }

    /** A citation with what is to be known of it. */
    static String cited(Citation act) {
        return act.unverified() == null ? act.toString() : act + "; unverified: " + act.unverified();
    }

    /** Whether the day lies past the sources. */
    boolean isPastSources() {
        return known.isAfter(talks.verifiedUntil());
    }

    /** What is said above every answer. */
    String heading(String what) {
        String past = isPastSources() ? "; sources were searched until " + talks.verifiedUntil() : "";
        String under = law.scenarioNames().isEmpty() ? "" : ", scenario " + String.join("+", law.scenarioNames());
        return what + " on " + at + ", as known " + known + under + past;
    }
}
