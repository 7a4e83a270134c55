package parley.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.talks.Due;
import parley.talks.Lapse;
import parley.talks.Talks;

/**
 * The days that the talks have set, beside those that the law has, each with what the law brings on it.
 *
 * @param dues the days, the next first
 * @param law the law, amended if a scenario is asked
 * @param known the day up to which all is known
 */
public record DueDays(List<Due> dues, LawBook law, LocalDate known) {

    public DueDays {
        dues = List.copyOf(dues);
    }

    /** The days from a day on, as known by a day. */
    public static DueDays of(Talks talks, LawBook law, LocalDate known, LocalDate from) {
        return new DueDays(Due.from(talks.known(known), from), law, known);
    }

    /** No days of the talks. */
    public static DueDays none(LawBook law, LocalDate known) {
        return new DueDays(List.of(), law, known);
    }

    List<Due> on(LocalDate day) {
        return dues.stream().filter(due -> due.day().equals(day)).toList();
    }

    Stream<LocalDate> days() {
        return dues.stream().map(Due::day).distinct();
    }

    Lapse lapse(Due due) {
        return Lapse.of(
                due.day(),
                law,
                known,
                due.measures(),
                due.term() == null ? null : due.term().total());
    }

    /** What the law brings on the day, in words; none if it brings nothing. */
    static List<String> words(Lapse lapse) {
        Stream<String> changes = lapse.changes().stream()
                .map(change -> change.measure() + " " + change.before().state() + " → "
                        + change.after().state() + rate(change.after()));
        Lapse.Total total = lapse.total();
        Stream<String> sum = total == null || total.before().compareTo(total.after()) == 0
                ? Stream.empty()
                : Stream.of("on " + total.of().code() + " "
                        + total.of().measures().stream()
                                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                                .collect(Collectors.joining(" + "))
                        + ": " + Figures.percent(total.before()) + "% → " + Figures.percent(total.after()) + "%");
        return Stream.concat(changes, sum).toList();
    }

    private static String rate(Standing after) {
        return after.inForce() && after.effect() != null ? " at " + after.effect() : "";
    }
}
