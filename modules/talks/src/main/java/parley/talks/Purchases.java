package parley.talks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.talks.Commitment.Figure;
import parley.talks.Commitment.Target;

/**
 * What a promise has come to, as an interval. Figures of one definition and teller are taken together: at least what those
 * within the window that do not overlap come to, at most what the cheapest set of those that cover it comes to, which may
 * reach beyond it. Where no set covers it, nothing bounds it above.
 */
public final class Purchases {

    private Purchases() {}

    /**
     * Progress by definition and teller on a day, for every target, in the order of targets, definitions and figures. A teller
     * whose figures leave all open is left out.
     */
    public static List<Progress> progress(Commitment commitment, LocalDate at) {
        List<Progress> all = new ArrayList<>();
        for (Target target : commitment.targets()) {
            for (Definition definition : Definition.values()) {
                for (String by : tellers(commitment, target, definition)) {
                    Progress progress = progress(commitment, target, definition, by, at);
                    if (progress.tells()) {
                        all.add(progress);
                    }
                }
            }
        }
        return all;
    }

    /** Progress by one definition and one teller. */
    public static Progress progress(
            Commitment commitment, Target target, Definition definition, String by, LocalDate at) {
        BigDecimal level = commitment.findLevel(target, definition).orElse(null);
        List<Figure> figures = figures(commitment, target, definition, by);
        LocalDate told = toldUntil(target, figures);
        Amount bought = within(figures, target.from(), told);
        return Progress.of(target, definition, by, level, bought, told, at, figures);
    }

    /**
     * Figures that say less at most than others of the same teller, category and definition within the same days say at least;
     * none if all can be so at once. Shares are left out.
     */
    public static List<String> contradictions(Commitment commitment) {
        List<String> found = new ArrayList<>();
        for (Figure figure : commitment.figures()) {
            List<Figure> alike = commitment.figures().stream()
                    .filter(other -> !other.share()
                            && other.category().equals(figure.category())
                            && other.definition() == figure.definition()
                            && other.by().equals(figure.by()))
                    .toList();
            BigDecimal most = figure.share() ? null : figure.amount().most();
            BigDecimal least = least(alike, figure.from(), figure.until());
            if (most != null && most.compareTo(least) < 0) {
                found.add(figure.from() + " to before " + figure.until() + ": by what " + figure.by() + " tells, "
                        + figure.definition() + ", it is at least " + least + " and at most " + most);
            }
        }
        return found;
    }

    private static Set<String> tellers(Commitment commitment, Target target, Definition definition) {
        Set<String> tellers = new LinkedHashSet<>();
        for (Figure figure : commitment.figures()) {
            if (figure.definition() == definition && bears(figure, target)) {
                tellers.add(figure.by());
            }
        }
        return tellers;
    }

    /** Whether it says anything of the target: of its category, and of some of its days. */
    private static boolean bears(Figure figure, Target target) {
        return figure.category().equals(target.category())
                && figure.from().isBefore(target.until())
                && target.from().isBefore(figure.until());
    }

    /** The figures that bear on it, shares as amounts; a share says something of the target of its own days alone. */
    private static List<Figure> figures(Commitment commitment, Target target, Definition definition, String by) {
        BigDecimal level = commitment.findLevel(target, definition).orElse(null);
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : commitment.figures()) {
            if (figure.definition() != definition || !figure.by().equals(by) || !bears(figure, target)) {
                continue;
            }
            boolean whole = figure.from().equals(target.window().from())
                    && figure.until().equals(target.window().until());
            if (!figure.share()) {
                figures.add(figure);
            } else if (whole && level != null) {
                figures.add(new Figure(
                        figure.category(),
                        definition,
                        by,
                        figure.from(),
                        figure.until(),
                        figure.amount().of(level),
                        false,
                        figure.known(),
                        figure.act()));
            }
        }
        return figures;
    }

    /** Up to where figures tell of the window, the first day not told. */
    private static LocalDate toldUntil(Target target, List<Figure> figures) {
        LocalDate from = target.from();
        LocalDate until = target.until();
        return figures.stream()
                .map(Figure::until)
                .map(day -> day.isAfter(until) ? until : day)
                .max(Comparator.naturalOrder())
                .orElse(from);
    }

    /** How much the figures say was bought over days, as an interval. */
    static Amount within(List<Figure> figures, LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            return new Amount(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal least = least(figures, from, until);
        BigDecimal most = most(figures, from, until);
        // Tellers round and revise; where their figures disagree the greater of the two ends is told for both.
        return new Amount(least, most == null ? null : most.max(least));
    }

    /** The most that figures within the days come to at least, none of them overlapping: weighted scheduling by end. */
    private static BigDecimal least(List<Figure> figures, LocalDate from, LocalDate until) {
        TreeMap<LocalDate, BigDecimal> best = new TreeMap<>(Map.of(from, BigDecimal.ZERO));
        figures.stream()
                .filter(figure ->
                        !figure.from().isBefore(from) && !figure.until().isAfter(until))
                .sorted(Comparator.comparing(Figure::until))
                .forEach(figure -> {
                    BigDecimal before = best.floorEntry(figure.from()).getValue();
                    BigDecimal sum = before.add(figure.amount().least());
                    best.merge(figure.until(), sum.max(best.lastEntry().getValue()), BigDecimal::max);
                });
        return best.lastEntry().getValue();
    }

    /** The least that figures which cover the days come to at most; null if none cover them: a shortest path over days. */
    private static @Nullable BigDecimal most(List<Figure> figures, LocalDate from, LocalDate until) {
        TreeMap<LocalDate, BigDecimal> reached = new TreeMap<>(Map.of(from, BigDecimal.ZERO));
        List<Figure> bounded = figures.stream()
                .filter(figure -> figure.amount().most() != null)
                .sorted(Comparator.comparing(Figure::until))
                .toList();
        for (Figure figure : bounded) {
            BigDecimal added = Objects.requireNonNull(figure.amount().most());
            reached.entrySet().stream()
                    .filter(entry -> !entry.getKey().isBefore(figure.from())
                            && entry.getKey().isBefore(figure.until()))
                    .map(entry -> entry.getValue().add(added))
                    .min(Comparator.naturalOrder())
                    .ifPresent(sum -> reached.merge(figure.until(), sum, BigDecimal::min));
        }
        return reached.tailMap(until, true).values().stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
