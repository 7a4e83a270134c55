package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Standing.State;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.Effect;
import parley.measure.Measure;
import parley.measure.Portion;

/**
 * One measure's amendments as someone could know them on a day, in the order in which they govern: by legal instant, and of
 * two at the same instant by the day they became known, the later winning. What an act scheduled stays scheduled until a
 * later act says otherwise at that instant.
 */
public final class Timeline {

    private final List<Amendment> amendments;

    private Timeline(List<Amendment> amendments) {
        this.amendments = amendments;
    }

    public static Timeline of(Measure measure, LocalDate knownBy) {
        return new Timeline(measure.history().stream()
                .filter(amendment -> !amendment.known().isAfter(knownBy))
                .sorted(Comparator.comparing(Amendment::at).thenComparing(Amendment::known))
                .toList());
    }

    /** Every instant at which the measure's standing may change. */
    public SortedSet<Instant> changes() {
        SortedSet<Instant> changes = new TreeSet<>();
        for (Amendment amendment : amendments) {
            changes.add(amendment.at());
            Instant end = amendment.action().end();
            if (end != null) {
                changes.add(end);
            }
        }
        return changes;
    }

    /** How the measure stands at the instant. */
    public Standing at(Instant instant) {
        Run run = new Run();
        for (Amendment amendment : amendments) {
            if (amendment.at().isAfter(instant)) {
                break;
            }
            run.take(amendment);
        }
        return run.standing(instant);
    }

    /** The amendments taken so far, and where they leave the measure. */
    private static final class Run {
        private State state = State.NOT_BEGUN;
        private @Nullable Effect effect;
        private @Nullable String heading;
        private @Nullable Portion portion;
        private @Nullable Instant until;
        private @Nullable Instant suspendedUntil;
        private @Nullable Citation suspending;
        private boolean held;
        private final List<Citation> acts = new ArrayList<>();

        void take(Amendment amendment) {
            switch (amendment.action()) {
                case Action.Impose impose -> {
                    begin(State.IN_FORCE, impose.effect(), impose.heading(), amendment.act());
                    portion = impose.portion();
                    until = impose.until();
                    suspendedUntil = null;
                }
                case Action.Announce announce -> {
                    if (state == State.NOT_BEGUN || state == State.ANNOUNCED || state == State.ENDED) {
                        begin(State.ANNOUNCED, announce.effect(), announce.heading(), amendment.act());
                        until = announce.until();
                    }
                }
                case Action.Modify modify -> {
                    begin(
                            state,
                            modify.effect(),
                            modify.heading() == null ? heading : modify.heading(),
                            amendment.act());
                    portion = modify.portion() == null ? portion : modify.portion();
                }
                case Action.Suspend suspend -> {
                    suspendedUntil = suspend.until() == null ? Instant.MAX : suspend.until();
                    suspending = amendment.act();
                }
                case Action.ExtendSuspension extend -> {
                    suspendedUntil = extend.until();
                    suspending = amendment.act();
                }
                case Action.Extend extend -> {
                    until = extend.until();
                    acts.add(amendment.act());
                }
                case Action.Revoke _ -> {
                    state = State.ENDED;
                    acts.add(amendment.act());
                }
                case Action.Invalidate _ -> {
                    held = true;
                    acts.add(amendment.act());
                }
            }
        }

        private void begin(State next, Effect nextEffect, @Nullable String nextHeading, Citation act) {
            state = next;
            effect = nextEffect;
            heading = nextHeading;
            acts.clear();
            acts.add(act);
        }

        Standing standing(Instant instant) {
            List<Citation> because = new ArrayList<>(acts);
            State now = state;
            if (until != null && !instant.isBefore(until) && now != State.NOT_BEGUN) {
                now = State.ENDED;
            } else if (now == State.IN_FORCE && suspendedUntil != null && instant.isBefore(suspendedUntil)) {
                now = State.SUSPENDED;
                if (suspending != null) {
                    because.add(suspending);
                }
            }
            return new Standing(now, effect, heading, portion, held, because);
        }
    }
}
