package parley.evidence.grammar;

import java.util.List;
import java.util.Set;

/** Who speaks in a sentence. */
final class Speakers {

    private static final int APART = 34;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    private Speakers() {}

    /**
     * The name nearest to a verb of saying; whoever spoke before, if a pronoun stands before the verb; empty if the report
     * speaks itself.
     */
    static String of(Marked sentence, String before) {
        if (sentence.of("say").stream().anyMatch(verb -> PRONOUNS.contains(sentence.word(verb.first() - 1)))) {
            return before;
        }
        String speaker = "";
        int nearest = APART;
        for (Mention verb : sentence.of("say")) {
            for (String kind : List.of("person", "analyst", "unnamed")) {
                for (Mention who : sentence.of(kind)) {
                    int apart = who.end() <= verb.first() ? verb.first() - who.end() : who.first() - verb.end() + 2;
                    if (apart >= 0 && apart < nearest) {
                        nearest = apart;
                        speaker = String.valueOf(who.value());
                    }
                }
            }
        }
        return speaker;
    }
}
