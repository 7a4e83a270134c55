package parley.outlook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.determination.Rater;
import parley.lawbook.card.RateCard;
import parley.measure.Citation;
import parley.measure.Measure;

/** What answers rest on, in the making: the leaves of the law that rows of an outlook found, each at the place where it was found first. */
final class Cited {

    private final int lines;
    private final IdentityHashMap<RateCard.Leaf, Long> places = new IdentityHashMap<>();

    /** @param lines how many lines the book has */
    Cited(int lines) {
        this.lines = lines;
    }

    /** Takes what a row found of a line; rows go before lines, and the least answer before the greatest. */
    void add(int row, int line, Rater found) {
        long place = 2 * ((long) row * lines + line);
        add(found.least().leaf(), place);
        add(found.greatest().leaf(), place + 1);
    }

    private void add(RateCard.Leaf leaf, long place) {
        Long known = places.get(leaf);
        if (known == null || place < known) {
            places.put(leaf, place);
        }
    }

    void merge(Cited other) {
        other.places.forEach(this::add);
    }

    private List<RateCard.Charge> charges() {
        List<RateCard.Charge> charges = new ArrayList<>();
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> charges.addAll(entry.getKey().charges()));
        return charges;
    }

    /** The measures that bear somewhere, with their acts. */
    List<Outlook.CitedMeasure> measures() {
        Map<String, Measure> measures = new TreeMap<>();
        Map<String, Set<Citation>> acts = new TreeMap<>();
        for (RateCard.Charge charge : charges()) {
            measures.put(charge.measure().id(), charge.measure());
            acts.computeIfAbsent(charge.measure().id(), _ -> new LinkedHashSet<>())
                    .addAll(charge.acts());
        }
        List<Outlook.CitedMeasure> cited = new ArrayList<>();
        measures.forEach((id, measure) -> cited.add(new Outlook.CitedMeasure(
                id, measure.title(), measure.authority(), List.copyOf(acts.getOrDefault(id, Set.of())))));
        return cited;
    }

    /** What of it could not be confirmed. */
    List<String> unverified() {
        Set<String> found = new LinkedHashSet<>();
        for (RateCard.Charge charge : charges()) {
            for (Citation act : charge.acts()) {
                if (act.unverified() != null) {
                    found.add(charge.measure().id() + ": " + act.unverified());
                }
            }
        }
        return List.copyOf(found);
    }
}
