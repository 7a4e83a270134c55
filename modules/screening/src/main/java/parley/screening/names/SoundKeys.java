package parley.screening.names;

/** Keys by which words are found that are written in other ways. */
public final class SoundKeys {

    private SoundKeys() {}

    /** Spellings of one sound made alike. */
    public static String sound(String word) {
        return Sounds.key(word);
    }

    /** What a script without vowels has of the word. */
    public static String consonants(String word) {
        return Sounds.consonants(word, false);
    }

    /** The word as romanisations of Korean have it in common. */
    public static String korean(String word) {
        return Sounds.korean(word);
    }
}
