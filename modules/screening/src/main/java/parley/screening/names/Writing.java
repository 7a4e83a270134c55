package parley.screening.names;

import java.lang.Character.UnicodeScript;

/** Scripts as far as they are romanised differently. */
public enum Writing {
    LATIN,
    /** Alphabets with vowels: Cyrillic, Greek, Armenian, Georgian. */
    ALPHABET,
    /** Scripts that leave vowels out or write them around consonants: Arabic, Hebrew, Thai, Indic ones. */
    CONSONANTS,
    HANGUL,
    HAN,
    KANA;

    static Writing of(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> ALPHABET;
            default -> CONSONANTS;
        };
    }

    /** The script of a text: of its first letter that is not Latin, else Latin. */
    static Writing of(String text) {
        return text.codePoints()
                .mapToObj(Writing::of)
                .filter(each -> each != LATIN)
                .findFirst()
                .orElse(LATIN);
    }
}
