package parley.evidence.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.evidence.text.Sentence;
import parley.evidence.text.Token;

/** A sentence with the concepts found in it. */
final class Marked {

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<List<Mention>> starting = new ArrayList<>();
    private final Set<String> concepts = new HashSet<>();

    Marked(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::first).thenComparing(Mention::concept))
                .toList();
        sentence.tokens().forEach(_ -> starting.add(new ArrayList<>(2)));
        for (Mention mention : this.mentions) {
            starting.get(mention.first()).add(mention);
            concepts.add(mention.concept());
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return sentence.tokens().size();
    }

    String word(int token) {
        return token < 0 || token >= size() ? "" : tokens().get(token).word();
    }

    Set<String> concepts() {
        return concepts;
    }

    boolean has(String concept) {
        return concepts.contains(concept);
    }

    boolean hasAny(Set<String> any) {
        return any.stream().anyMatch(concepts::contains);
    }

    /** The mentions that begin at a token. */
    List<Mention> at(int token) {
        return starting.get(token);
    }

    List<Mention> of(String concept) {
        return mentions.stream()
                .filter(mention -> mention.concept().equals(concept))
                .toList();
    }

    /** The first mention of the concept that lies within the tokens. */
    Optional<Mention> findWithin(String concept, int from, int to) {
        return mentions.stream()
                .filter(mention -> mention.concept().equals(concept) && mention.first() >= from && mention.end() <= to)
                .findFirst();
    }

    /** The last mention of the concept that lies within the tokens. */
    Optional<Mention> findLastWithin(String concept, int from, int to) {
        return mentions.stream()
                .filter(mention -> mention.concept().equals(concept) && mention.first() >= from && mention.end() <= to)
                .reduce((_, later) -> later);
    }
}
