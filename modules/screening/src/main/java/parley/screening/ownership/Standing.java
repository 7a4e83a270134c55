package parley.screening.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.ground.Words;
import parley.screening.CaptureRule;
import parley.screening.CaptureRule.Reach;
import parley.screening.Listing;

/** Which listings a rule reaches: surely, perhaps (where a programme decides and none is told), or not. */
final class Standing {

    private final CaptureRule rule;
    private final Map<String, List<Listing>> listings = new HashMap<>();

    /** @param branches the names under which persons stand */
    Standing(CaptureRule rule, List<Listing> all, OwnershipOn branches) {
        this.rule = rule;
        all.stream()
                .sorted(Comparator.comparing(Listing::toString))
                .forEach(each -> listings.computeIfAbsent(branches.head(each.party()), _ -> new ArrayList<>())
                        .add(each));
    }

    /** Parties of which some listing surely catches what they own. */
    Set<String> sure() {
        return parties(false);
    }

    /** Parties of which some listing catches, or may, as far as it is told. */
    Set<String> possible() {
        return parties(true);
    }

    private Set<String> parties(boolean possibly) {
        Set<String> found = new TreeSet<>();
        listings.keySet().stream()
                .filter(party -> !reaches(party, possibly).isEmpty())
                .forEach(found::add);
        return found;
    }

    /** What the listings of a party bring upon it and those it owns. */
    List<Reach> reaches(String party, boolean possibly) {
        List<Reach> found = new ArrayList<>();
        for (Listing listing : listings.getOrDefault(party, List.of())) {
            for (Reach reach : rule.lists()) {
                if (isNamed(reach, listing) && (covers(reach, listing) || (possibly && isOpen(reach, listing)))) {
                    found.add(reach);
                }
            }
        }
        return found;
    }

    /** {@code SDN individual} is on the SDN list. */
    private static boolean isNamed(Reach reach, Listing listing) {
        String name = listing.list().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        String code = reach.list().toLowerCase(Locale.ROOT).replace('-', ' ');
        return code.equals(name) || name.startsWith(code + " ") || reach.names().contains(name);
    }

    private static boolean covers(Reach reach, Listing listing) {
        return reach.programmes().isEmpty() || listing.programmes().stream().anyMatch(reach.programmes()::contains);
    }

    private static boolean isOpen(Reach reach, Listing listing) {
        return !reach.programmes().isEmpty() && listing.programmes().isEmpty();
    }

    /** The lists a party stands on, as {@code EL, SDN[NPWMD]}. */
    String lists(String party) {
        return String.join(
                ", ",
                listings.getOrDefault(party, List.of()).stream()
                        .map(Listing::toString)
                        .distinct()
                        .toList());
    }

    /** What is to be said of the listings of a party that catch nothing under the rule. */
    List<String> remarks(String party) {
        List<String> remarks = new ArrayList<>();
        for (Listing listing : listings.getOrDefault(party, List.of())) {
            List<Reach> named = rule.lists().stream()
                    .filter(reach -> isNamed(reach, listing))
                    .toList();
            if (named.stream().anyMatch(reach -> covers(reach, listing) || isOpen(reach, listing))) {
                continue;
            }
            if (!named.isEmpty()) {
                remarks.add(party + " stands on " + listing + ": no programme that the rule reaches");
                continue;
            }
            rule.beside().stream()
                    .filter(reach -> isNamed(reach, listing))
                    .findFirst()
                    .ifPresentOrElse(
                            reach -> remarks.add(party + " stands on " + listing + ", which the rule does not reach: "
                                    + reach.requirement() + " (" + reach.citation() + ")"),
                            () -> remarks.add(unknown(party, listing)));
        }
        return remarks;
    }

    /** Parties whose listing names no programme where one decides. */
    boolean isOpen(String party) {
        return reaches(party, false).isEmpty() && !reaches(party, true).isEmpty();
    }

    private String unknown(String party, Listing listing) {
        List<String> names = rule.lists().stream().map(Reach::list).toList();
        String near = Words.nearest(listing.list(), names);
        return "input: " + party + " stands on '" + listing.list() + "', which is no list of this rule"
                + (near == null ? "; it has " + String.join(", ", names) : ". Maybe " + near);
    }
}
