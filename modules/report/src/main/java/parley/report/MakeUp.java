package parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.book.OutcomeColumn;
import parley.lawbook.Authority;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/**
 * What the average rates are made of: measures grouped by the authority they rest on, in points of the value summed. The
 * order of the groups and their colours are the same in every row.
 *
 * @param rows the reference row, then the outcomes
 * @param groups the authorities, those that tell outcomes apart last; negligible ones together at the very end
 */
record MakeUp(List<Outcome> rows, List<Group> groups) {

    /** Below so many points in every row, a measure or an authority is not shown by itself. */
    static final double NEGLIGIBLE = 0.05;

    /** Below so many points, two decimals say nil. */
    static final double VISIBLE = 0.005;

    MakeUp {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /** Points of the value, in the least and in the greatest answer. */
    record Points(double least, double greatest) {
        static final Points NONE = new Points(0, 0);

        Points plus(Points other) {
            return new Points(least + other.least, greatest + other.greatest);
        }

        double most() {
            return Math.max(least, greatest);
        }
    }

    /** One measure, with its points in each row. */
    record Part(Outlook.CitedMeasure measure, List<Points> points) {
        boolean isNegligible() {
            return points.stream().allMatch(row -> row.most() < NEGLIGIBLE);
        }
    }

    /**
     * The measures of one authority.
     *
     * @param name what it is called in few words
     * @param title its full name
     * @param slot its colour; 0 for the negligible
     * @param parts measures shown by themselves, the largest first
     * @param small measures that are not
     */
    record Group(String name, String title, int slot, List<Part> parts, List<Part> small) {
        Group {
            parts = List.copyOf(parts);
            small = List.copyOf(small);
        }

        Points points(int row) {
            Points sum = smallPoints(row);
            for (Part part : parts) {
                sum = sum.plus(part.points.get(row));
            }
            return sum;
        }

        Points smallPoints(int row) {
            return small.stream().map(part -> part.points.get(row)).reduce(Points.NONE, Points::plus);
        }
    }

    static MakeUp of(Outlook outlook) {
        List<Outcome> rows = new ArrayList<>();
        rows.add(outlook.reference());
        rows.addAll(outlook.outcomes());
        Map<String, List<Part>> byAuthority = new TreeMap<>();
        for (Part part : parts(outlook, rows)) {
            byAuthority
                    .computeIfAbsent(part.measure.authority(), _ -> new ArrayList<>())
                    .add(part);
        }
        Map<String, Authority> authorities = outlook.law().tables().authorities();
        List<Group> groups = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        List<String> others = new ArrayList<>();
        byAuthority.forEach((id, parts) -> {
            Authority known = authorities.get(id);
            String title = known == null ? words(id) : known.title();
            Group group = group(words(id), title, groups.size() + 1, parts);
            if (most(group, rows.size()) < NEGLIGIBLE) {
                rest.addAll(parts);
                others.add(title);
            } else {
                groups.add(group);
            }
        });
        groups.sort(Comparator.comparingDouble(group -> spread(group, rows.size())));
        if (!rest.isEmpty()) {
            groups.add(new Group("Other", String.join("; ", others), 0, List.of(), rest));
        }
        return new MakeUp(rows, groups);
    }

    private static List<Part> parts(Outlook outlook, List<Outcome> rows) {
        Map<String, Outlook.CitedMeasure> cited = new HashMap<>();
        outlook.citations().forEach(measure -> cited.put(measure.measure(), measure));
        TreeSet<String> ids = new TreeSet<>(cited.keySet());
        rows.forEach(row -> ids.addAll(row.byMeasure().keySet()));
        return ids.stream()
                .map(id -> new Part(
                        cited.getOrDefault(id, new Outlook.CitedMeasure(id, id, "", List.of())),
                        rows.stream().map(row -> points(row, id)).toList()))
                .toList();
    }

    private static Points points(Outcome row, String id) {
        OutcomeColumn.Share share = row.byMeasure().get(id);
        long value = row.summed().cents();
        return share == null
                ? Points.NONE
                : new Points(Ranges.percent(share.least(), value), Ranges.percent(share.greatest(), value));
    }

    private static Group group(String name, String title, int slot, List<Part> parts) {
        Comparator<Part> largest = Comparator.comparingDouble((Part part) ->
                        part.points.stream().mapToDouble(Points::most).sum())
                .reversed();
        return new Group(
                name,
                title,
                slot,
                parts.stream()
                        .filter(part -> !part.isNegligible())
                        .sorted(largest)
                        .toList(),
                parts.stream().filter(Part::isNegligible).sorted(largest).toList());
    }

    private static double most(Group group, int rows) {
        double most = 0;
        for (int row = 0; row < rows; row++) {
            most = Math.max(most, group.points(row).most());
        }
        return most;
    }

    /** How far the rows lie apart: what all have alike stands first, so that bars share their left part. */
    private static double spread(Group group, int rows) {
        double least = Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            least = Math.min(least, group.points(row).most());
        }
        return most(group, rows) - least;
    }

    /** The key of an authority as words: {@code ieepa-fentanyl} is IEEPA fentanyl. */
    static String words(String id) {
        return id.isEmpty()
                ? "No authority named"
                : Ranges.sentence(id.replace('-', ' ')).replaceFirst("^Ieepa\\b", "IEEPA");
    }

    /** Whether the group is as much as a hundredth of a point in some row. */
    boolean shows(Group group) {
        return most(group, rows.size()) >= VISIBLE;
    }

    /** The measures in the order in which the page names them. */
    List<Outlook.CitedMeasure> inOrder() {
        List<Outlook.CitedMeasure> order = new ArrayList<>();
        groups.forEach(group -> group.parts.forEach(part -> order.add(part.measure)));
        groups.forEach(group -> group.small.forEach(part -> order.add(part.measure)));
        return order;
    }
}
