package parley.screening.names;

/**
 * One word of a name.
 *
 * @param text in small Latin letters without marks
 * @param key the same as it sounds, roughly: spellings of one sound made alike
 * @param writing the script it was written in
 * @param weight how much it says: particles little, what distinguishes much
 */
public record Word(String text, String key, Writing writing, double weight) {

    Word(String text, Writing writing, double weight) {
        this(text, Sounds.key(text), writing, weight);
    }

    boolean isNumber() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Whether it may be a number in Roman figures: {@code iv}. */
    static boolean isRoman(String text) {
        return !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    boolean isInitial() {
        return text.length() == 1 && !isNumber();
    }
}
