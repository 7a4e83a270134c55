package parley.book.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.book.path.LawCourse;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.LawChange;
import parley.measure.Amendment;
import parley.measure.Measure;
import parley.measure.Proviso;

/** Runs the law past every moment that it has set, and tells what becomes of the goods then. Needs no book. */
public final class DeadlineRun {

    private final Goods goods;
    private final Determiner determiner;
    private final LocalDate from;

    public DeadlineRun(Goods goods, Determiner determiner, LocalDate from) {
        this.goods = goods;
        this.determiner = determiner;
        this.from = from;
    }

    /** @param progress told how many of how many moments are compared */
    public Deadlines run(BiConsumer<Integer, Integer> progress) {
        ZoneId zone = LawBook.zone(goods.regime());
        LawCourse course = new LawCourse(determiner, goods.regime(), goods.origins());
        var moments = course.changes().tailMap(LawCourse.beginning(from, zone), true);
        List<Deadline> deadlines = new ArrayList<>();
        int done = 0;
        for (var moment : moments.entrySet()) {
            Instant at = moment.getKey();
            boolean claimed = moment.getValue().stream().anyMatch(LawChange::claimed);
            Side before = Side.at(determiner, LawCourse.before(at, zone));
            Difference difference = Comparison.of(goods.lines(), before, Side.at(determiner, at), claimed);
            if (!difference.isEmpty()) {
                deadlines.add(new Deadline(at, causes(course, at, difference), difference));
            }
            progress.accept(++done, moments.size());
        }
        Side first = Side.at(determiner, LawCourse.beginning(from, zone));
        return asked(
                deadlines,
                ControlDate.of(determiner.book(), determiner.known(), LawCourse.beginning(from, zone)),
                Comparison.of(goods.lines(), first, first, false).apart());
    }

    /** The question with no deadline of the law, for one who asks for other days alone. */
    public Deadlines unanswered() {
        return asked(List.of(), List.of(), List.of());
    }

    private Deadlines asked(List<Deadline> deadlines, List<ControlDate> controls, List<Difference.Apart> apart) {
        LawBook law = determiner.book();
        return new Deadlines(
                goods,
                from,
                determiner.known(),
                newest(law, determiner.known()),
                String.join("+", law.scenarioNames()),
                LawBook.zone(goods.regime()),
                deadlines,
                controls,
                apart,
                law.measures().stream().collect(Collectors.toMap(Measure::id, Measure::title)));
    }

    /** What moves rates, and where claims lapse what changes for those who claim. */
    private List<LawChange> causes(LawCourse course, Instant at, Difference difference) {
        List<LawChange> causes = new ArrayList<>(course.causes(at, difference.measures(), goods.claim()));
        if (!difference.lapses().isEmpty()) {
            course.changes().getOrDefault(at, List.of()).stream()
                    .filter(LawChange::claimed)
                    .filter(change -> !causes.contains(change))
                    .forEach(causes::add);
        }
        return causes;
    }

    private static LocalDate newest(LawBook law, LocalDate known) {
        return law.measures().stream()
                .flatMap(measure -> Stream.concat(
                        measure.history().stream().map(Amendment::known),
                        measure.provisos().stream().map(Proviso::known)))
                .filter(day -> !day.isAfter(known))
                .max(Comparator.naturalOrder())
                .orElse(known);
    }
}
