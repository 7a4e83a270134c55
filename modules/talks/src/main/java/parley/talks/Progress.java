package parley.talks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.talks.Commitment.Figure;
import parley.talks.Commitment.Target;

/**
 * How far a promise has come by one definition and one teller, on a day.
 *
 * @param target what was promised
 * @param definition what counts as bought
 * @param by who tells it
 * @param level what the target comes to by that definition; null if the base year is not at hand
 * @param bought how much was bought within the window, as far as it is told
 * @param toldUntil the first day that no figure covers
 * @param pace how much an even pace would have come to by then; null if the level is not at hand or no end is set
 * @param verdict what is to be said of it
 * @param figures the figures it rests on
 */
public record Progress(
        Target target,
        Definition definition,
        String by,
        @Nullable BigDecimal level,
        Amount bought,
        LocalDate toldUntil,
        @Nullable BigDecimal pace,
        Verdict verdict,
        List<Figure> figures) {

    public Progress {
        figures = List.copyOf(figures);
    }

    /** What is to be said of a promise. */
    public enum Verdict {
        MET("met"),
        MISSED("missed"),
        AHEAD("on pace or ahead"),
        BEHIND("behind pace"),
        OPEN("open"),
        NOT_BEGUN("not begun");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static Progress of(
            Target target,
            Definition definition,
            String by,
            @Nullable BigDecimal level,
            Amount bought,
            LocalDate toldUntil,
            LocalDate at,
            List<Figure> figures) {
        BigDecimal pace = level == null || target.window().until() == null
                ? null
                : level.multiply(elapsed(target, toldUntil), MathContext.DECIMAL64);
        Verdict verdict = verdict(target, level, bought, toldUntil, pace, at);
        return new Progress(target, definition, by, level, bought, toldUntil, pace, verdict, figures);
    }

    private static BigDecimal elapsed(Target target, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(target.from(), target.until());
        long gone = Math.clamp(ChronoUnit.DAYS.between(target.from(), day), 0, whole);
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private static Verdict verdict(
            Target target,
            @Nullable BigDecimal level,
            Amount bought,
            LocalDate toldUntil,
            @Nullable BigDecimal pace,
            LocalDate at) {
        if (target.window().stage(at) == Window.Stage.BEFORE) {
            return Verdict.NOT_BEGUN;
        }
        if (level == null) {
            return Verdict.OPEN;
        }
        BigDecimal most = bought.most();
        if (bought.least().compareTo(level) >= 0) {
            return Verdict.MET;
        }
        if (!toldUntil.isBefore(target.until()) && most != null && most.compareTo(level) < 0) {
            return Verdict.MISSED;
        }
        if (pace == null) {
            return Verdict.OPEN;
        }
        if (bought.least().compareTo(pace) >= 0 && pace.signum() > 0) {
            return Verdict.AHEAD;
        }
        return most != null && most.compareTo(pace) < 0 ? Verdict.BEHIND : Verdict.OPEN;
    }

    /** Whether it says anything: that something was bought, or that less was than promised. */
    boolean tells() {
        BigDecimal most = bought.most();
        return !figures.isEmpty()
                && (bought.least().signum() > 0 || (most != null && level != null && most.compareTo(level) < 0));
    }

    /** How much of the level, in percent; {@link Amount#UNKNOWN} if the level is not at hand. */
    public Amount share() {
        return level == null || level.signum() == 0 ? Amount.UNKNOWN : bought.percentOf(level);
    }
}
