package parley.book.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import parley.book.OutcomeColumn.Share;
import parley.book.pass.BatchReader;
import parley.book.pass.Dimension;
import parley.book.pass.Figure;
import parley.book.pass.Pass;

/** Asks a book, in one pass under all views together. */
public final class AnswerRun {

    private final Asked asked;
    private final int threads;

    /** @param threads how many rate beside the caller's */
    public AnswerRun(Asked asked, int threads) {
        this.asked = asked;
        this.threads = threads;
    }

    /**
     * Reads the book to its end.
     *
     * @param book what it is called
     * @param progress is told how many lines were rated
     */
    public BookAnswer run(String book, BatchReader reader, LongConsumer progress) throws IOException {
        long[] lines = {0};
        Gathered all = Pass.supposing(
                        asked.views().stream().map(View::supposition).toList(), threads)
                .inAnyOrder()
                .run(reader, () -> new Gathered(asked), batch -> progress.accept(lines[0] += batch.size()))
                .stream()
                .reduce(Gathered::merge)
                .orElseThrow();
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Dimension dimension : asked.dimensions()) {
            breakdowns.add(Breakdown.of(name(dimension), groups(all.figures.by(dimension))));
        }
        if (asked.measures()) {
            breakdowns.add(Breakdown.of("measure", measures(all)));
        }
        return new BookAnswer(
                book,
                asked,
                all.figures.all(),
                breakdowns,
                all.apart(),
                asked.facts() ? all.missing.ranked() : List.of(),
                all.moved.count(),
                all.moved.value(),
                all.moved.lines(),
                new LawBetween(asked.views(), all).steps(),
                asked.views().getFirst().supposition().law().book().hash());
    }

    private String name(Dimension dimension) {
        return dimension == Dimension.LABEL ? asked.label() : dimension.name().toLowerCase(Locale.ROOT);
    }

    private static List<Group> groups(SortedMap<String, List<Figure>> figures) {
        return figures.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Group> measures(Gathered all) {
        int views = asked.views().size();
        List<SortedMap<String, Share>> shares = all.figures.byMeasure();
        SortedMap<String, List<Figure>> byMeasure = new TreeMap<>();
        shares.forEach(of -> of.keySet()
                .forEach(id -> byMeasure.computeIfAbsent(
                        id,
                        _ -> IntStream.range(0, views)
                                .mapToObj(k ->
                                        all.measures.figure(id, k, shares.get(k).getOrDefault(id, new Share(0, 0))))
                                .toList())));
        byMeasure.values().removeIf(of -> of.stream().allMatch(Figure.NONE::equals));
        return groups(byMeasure);
    }
}
