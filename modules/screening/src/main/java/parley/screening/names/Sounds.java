package parley.screening.names;

/** Rough keys of how a romanised word sounds, so that spellings of one sound compare alike. */
final class Sounds {

    private static final String VOWELS = "aeiou";

    private Sounds() {}

    /** Spellings of one sound made alike: {@code qaddafi} and {@code gaddafi}, {@code youssef} and {@code yusuf} come near. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            char next = i + 1 < n ? text.charAt(i + 1) : ' ';
            char after = i + 2 < n ? text.charAt(i + 2) : ' ';
            String out;
            if (c == 't' && next == 'c' && after == 'h') {
                out = "c";
                i += 2;
            } else if (c == 's' && next == 'c' && after == 'h') {
                out = "x";
                i += 2;
            } else if (c == 's' && next == 'h') {
                out = "x";
                i++;
            } else if (c == 'c' && next == 'h') {
                out = "c";
                i++;
            } else if (c == 'c' && next == 'k') {
                out = "k";
                i++;
            } else if (c == 'p' && next == 'h') {
                out = "f";
                i++;
            } else if ((c == 'k' || c == 'g' || c == 'd' || c == 't' || c == 'b') && next == 'h') {
                out = String.valueOf(c);
                i++;
            } else if (c == 'o' && (next == 'u' || next == 'o')) {
                out = "u";
                i++;
            } else if (c == 'e' && next == 'e') {
                out = "i";
                i++;
            } else if (c == 'e' && (next == 'i' || next == 'y') && after == ' ') {
                out = "i";
                i++;
            } else {
                out = switch (c) {
                    case 'q' -> "k";
                    case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
                    case 'w' -> "v";
                    case 'y', 'j' -> isVowel(next) && c == 'j' ? "j" : "i";
                    case 'x' -> "ks";
                    case 'z' -> "z";
                    default -> String.valueOf(c);
                };
            }
            for (int k = 0; k < out.length(); k++) {
                if (key.isEmpty() || key.charAt(key.length() - 1) != out.charAt(k)) {
                    key.append(out.charAt(k));
                }
            }
        }
        return key.toString();
    }

    /** The consonants of a word, {@code mhmd}: what scripts without vowels have of it. */
    static String consonants(String text, boolean withHalfVowels) {
        StringBuilder left = new StringBuilder();
        char last = ' ';
        String plain = text.replace("kh", "h")
                .replace("gh", "g")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ph", "f")
                .replace("ck", "k");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == last || isVowel(c) || (!withHalfVowels && (c == 'y' || c == 'w' || c == 'v'))) {
                last = c;
                continue;
            }
            last = c;
            left.append(
                    switch (c) {
                        case 'p' -> 'b';
                        case 'z' -> 's';
                        case 'q', 'c' -> 'k';
                        case 'v' -> 'w';
                        case 'j' -> 'g';
                        default -> c;
                    });
        }
        return left.toString();
    }

    /** A romanised Korean syllable or word so that its romanisations come out alike: {@code jeong}, {@code chung}, {@code jong}. */
    static String korean(String text) {
        String plain = text.replace("ch", "j")
                .replace("sh", "s")
                .replaceAll("([aeiou])[hr](?![aeiou])", "$1")
                .replace('g', 'k')
                .replace('d', 't')
                .replace('b', 'p')
                .replace('r', 'l')
                .replaceAll("(?:y|w)(?=[aeiou])", "")
                .replaceAll("ae|oe|e(?![ou])", "@")
                .replaceAll("eo|eu|ou|oo|o|u", "o")
                .replaceAll("@@?|@i", "e")
                .replace('y', 'i');
        return plain.replaceAll("(.)\\1", "$1");
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
