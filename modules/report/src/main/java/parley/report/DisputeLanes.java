package parley.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.talks.Due;
import parley.talks.Proceeding;
import parley.talks.Round;
import parley.talks.Term;
import parley.talks.Threat;

/** What stands in the lanes of the chart of the dispute. */
final class DisputeLanes {

    private final TalksView view;

    DisputeLanes(TalksView view) {
        this.view = view;
    }

    void meetings(ChartLane lane) {
        for (Round round : view.talks().rounds()) {
            boolean small = round.kind() == Round.Kind.CALL || round.kind() == Round.Kind.VISIT;
            String number = view.findOrdinal(round).stream()
                    .mapToObj(ordinal -> ordinal + " ")
                    .collect(Collectors.joining());
            String css = round.kind() + (small ? " small" : "") + (round.held() == null ? " ahead" : "");
            String tip = round.title() + ", " + Ranges.day(round.start()) + ": " + round.status(view.at());
            lane.add(new ChartLane.Item(small ? "" : number + round.title(), round.start(), round.start(), css, tip));
        }
    }

    void truces(ChartLane lane) {
        for (Term term : view.talks().terms()) {
            LocalDate from = term.window().from();
            LocalDate until = term.window().until();
            if (term.total() != null && term.obligors().contains("US") && from != null && until != null) {
                String name = Arrays.stream(
                                term.id().substring(0, term.id().indexOf('/')).split("-"))
                        .map(Ranges::sentence)
                        .collect(Collectors.joining(" "));
                lane.add(new ChartLane.Item(name, from, until, "truce", term.what() + ", " + term.window()));
            }
        }
    }

    void threats(ChartLane lane) {
        for (Threat threat : view.talks().threats()) {
            boolean over = threat.state().next().isEmpty();
            LocalDate effective = threat.last().effective();
            LocalDate end = over ? threat.last().known() : effective == null ? view.at() : effective;
            LocalDate from = threat.steps().getFirst().known();
            lane.add(new ChartLane.Item(
                    threat.title() + " (" + threat.by() + "): " + threat.state(),
                    from,
                    end.isBefore(from) ? from : end,
                    threat.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    threat.title() + ": " + threat.last().text()));
        }
    }

    void cases(ChartLane lane) {
        for (Proceeding proceeding : view.talks().proceedings()) {
            LocalDate last = proceeding.stages().getLast().last();
            lane.add(new ChartLane.Item(
                    proceeding.id() + ": " + proceeding.status(view.at()),
                    proceeding.opened(),
                    last,
                    "case",
                    proceeding.title()));
        }
    }

    /** The day for which it is told, and the days ahead of it. */
    void days(ChartLane lane) {
        lane.add(new ChartLane.Item(
                "told for " + view.at(), view.at(), view.at(), "told", "told for " + Ranges.day(view.at())));
        Map<LocalDate, List<Due>> byDay = Due.from(view.talks(), view.at()).stream()
                .filter(due -> due.kind() != Due.Kind.MEETING)
                .collect(Collectors.groupingBy(Due::day, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, dues) -> {
            long terms =
                    dues.stream().filter(due -> due.kind() == Due.Kind.TERM).count();
            String what = terms > 0
                    ? Ranges.count(terms, "term") + (terms == 1 ? " ends" : " end")
                    : dues.stream().map(Due::id).distinct().collect(Collectors.joining(", "));
            String tip = dues.stream().map(Due::text).collect(Collectors.joining("; "));
            lane.add(new ChartLane.Item(day + " " + what, day, day, "ahead", tip));
        });
    }
}
