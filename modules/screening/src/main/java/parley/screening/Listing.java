package parley.screening;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a party stands on a list.
 *
 * @param party its name
 * @param list the list as given, without its programmes: {@code EL}, {@code SDN}, {@code control list}
 * @param programmes the programmes under which it stands there, in capitals; empty if not told
 */
public record Listing(String party, String list, Set<String> programmes) {

    private static final Pattern WITH_PROGRAMMES = Pattern.compile("([^\\[(]*)[\\[(]([^\\])]*)[\\])]?.*");

    public Listing {
        programmes = Set.copyOf(programmes);
    }

    /** Reads {@code EL} or {@code SDN[NPWMD; IFSR]}. */
    public static Listing parse(String party, String text) {
        Matcher matcher = WITH_PROGRAMMES.matcher(text.strip());
        if (!matcher.matches()) {
            return new Listing(party, text.strip(), Set.of());
        }
        Set<String> programmes = new LinkedHashSet<>();
        Arrays.stream(matcher.group(2).split("[;,|\\]\\[]", -1))
                .map(each -> each.strip().toUpperCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .forEach(programmes::add);
        return new Listing(party, matcher.group(1).strip(), programmes);
    }

    /** As {@code SDN[NPWMD]}. */
    @Override
    public String toString() {
        return programmes.isEmpty()
                ? list
                : list + programmes.stream().sorted().toList().toString().replace(", ", "; ");
    }
}
