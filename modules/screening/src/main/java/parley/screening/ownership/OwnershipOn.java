package parley.screening.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.screening.OwnershipInterest;
import parley.screening.OwnershipInterest.Relation;
import parley.screening.Percent;
import parley.screening.Share;

/**
 * Ownership as it stands on one day: dated interests that are held then, each pair of parties once, a branch and its head
 * office as the one legal person they are.
 */
final class OwnershipOn {

    /** That one party directs another by other means than shares. */
    record Control(String controller, String controlled) {}

    private final Map<String, String> heads;
    private final Map<Pair, List<OwnershipInterest>> pairs = new HashMap<>();
    private final SortedSet<Control> controls =
            new TreeSet<>(Comparator.comparing(Control::controlled).thenComparing(Control::controller));
    private final Map<String, List<String>> remarks = new HashMap<>();
    private final OwnershipGraph graph;

    private record Pair(String owner, String owned) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int first = owned.compareTo(other.owned);
            return first != 0 ? first : owner.compareTo(other.owner);
        }
    }

    OwnershipOn(Ownership ownership, LocalDate day) {
        List<OwnershipInterest> held = ownership.interests().stream()
                .filter(each -> each.isHeldOn(day))
                .toList();
        heads = Branches.heads(held, ownership.listings());
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder();
        for (OwnershipInterest each : held) {
            String owner = head(each.owner());
            String owned = head(each.owned());
            if (each.relation() == Relation.CONTROLS) {
                controls.add(new Control(owner, owned));
            }
            if (each.relation() != Relation.BRANCH_OF) {
                pairs.computeIfAbsent(new Pair(owner, owned), _ -> new ArrayList<>())
                        .add(each);
            }
        }
        names(ownership).forEach(builder::entity);
        pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> builder.add(
                        builder.entity(each.getKey().owner),
                        builder.entity(each.getKey().owned),
                        share(each.getKey(), each.getValue())));
        graph = builder.build();
    }

    /** Everyone named, in order, so that no answer turns on the order of rows. */
    private SortedSet<String> names(Ownership ownership) {
        SortedSet<String> names = new TreeSet<>();
        ownership.listings().forEach(listing -> names.add(head(listing.party())));
        ownership.parties().keySet().forEach(name -> names.add(head(name)));
        ownership.interests().forEach(each -> names.addAll(List.of(head(each.owner()), head(each.owned()))));
        return names;
    }

    OwnershipGraph graph() {
        return graph;
    }

    Set<Control> controls() {
        return controls;
    }

    /** What was odd in the rows about an entity. */
    List<String> remarks(String entity) {
        return remarks.getOrDefault(entity, List.of());
    }

    /** The name under which a legal person stands here: of a branch, its head office's; of anyone else, its own. */
    String head(String name) {
        return heads.getOrDefault(name, name);
    }

    private Share share(Pair pair, List<OwnershipInterest> interests) {
        List<Share> owns = shares(interests, Relation.OWNS);
        if (owns.isEmpty()) {
            // Whether a percentage beside control is of the shares is not said.
            Percent greatest = shares(interests, Relation.CONTROLS).stream()
                    .map(Share::greatest)
                    .max(Percent::compareTo)
                    .orElse(Percent.ZERO);
            if (!greatest.equals(Percent.ZERO)) {
                remark(
                        pair,
                        pair.owner + " controls " + pair.owned + " with " + greatest
                                + ": whether that is of the shares is not said");
            }
            return new Share(Percent.ZERO, greatest);
        }
        if (interests.stream().filter(each -> each.relation() == Relation.OWNS).count() > owns.size()) {
            remark(pair, "the same row twice: " + pair.owner + " in " + pair.owned + ", counted once");
        }
        if (owns.size() == 1) {
            return owns.getFirst();
        }
        Percent least = owns.stream().map(Share::least).min(Percent::compareTo).orElseThrow();
        long sum = owns.stream().mapToLong(each -> each.greatest().units()).reduce(0, Capture::plus);
        remark(
                pair,
                pair.owner + " is said to hold " + owns.size() + " different shares of " + pair.owned
                        + " on that day: whether one is wrong or they add up is not said");
        return new Share(least, new Percent(Math.min(sum, Percent.WHOLE.units())));
    }

    private static List<Share> shares(List<OwnershipInterest> interests, Relation relation) {
        return interests.stream()
                .filter(each -> each.relation() == relation)
                .map(OwnershipInterest::share)
                .distinct()
                .sorted(Comparator.comparing(Share::least).thenComparing(Share::greatest))
                .toList();
    }

    private void remark(Pair pair, String text) {
        remarks.computeIfAbsent(pair.owned, _ -> new ArrayList<>()).add(text);
    }
}
