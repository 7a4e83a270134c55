package parley.screening.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import parley.screening.CaptureRule;
import parley.screening.Party;
import parley.screening.Percent;
import parley.screening.ownership.OwnershipAnswer.Link;

/** What is worth saying about one entity and those above it, whether or not it is caught. */
final class Inspection {

    private static final int SHOWN = 5;

    private final CaptureRule rule;
    private final Ownership ownership;
    private final OwnershipOn structure;
    private final Standing standing;
    private final OwnershipGraph graph;
    private final int entity;

    Inspection(
            CaptureRule rule,
            Ownership ownership,
            OwnershipOn structure,
            Standing standing,
            OwnershipGraph graph,
            int entity) {
        this.rule = rule;
        this.ownership = ownership;
        this.structure = structure;
        this.standing = standing;
        this.graph = graph;
        this.entity = entity;
    }

    /** Listed owners whose shares do not catch: what is a warning sign of minority. */
    List<String> minority(BitSet possible) {
        List<String> flags = new ArrayList<>();
        new Chains(graph)
                .nearest(possible, entity).entrySet().stream().limit(SHOWN).forEach(chain -> {
                    String holds =
                            chain.getValue().stream().map(Inspection::words).collect(Collectors.joining(", "));
                    String owner = graph.name(chain.getKey());
                    flags.add("red flag: " + owner + " (" + standing.lists(owner) + ") "
                            + holds.substring(owner.length() + 1) + ": "
                            + rule.flags().minority());
                });
        return flags;
    }

    private static String words(Link link) {
        return link.owner() + " holds " + link.share() + " of " + link.owned();
    }

    /** Control by listed or caught parties over the entity or over what owns it. */
    List<String> control(BitSet possible, Reading reading) {
        List<String> flags = new ArrayList<>();
        for (OwnershipOn.Control each : structure.controls()) {
            boolean above = graph.findEntity(each.controlled()).isPresent();
            boolean listed = !standing.reaches(each.controller(), true).isEmpty();
            var controller = graph.findEntity(each.controller());
            boolean caught = controller.isPresent()
                    && (possible.get(controller.getAsInt()) || reading.caught().test(controller.getAsInt()));
            if (above && (listed || caught)) {
                flags.add("red flag: " + each.controller()
                        + (listed ? " (" + standing.lists(each.controller()) + ")" : "") + " controls "
                        + each.controlled() + ": " + rule.flags().control());
            }
        }
        return flags;
    }

    /** What was odd in the rows about the entity and those above it. */
    List<String> oddities() {
        List<String> flags = new ArrayList<>();
        for (int each = 0; each < graph.entities(); each++) {
            String name = graph.name(each);
            structure.remarks(name).forEach(text -> flags.add("input: " + text));
            if (graph.totalLeast(each) > OwnershipGraph.WHOLE) {
                flags.add("input: the owners of " + name + " are said to hold " + new Percent(graph.totalLeast(each))
                        + " of it together");
            }
            Party party = ownership.parties().get(name);
            if (party != null && party.isIndividual() && graph.firstIn(each) < graph.endIn(each)) {
                flags.add("input: " + name + " is an individual and is said to be owned");
            }
            flags.addAll(standing.remarks(name));
        }
        for (List<String> circle : new Chains(graph).circles()) {
            flags.add(
                    circle.size() == 1
                            ? "input: " + circle.getFirst() + " is said to own shares of itself"
                            : "note: "
                                    + String.join(
                                            ", ", circle.stream().limit(SHOWN).toList())
                                    + (circle.size() > SHOWN ? ", …" : "")
                                    + " own one another in a circle; only listed owners start a chain");
        }
        return flags;
    }

    /** Which shares nobody told of an entity that is not caught. */
    List<String> untold() {
        long told = graph.totalLeast(entity);
        for (int i = graph.firstIn(entity); i < graph.endIn(entity); i++) {
            if (graph.least(i) < graph.greatest(i)) {
                return List.of();
            }
        }
        return told >= OwnershipGraph.WHOLE
                ? List.of()
                : List.of("note: owners of " + new Percent(OwnershipGraph.WHOLE - told) + " of " + graph.name(entity)
                        + " are not told; taken as not listed");
    }

    /** What to ask: shares that are not known and could catch, and programmes that are not told. */
    List<String> ask(BitSet possible, Reading reading) {
        List<String> asked = new ArrayList<>();
        possible.stream()
                .filter(each -> standing.isOpen(graph.name(each)))
                .forEach(each -> asked.add("under which programme does " + graph.name(each) + " stand on "
                        + standing.lists(graph.name(each)) + "?"));
        for (int i = 0; i < graph.interests(); i++) {
            int owner = graph.owner(i);
            if (graph.least(i) < graph.greatest(i) && reading.caught().test(owner) && asked.size() < 2 * SHOWN) {
                asked.add("what share of " + graph.name(graph.owned(i)) + " does " + graph.name(owner) + " hold? "
                        + rule.threshold() + " held by listed and caught owners together catches it");
            }
        }
        return asked;
    }
}
