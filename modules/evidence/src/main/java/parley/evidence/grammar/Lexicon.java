package parley.evidence.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.evidence.text.Token;

/** The phrases that stand for concepts, and the names of persons, places and bodies. */
final class Lexicon {

    /** One way to say a concept: words in a row. */
    private record Phrase(String concept, Object value, List<Spelled> words) {}

    /** How one word may be spelled; some may be left out. */
    private record Spelled(List<String> exact, List<String> beginnings, boolean optional) {
        boolean matches(String word) {
            return exact.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }
    }

    private static final int INITIAL = 2;

    private final Map<String, List<Phrase>> byInitial = new HashMap<>();

    /**
     * Adds a way to say something.
     *
     * @param phrase words parted by spaces; {@code a|b} is either, {@code a*} any word that begins so, {@code a?} may be
     *     left out
     */
    void add(String concept, Object value, String phrase) {
        int first = phrase.indexOf(' ');
        if (first > 0 && phrase.charAt(first - 1) == '?') {
            add(concept, value, phrase.substring(first + 1));
            add(concept, value, phrase.substring(0, first - 1) + phrase.substring(first));
            return;
        }
        List<Spelled> words = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            boolean optional = word.endsWith("?");
            List<String> exact = new ArrayList<>();
            List<String> beginnings = new ArrayList<>();
            for (String spelled : (optional ? word.substring(0, word.length() - 1) : word).split("\\|", -1)) {
                if (spelled.endsWith("*")) {
                    beginnings.add(spelled.substring(0, spelled.length() - 1));
                } else {
                    exact.add(spelled);
                }
            }
            words.add(new Spelled(List.copyOf(exact), List.copyOf(beginnings), optional));
        }
        Phrase whole = new Phrase(concept, value, List.copyOf(words));
        words.getFirst().exact.forEach(word -> index(word, whole));
        words.getFirst().beginnings.forEach(word -> index(word, whole));
    }

    private void index(String word, Phrase phrase) {
        List<Phrase> there = byInitial.computeIfAbsent(initial(word), _ -> new ArrayList<>());
        if (!there.contains(phrase)) {
            there.add(phrase);
        }
    }

    private static String initial(String word) {
        return word.length() <= INITIAL ? word : word.substring(0, INITIAL);
    }

    /** What is said in the tokens, of each concept the longest at each place. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        Map<String, Integer> reached = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Map<String, Mention> here = new HashMap<>();
            for (Phrase phrase : byInitial.getOrDefault(initial(tokens.get(i).word()), List.of())) {
                int end = end(phrase.words, 0, tokens, i);
                Mention other = here.get(phrase.concept);
                if (end > i && end > reached.getOrDefault(phrase.concept, 0) && (other == null || other.end() < end)) {
                    here.put(phrase.concept, new Mention(phrase.concept, i, end, phrase.value));
                }
            }
            here.values().forEach(mention -> reached.put(mention.concept(), mention.end()));
            found.addAll(here.values());
        }
        return found;
    }

    /** The token after the phrase; nought if it is not said there. */
    private static int end(List<Spelled> words, int next, List<Token> tokens, int at) {
        if (next == words.size()) {
            return at;
        }
        Spelled word = words.get(next);
        if (at < tokens.size() && word.matches(tokens.get(at).word())) {
            int end = end(words, next + 1, tokens, at + 1);
            if (end > 0) {
                return end;
            }
        }
        return word.optional ? end(words, next + 1, tokens, at) : 0;
    }
}
