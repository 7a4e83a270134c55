package parley.lawbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.measure.Regime;
import parley.screening.CaptureRule;
import parley.screening.Percent;

/**
 * What a regime makes of ownership by listed parties, over time: which share, of which lists, counted how.
 *
 * @param id its file's name, as {@code bis}
 * @param title what it is about
 * @param regime whose border
 * @param exceptCountries countries whose own entities it does not catch
 * @param history its dated steps, in order
 * @param lists the lists whose parties catch what they own
 * @param beside lists that catch nothing, and what they do
 * @param flags what is to be said without anything being caught
 * @param flagsAct where the flags come from
 * @param notes where sources differ, and the reading used
 * @param verifiedUntil up to when its sources were searched
 */
public record OwnershipRule(
        String id,
        String title,
        Regime regime,
        Set<String> exceptCountries,
        List<Step> history,
        List<ListReach> lists,
        List<ListReach> beside,
        CaptureRule.Flags flags,
        Citation flagsAct,
        List<String> notes,
        LocalDate verifiedUntil) {

    public OwnershipRule {
        history = List.copyOf(history);
        lists = List.copyOf(lists);
        beside = List.copyOf(beside);
        notes = List.copyOf(notes);
    }

    /**
     * One dated step.
     *
     * @param at from when it applies
     * @param known the first day on which it could be known
     * @param action what it does
     * @param act the act
     */
    public record Step(Instant at, LocalDate known, Action action, Citation act) {}

    /** What a step does. */
    public sealed interface Action {
        /** How ownership counts from then on. */
        record Count(BigDecimal percent, CaptureRule.Several several, CaptureRule.Chain chain) implements Action {}

        /** It is not applied until then. */
        record Suspend(Instant until) implements Action {}

        /** It ends. */
        record Revoke() implements Action {}
    }

    /** A list with what it brings, and the act. */
    public record ListReach(CaptureRule.Reach reach, Citation act) {}

    /** Every citation in it. */
    public List<Citation> citations() {
        return Stream.of(
                        history.stream().map(Step::act),
                        lists.stream().map(ListReach::act),
                        beside.stream().map(ListReach::act),
                        Stream.of(flagsAct))
                .flatMap(each -> each)
                .toList();
    }

    /** The first day on which anything of it could be known. */
    public LocalDate firstKnown() {
        return history.stream().map(Step::known).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** How it stands at an instant, as far as known by a day; before anything is known, not in force. */
    public CaptureRule at(Instant at, LocalDate known, Documents documents) {
        Action.Count count = null;
        boolean inForce = false;
        Step decisive = null;
        Instant resumes = null;
        for (Step step : history) {
            if (step.known().isAfter(known)) {
                continue;
            }
            boolean reached = !step.at().isAfter(at);
            switch (step.action()) {
                case Action.Count given -> {
                    count = reached || count == null ? given : count;
                    inForce = reached || inForce;
                    resumes = reached ? null : resumes;
                }
                case Action.Suspend suspend
                when reached -> {
                    inForce = !at.isBefore(suspend.until());
                    resumes = suspend.until();
                }
                case Action.Suspend _ -> {}
                case Action.Revoke _ -> inForce = inForce && !reached;
            }
            decisive = reached || decisive == null ? step : decisive;
        }
        if (count == null || decisive == null) {
            return unknown(known);
        }
        return rule(count, inForce, standing(decisive, inForce, resumes), decisive, at, resumes, documents);
    }

    private String standing(Step decisive, boolean inForce, @Nullable Instant resumes) {
        var zone = LawBook.zone(regime);
        LocalDate since = decisive.at().atZone(zone).toLocalDate();
        if (decisive.action() instanceof Action.Revoke) {
            return "the rule ended on " + since;
        }
        if (resumes != null) {
            LocalDate again = resumes.atZone(zone).toLocalDate();
            return inForce
                    ? "the rule is in force again from " + again + " by its own terms"
                    : "the rule is suspended from " + since + " until " + again + ", when it returns by its own terms";
        }
        return inForce ? "the rule is in force since " + since : "the rule is in force only from " + since;
    }

    private CaptureRule rule(
            Action.Count count,
            boolean inForce,
            String standing,
            Step decisive,
            Instant at,
            @Nullable Instant resumes,
            Documents documents) {
        boolean beyond = at.atZone(LawBook.zone(regime)).toLocalDate().isAfter(verifiedUntil);
        List<String> unverified = new ArrayList<>();
        if (resumes != null && inForce) {
            unverified.add("that the suspension was not extended");
        }
        if (beyond) {
            unverified.add("what happened after " + verifiedUntil + ", the day up to which sources were searched");
        }
        return new CaptureRule(
                id,
                title,
                inForce,
                standing,
                new Percent(count.percent().movePointRight(Percent.DECIMALS).longValueExact()),
                count.several(),
                count.chain(),
                exceptCountries,
                lists.stream().map(ListReach::reach).toList(),
                beside.stream().map(ListReach::reach).toList(),
                flags,
                cited(decisive.act(), documents),
                unverified.isEmpty() ? null : String.join("; ", unverified));
    }

    private CaptureRule unknown(LocalDate known) {
        return new CaptureRule(
                id,
                title,
                false,
                "no rule on ownership was known by " + known,
                Percent.WHOLE,
                CaptureRule.Several.TOGETHER,
                CaptureRule.Chain.AFRESH,
                exceptCountries,
                lists.stream().map(ListReach::reach).toList(),
                beside.stream().map(ListReach::reach).toList(),
                flags,
                "",
                null);
    }

    /** An act by its number and place, and whether it was read. */
    public static String cited(Citation act, Documents documents) {
        String number = documents.find(act.document()).map(Document::number).orElse(act.document());
        String where = act.place().isEmpty() ? number : number + ", " + act.place();
        return act.read() ? where : where + " (not read)";
    }
}
