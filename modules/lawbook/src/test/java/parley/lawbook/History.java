package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.Condition;
import parley.measure.Control;
import parley.measure.DutyExpressions;
import parley.measure.Effect;
import parley.measure.GoodsScope;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.Origins;
import parley.measure.Portion;
import parley.measure.Regime;

/** Writes the history of a measure, an entry a line: {@code known 2025-04-02: at 2025-04-09 impose 34%}. */
final class History {

    static final String HEADING = "9903.01.63";

    private final List<Amendment> amendments = new ArrayList<>();

    static History of() {
        return new History();
    }

    /** Days are meant at one minute past midnight in Washington. */
    static Instant day(String day) {
        return LocalDate.parse(day).atTime(0, 1).atZone(LawBook.WASHINGTON).toInstant();
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static Effect.Duty duty(String rate) {
        return new Effect.Duty(new Levy.Fixed(DutyExpressions.parse(rate)));
    }

    History impose(String at, String known, String rate) {
        return imposeUntil(at, known, rate, null);
    }

    History imposeUntil(String at, String known, String rate, @Nullable String until) {
        return add(at, known, new Action.Impose(duty(rate), HEADING, null, until == null ? null : day(until)));
    }

    History modify(String at, String known, String rate) {
        return add(at, known, new Action.Modify(duty(rate), null, null));
    }

    History suspend(String at, String known, @Nullable String until) {
        return add(at, known, new Action.Suspend(until == null ? null : day(until)));
    }

    History extendSuspension(String at, String known, String until) {
        return add(at, known, new Action.ExtendSuspension(day(until)));
    }

    History extend(String at, String known, String until) {
        return add(at, known, new Action.Extend(day(until)));
    }

    History revoke(String at, String known) {
        return add(at, known, new Action.Revoke());
    }

    History invalidate(String at, String known) {
        return add(at, known, new Action.Invalidate());
    }

    History announce(String at, String known, String rate) {
        return add(at, known, new Action.Announce(duty(rate), null, null));
    }

    History add(String at, String known, Action action) {
        Citation act = new Citation("ACT-" + (amendments.size() + 1), "", true, null);
        amendments.add(new Amendment(day(at), LocalDate.parse(known), action, act));
        return this;
    }

    List<Amendment> amendments() {
        return List.copyOf(amendments);
    }

    Measure measure() {
        return new Measure(
                "us/test",
                "A duty",
                "duty",
                Regime.IMPORTING_US,
                "test",
                Origins.ALL,
                GoodsScope.ALL,
                GoodsScope.ALL,
                Portion.REST,
                Condition.ALWAYS,
                Control.NONE,
                amendments,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.parse("2026-10-07"));
    }

    /** How it stands on a day, as known by another. */
    Standing on(String at, String known) {
        return Timeline.of(measure(), LocalDate.parse(known)).at(day(at));
    }
}
