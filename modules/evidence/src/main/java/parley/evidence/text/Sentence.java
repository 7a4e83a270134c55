package parley.evidence.text;

import java.util.List;

/**
 * A sentence, a headline or an item of a list.
 *
 * @param number its number in the text, from one
 * @param part where in the report it stands
 * @param from first character in the text
 * @param to the character after its last
 * @param tokens its words
 */
public record Sentence(int number, Part part, int from, int to, List<Token> tokens) {

    /** The parts of a report, which may say the same thing once each. A headline is a line that no mark closes. */
    public enum Part {
        HEADLINE,
        BODY,
        LIST
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
