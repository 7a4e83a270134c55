package parley.evidence.verdict;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Status;
import parley.evidence.claim.Stretch;
import parley.ground.At;
import parley.ground.Rate;
import parley.lawbook.LawBook;
import parley.lawbook.OwnershipRule;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.DutyExpression;
import parley.measure.Effect;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.Regime;

/** Days, shares and single rates that the law book holds. */
final class Laws {

    private final LawBook book;

    Laws(LawBook book) {
        this.book = book;
    }

    /** The day from which what is threatened would be owed. */
    Verdict threatStart(Claim claim, LocalDate day) {
        for (Measure measure : book.measures(Regime.IMPORTING_US)) {
            for (Amendment amendment : measure.history()) {
                if (amendment.action() instanceof Action.Announce
                        && !amendment.known().isAfter(day)
                        && !day(measure, amendment.at()).isBefore(day.minusMonths(1))) {
                    LocalDate start = day(measure, amendment.at());
                    return decide(
                            claim.date(),
                            start,
                            measure.title() + ": from " + start,
                            amendment.act().toString());
                }
            }
        }
        return Verdict.untold("no threat that stood on " + day + " is in the law book");
    }

    /** The day on which the suspension that runs ends, as known on the day. */
    Verdict suspensionEnd(Claim claim, LocalDate day, String id) {
        Measure measure = measure(id);
        @Nullable Instant end = null;
        String act = "";
        for (Amendment amendment : measure.history()) {
            if (!amendment.known().isAfter(day)
                    && (amendment.action() instanceof Action.Suspend
                            || amendment.action() instanceof Action.ExtendSuspension)) {
                end = amendment.action().end();
                act = amendment.act().toString();
            }
        }
        if (end == null) {
            return Verdict.untold("no end of it was known on " + day);
        }
        LocalDate last = day(measure, end);
        return decide(claim.date(), last, "the suspension ends on " + last, act);
    }

    private static Verdict decide(@Nullable Stretch when, LocalDate day, String told, String act) {
        if (when == null || !when.isResolved()) {
            return Verdict.untold("which day is meant is not told; " + told);
        }
        return when.covers(day) ? Verdict.holds(told, act) : Verdict.contradicted(told, act);
    }

    /** One measure's own rate, at the day said or that of the report. */
    Verdict rate(Claim claim, LocalDate day, List<String> prefixes) {
        BigDecimal percent = ((Content.Rate) claim.content()).percent();
        LocalDate at = claim.date() == null
                        || claim.date().last() == null
                        || claim.date().last().isAfter(day)
                ? day
                : claim.date().last();
        List<String> others = new ArrayList<>();
        for (Measure measure : book.measures()) {
            if (!prefixes.stream().anyMatch(measure.id()::startsWith)) {
                continue;
            }
            Timeline timeline = Timeline.of(measure, day);
            Standing standing =
                    timeline.at(At.ofDay(at, LawBook.zone(measure.regime())).from());
            Optional<BigDecimal> now = findRate(standing);
            if (now.isPresent() && now.get().compareTo(percent) == 0) {
                String told = measure.id() + " " + standing.state() + " at " + claim.value() + "% on " + at;
                String act = standing.acts().getFirst().toString();
                return standing.inForce()
                        ? Verdict.holds(told, act)
                        : Verdict.holdsWhen("read as what is meant to come: " + told, act);
            }
            now.ifPresent(rate ->
                    others.add(measure.id() + " " + rate.stripTrailingZeros().toPlainString() + "%"));
            for (Instant change : timeline.changes()) {
                Optional<BigDecimal> then = findRate(timeline.at(change));
                if (then.isPresent()
                        && then.get().compareTo(percent) == 0
                        && timeline.at(change).inForce()) {
                    return Verdict.holdsWhen(
                            "read of another day: " + measure.id() + " stood there from " + day(measure, change),
                            timeline.at(change).acts().getFirst().toString());
                }
            }
        }
        return others.isEmpty()
                ? Verdict.contradicted("it was not in force on " + at, "")
                : Verdict.contradicted(
                        "on " + at + " it was " + others.stream().limit(4).collect(Collectors.joining(", ")), "");
    }

    private static Optional<BigDecimal> findRate(Standing standing) {
        return standing.effect() instanceof Effect.Duty(Levy.Fixed(DutyExpression.AdValorem(Rate rate)))
                        && (standing.inForce()
                                || standing.state() == Standing.State.NOT_BEGUN
                                || standing.state() == Standing.State.ANNOUNCED)
                ? Optional.of(rate.percent())
                : Optional.empty();
    }

    Verdict ownershipStart(Claim claim, String id) {
        OwnershipRule.Step start = start(id);
        LocalDate day = start.at().atZone(LawBook.zone(rule(id).regime())).toLocalDate();
        return decide(claim.date(), day, "it took effect on " + day, start.act().toString());
    }

    /** Whether the share must be reached or exceeded: a rule that catches at half catches exactly half. */
    Verdict ownershipShare(Claim claim, String id) {
        OwnershipRule.Step start = start(id);
        if (!(start.action() instanceof OwnershipRule.Action.Count count)) {
            throw new IllegalStateException(id + " begins without a share");
        }
        Content.Threshold stated = (Content.Threshold) claim.content();
        String told = "at least " + count.percent().stripTrailingZeros().toPlainString()
                + " percent, owners counted together";
        String act = start.act().toString();
        if (stated.percent().compareTo(count.percent()) != 0) {
            return Verdict.contradicted(told, act);
        }
        return stated.above()
                ? Verdict.contradicted("at the boundary: " + told + ", so exactly that is caught", act)
                : Verdict.holds(told, act);
    }

    /** How the rule stands on a day, as known then. */
    Verdict ownershipStatus(Claim claim, LocalDate day, String id) {
        OwnershipRule rule = rule(id);
        OwnershipRule.Step last = rule.history().getFirst();
        for (OwnershipRule.Step step : rule.history()) {
            last = step.known().isAfter(day) ? last : step;
        }
        Status is = switch (last.action()) {
            case OwnershipRule.Action.Count _ -> Status.IN_FORCE;
            case OwnershipRule.Action.Suspend _ -> Status.SUSPENDED;
            case OwnershipRule.Action.Revoke _ -> Status.ENDED;
        };
        String told = "it was " + is + ", as known on " + day;
        return ((Content.State) claim.content()).status() == is
                ? Verdict.holds(told, last.act().toString())
                : Verdict.contradicted(told, last.act().toString());
    }

    /** A rule of licences does not bar. */
    Verdict ownershipEffect(String id) {
        return Verdict.holdsWhen(
                "read as a licence that is required, with a restrictive review; nothing is barred outright",
                start(id).act().toString());
    }

    private OwnershipRule.Step start(String id) {
        return rule(id).history().getFirst();
    }

    private OwnershipRule rule(String id) {
        OwnershipRule rule = book.tables().ownership().get(id);
        if (rule == null) {
            throw new NoSuchElementException("there is no rule of ownership '" + id + "'");
        }
        return rule;
    }

    private Measure measure(String id) {
        return book.findMeasure(id).orElseThrow(() -> new NoSuchElementException("there is no measure '" + id + "'"));
    }

    private static LocalDate day(Measure measure, Instant instant) {
        return instant.atZone(LawBook.zone(measure.regime())).toLocalDate();
    }
}
