package parley.evidence.text;

/**
 * A word, a figure or a mark.
 *
 * @param from first character in the text
 * @param to the character after its last
 * @param text as written
 * @param word as the lexicon spells it: small letters, plain apostrophes; the country is {@code u.s.}, the pronoun {@code us}
 */
public record Token(int from, int to, String text, String word) {

    /** Whether it begins with a capital. */
    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
