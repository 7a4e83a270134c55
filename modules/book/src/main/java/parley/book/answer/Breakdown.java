package parley.book.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.book.pass.Figure;

/**
 * A book told apart by one thing.
 *
 * @param by what: {@code chapter}, {@code measure}, a column of the book's own
 * @param groups the groups, those that owe most in the first view first
 * @param folded how many more are put together in {@code rest}
 * @param rest a figure for each view of all that were folded; empty if none was
 */
public record Breakdown(String by, List<Group> groups, int folded, List<Figure> rest) {

    public Breakdown {
        groups = List.copyOf(groups);
        rest = List.copyOf(rest);
    }

    static Breakdown of(String by, List<Group> groups) {
        Comparator<Group> most = Comparator.comparingLong(
                        (Group group) -> group.figures().getFirst().greatest())
                .thenComparingLong(group -> group.figures().getLast().greatest())
                .reversed()
                .thenComparing(Group::key);
        return new Breakdown(by, groups.stream().sorted(most).toList(), 0, List.of());
    }

    /** The same with no more than so many groups; the others stand together in one. */
    public Breakdown most(int many) {
        if (groups.size() <= many) {
            return this;
        }
        List<Group> others = new ArrayList<>(groups.subList(many, groups.size()));
        int views = groups.getFirst().figures().size();
        List<Figure> together = IntStream.range(0, views)
                .mapToObj(view -> others.stream()
                        .map(group -> group.figures().get(view))
                        .reduce(rest.isEmpty() ? Figure.NONE : rest.get(view), Figure::plus))
                .toList();
        return new Breakdown(by, groups.subList(0, many), folded + others.size(), together);
    }
}
