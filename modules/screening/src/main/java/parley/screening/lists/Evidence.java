package parley.screening.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What speaks for or against a match besides the name. A name alone decides whether there is a match to look at; what else is
 * known moves its score a little, and is shown.
 *
 * @param what what was compared: {@code country}, {@code address}, {@code born}
 * @param points how far it moves the score
 * @param remark why
 */
public record Evidence(String what, double points, String remark) {

    /** The most by which evidence raises a score. */
    static final double MOST = 0.06;

    static List<Evidence> of(PartyQuery query, ListedParty party) {
        List<Evidence> found = new ArrayList<>();
        if (!query.country().isEmpty() && !party.countries().isEmpty()) {
            boolean same = party.countries().contains(query.country());
            found.add(new Evidence(
                    "country",
                    same ? 0.02 : -0.1,
                    same ? "the same" : "listed in " + String.join(", ", party.countries())));
        }
        if (!query.address().isEmpty() && !party.address().isEmpty()) {
            Set<String> asked = words(query.address());
            int all = asked.size();
            asked.retainAll(words(party.address()));
            boolean like = all > 0 && 2 * asked.size() >= all;
            found.add(new Evidence(
                    "address", like ? 0.02 : 0, asked.size() + " of " + all + " words of the address are the same"));
        }
        if (!query.born().isEmpty() && !party.born().isEmpty()) {
            boolean same = party.born().stream().anyMatch(each -> year(each).equals(year(query.born())));
            found.add(new Evidence(
                    "born",
                    same ? 0.02 : -0.15,
                    same ? "the same year" : "listed as " + String.join(", ", party.born())));
        }
        return found;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    private static String year(String date) {
        return date.replaceFirst("^.*?(\\d{4}).*$", "$1");
    }
}
