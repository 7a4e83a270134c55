package parley.lawbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The articles that the law describes in words, and which of them a free text means: those whose words all stand in the
 * text, but not one whose words are all part of a longer description that the text also meets. A text that meets none but is
 * itself part of a single description means that one; where it is part of several, it may mean any of them.
 */
public final class Descriptions {

    private static final Set<String> EMPTY_WORDS =
            Set.of("a", "an", "the", "of", "or", "and", "for", "in", "to", "with");

    private final Map<String, Set<String>> wordsOf = new HashMap<>();

    public Descriptions(Set<String> descriptions) {
        descriptions.forEach(description -> wordsOf.put(description, words(description)));
    }

    /** The descriptions that the text means. */
    public Set<String> matching(String text) {
        Set<String> given = words(text);
        Set<String> met = new HashSet<>();
        wordsOf.forEach((description, words) -> {
            if (given.containsAll(words)) {
                met.add(description);
            }
        });
        if (met.isEmpty()) {
            Set<String> longer = longer(given);
            return longer.size() == 1 ? longer : Set.of();
        }
        return met.stream()
                .filter(description -> met.stream().noneMatch(other -> isPartOf(description, other)))
                .collect(Collectors.toSet());
    }

    /** The descriptions that the text may mean and does not say which: those that it is part of, if they are several. */
    public Set<String> possible(String text) {
        Set<String> longer = longer(words(text));
        return longer.size() > 1 && matching(text).isEmpty() ? longer : Set.of();
    }

    private Set<String> longer(Set<String> given) {
        return wordsOf.keySet().stream()
                .filter(description -> !given.isEmpty()
                        && wordsOf.getOrDefault(description, Set.of()).containsAll(given))
                .collect(Collectors.toSet());
    }

    private boolean isPartOf(String description, String other) {
        Set<String> words = wordsOf.getOrDefault(description, Set.of());
        Set<String> longer = wordsOf.getOrDefault(other, Set.of());
        return longer.size() > words.size() && longer.containsAll(words);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}()]+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(Descriptions::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && word.length() > 3 && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
