package parley.screening.ownership;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.screening.Listing;
import parley.screening.OwnershipInterest;
import parley.screening.OwnershipInterest.Relation;

/** Branches and head offices are one legal person, under the name of the one listed, else of the head office. */
final class Branches {

    private Branches() {}

    /** For every branch and head office, the name of its person. Which name that is does not turn on the order of rows. */
    static Map<String, String> heads(Collection<OwnershipInterest> interests, Collection<Listing> listings) {
        Map<String, Set<String>> persons = new HashMap<>();
        Set<String> branches = new HashSet<>();
        for (OwnershipInterest each : interests) {
            if (each.relation() == Relation.BRANCH_OF) {
                Set<String> person = new TreeSet<>(List.of(each.owner()));
                person.add(each.owned());
                person.addAll(persons.getOrDefault(each.owner(), Set.of()));
                person.addAll(persons.getOrDefault(each.owned(), Set.of()));
                person.forEach(name -> persons.put(name, person));
                branches.add(each.owned());
            }
        }
        Set<String> listed = listings.stream().map(Listing::party).collect(Collectors.toSet());
        Comparator<String> first = Comparator.comparing((String name) -> !listed.contains(name))
                .thenComparing(branches::contains)
                .thenComparing(Comparator.naturalOrder());
        Map<String, String> heads = new HashMap<>();
        persons.forEach(
                (name, person) -> heads.put(name, person.stream().min(first).orElse(name)));
        return heads;
    }
}
