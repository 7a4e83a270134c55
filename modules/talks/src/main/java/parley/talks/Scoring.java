package parley.talks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.Citation;
import parley.measure.Measure;
import parley.talks.Forecast.Test;

/**
 * Scores forecasts against what came, as known by a day: measures by the law itself, the rest by the talks. A forecast is open
 * until its last day has passed by what is known, unless what it tells has happened before; then unsettled if tellers differ.
 */
public final class Scoring {

    private final Talks talks;
    private final LawBook law;
    private final LocalDate known;

    /**
     * @param talks the talks as known by that day
     * @param known the day
     */
    public Scoring(Talks talks, LawBook law, LocalDate known) {
        this.talks = talks;
        this.law = law;
        this.known = known;
    }

    /** All forecasts made by the day, in the order in which they were made. */
    public List<Score> scores() {
        return talks.forecasts().stream().map(this::score).toList();
    }

    /** Whether something happened, and what says so. */
    private record Finding(@Nullable Boolean happened, String reason, List<Citation> acts) {}

    private Score score(Forecast forecast) {
        Test condition = forecast.condition();
        if (condition != null) {
            Finding met = finding(condition, forecast);
            if (!Boolean.TRUE.equals(met.happened)) {
                return new Score(
                        forecast,
                        Boolean.FALSE.equals(met.happened) ? Score.Verdict.CONDITION_NOT_MET : Score.Verdict.OPEN,
                        met.reason,
                        met.acts);
            }
        }
        Finding found = finding(forecast.test(), forecast);
        Boolean happened = found.happened;
        return new Score(forecast, verdict(happened, forecast), found.reason, found.acts);
    }

    private Score.Verdict verdict(@Nullable Boolean happened, Forecast forecast) {
        if (happened == null) {
            return known.isAfter(forecast.until()) ? Score.Verdict.UNSETTLED : Score.Verdict.OPEN;
        }
        return happened == forecast.likely() ? Score.Verdict.CAME_TRUE : Score.Verdict.DID_NOT;
    }

    private Finding finding(Test test, Forecast forecast) {
        boolean over = known.isAfter(forecast.until());
        return switch (test) {
            case Test.Law asked -> law(asked);
            case Test.Threatened asked -> threatened(asked, over);
            case Test.Held asked -> held(asked, forecast, over);
            case Test.Bought asked -> bought(asked);
            case Test.Told told -> told(told);
        };
    }

    private Finding law(Test.Law asked) {
        if (known.isBefore(asked.on())) {
            return new Finding(null, asked.on() + " has not come", List.of());
        }
        Measure measure = law.findMeasure(asked.measure())
                .orElseThrow(() -> new NoSuchElementException("there is no measure '" + asked.measure() + "'"));
        ZoneId zone = LawBook.zone(measure.regime());
        Standing standing = Timeline.of(measure, known)
                .at(ZonedDateTime.of(asked.on().plusDays(1), LocalTime.MIDNIGHT, zone)
                        .toInstant()
                        .minusNanos(1));
        return new Finding(
                asked.states().contains(standing.state()),
                measure.title() + " " + standing.state() + " on " + asked.on(),
                standing.acts());
    }

    private Finding threatened(Test.Threatened asked, boolean over) {
        Threat threat = Talks.find(talks.threats(), Threat::id, asked.threat())
                .orElseThrow(() -> Talks.missing("threat", asked.threat(), talks.threats(), Threat::id));
        Threat.Step last = threat.last();
        String reason = threat.title() + ": " + last.state() + ", known " + last.known();
        boolean so = asked.states().contains(last.state());
        boolean settled = so || over || last.state().next().isEmpty();
        return new Finding(settled ? so : null, reason, List.of(last.act()));
    }

    private Finding held(Test.Held asked, Forecast forecast, boolean over) {
        return talks.findRound(asked.round())
                .map(round -> {
                    LocalDate held = round.held();
                    boolean so = held != null && !round.start().isAfter(forecast.until());
                    String reason = round.title() + " " + (held == null ? "was not told to be held" : "was held") + ", "
                            + round.start();
                    return new Finding(
                            (so || over) ? Boolean.valueOf(so) : null,
                            reason,
                            List.of(round.last().act()));
                })
                .orElseGet(() -> new Finding(over ? Boolean.FALSE : null, "no such meeting was known", List.of()));
    }

    private Finding bought(Test.Bought asked) {
        Commitment commitment = talks.findCommitment(asked.commitment())
                .orElseThrow(() -> new NoSuchElementException("there is no commitment '" + asked.commitment() + "'"));
        List<Progress> told = Purchases.progress(commitment, known).stream()
                .filter(progress ->
                        progress.target().id().equals(asked.target()) && progress.definition() == asked.definition())
                .toList();
        boolean met = told.stream().anyMatch(progress -> progress.verdict() == Progress.Verdict.MET);
        boolean missed =
                !told.isEmpty() && told.stream().allMatch(progress -> progress.verdict() == Progress.Verdict.MISSED);
        String reason = told.isEmpty()
                ? "nothing is told"
                : told.stream()
                        .map(progress -> talks.name(progress.by()) + " "
                                + progress.bought().toString(commitment.digits()) + ", " + progress.verdict())
                        .collect(Collectors.joining("; ", asked.definition() + ", " + commitment.unit() + ": ", ""));
        return new Finding(
                met ? Boolean.TRUE : missed ? Boolean.FALSE : null,
                reason,
                told.stream()
                        .flatMap(progress -> progress.figures().stream())
                        .map(Commitment.Figure::act)
                        .distinct()
                        .toList());
    }

    private Finding told(Test.Told told) {
        return told.account().known().isAfter(known)
                ? new Finding(null, "nothing is told yet", List.of())
                : new Finding(
                        told.happened(),
                        told.account().text(),
                        List.of(told.account().act()));
    }
}
