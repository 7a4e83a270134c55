package parley.lawbook.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Schedule;
import parley.measure.DutyExpression;
import parley.measure.Levy;
import parley.measure.SpecialOffer;

/** The base rates of a schedule's lines, as far as they are asked for: without programmes that nobody can claim. */
final class BaseRates {

    private static final DutyExpression NOT_ASKED = new DutyExpression.Textual("not asked for");

    private final Schedule schedule;
    private final Set<String> programs;
    private final boolean asksColumn2;
    private final Map<Printed, BaseRate> printed;
    private final Map<String, List<SpecialOffer>> offers = new HashMap<>();
    private final @Nullable BaseRate[] byLine;

    /** What tells base rates apart. */
    record Printed(String general, String column2, List<SpecialOffer> offers) {}

    /** @param printed those of all schedules so far */
    BaseRates(Schedule schedule, Set<String> programs, boolean asksColumn2, Map<Printed, BaseRate> printed) {
        this.schedule = schedule;
        this.programs = Set.copyOf(programs);
        this.asksColumn2 = asksColumn2;
        this.printed = printed;
        this.byLine = new BaseRate[schedule.size()];
    }

    /** The base rate of a line. */
    BaseRate of(int line) {
        BaseRate rate = byLine[line];
        if (rate == null) {
            rate = make(line);
            byLine[line] = rate;
        }
        return rate;
    }

    private synchronized BaseRate make(int line) {
        Schedule.Columns columns = schedule.columns();
        List<SpecialOffer> claimable = programs.isEmpty()
                ? List.of()
                : offers.computeIfAbsent(columns.special().get(line), _ -> claimable(line));
        Printed as = new Printed(
                columns.general().get(line), asksColumn2 ? columns.column2().get(line) : "", claimable);
        return printed.computeIfAbsent(
                as,
                _ -> new BaseRate(
                        schedule.rate(line, Levy.Column.GENERAL),
                        asksColumn2 ? schedule.rate(line, Levy.Column.COLUMN2) : NOT_ASKED,
                        claimable));
    }

    private List<SpecialOffer> claimable(int line) {
        return schedule.special(line).stream()
                .map(offer -> offer.under(programs))
                .filter(offer -> !offer.programs().isEmpty())
                .toList();
    }
}
