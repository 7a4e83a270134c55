package parley.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value as two readers would write it: figures, dates and names alike; of words, most of the shorter phrase in the longer.
 */
final class NormalValue {

    private static final Pattern EXACT = Pattern.compile("[<>=]*[0-9][0-9.,-]*");
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "to", "and", "on", "in", "at", "may", "for", "with", "by", "or", "from");

    private NormalValue() {}

    static boolean same(String one, String other) {
        if (EXACT.matcher(one).matches() || EXACT.matcher(other).matches()) {
            return one.equals(other);
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        int less = Math.min(words.size(), others.size());
        return less > 0 && both.size() * 3 >= less * 2;
    }

    private static Set<String> words(String value) {
        Set<String> words = new HashSet<>();
        for (String word : value.toLowerCase(Locale.ROOT).split("[^a-z0-9%]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return words;
    }
}
