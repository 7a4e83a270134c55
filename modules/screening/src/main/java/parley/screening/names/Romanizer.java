package parley.screening.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Writes any script in small Latin letters without marks. */
final class Romanizer {

    /** Read when a name first asks for it; most ask for none. */
    private static final class Any {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Romanizer() {}

    static String romanize(String text, Writing writing) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (writing == Writing.LATIN) {
            return plain(text);
        }
        return plain(Any.LATIN.transliterate(
                switch (writing) {
                    case ALPHABET -> cyrillic(text);
                    // A feminine ending is written like an h and heard like an a.
                    case CONSONANTS -> text.replace('ة', 'ا');
                    default -> text;
                }));
    }

    /** Cyrillic letters that are spelled out abroad, and not marked as scholars do. */
    private static String cyrillic(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            switch (c) {
                case 'ю' -> spelled.append("yu");
                case 'я' -> spelled.append("ya");
                case 'ё' -> spelled.append("yo");
                case 'є' -> spelled.append("ye");
                case 'ї' -> spelled.append("yi");
                case 'й' -> spelled.append('y');
                case 'ж' -> spelled.append("zh");
                case 'х' -> spelled.append("kh");
                case 'ц' -> spelled.append("ts");
                case 'ч' -> spelled.append("ch");
                case 'ш' -> spelled.append("sh");
                case 'щ' -> spelled.append("shch");
                case 'ы' -> spelled.append('y');
                case 'ь', 'ъ' -> {}
                default -> spelled.append(c);
            }
        }
        return spelled.toString();
    }

    /** Latin letters in small, their marks taken off. */
    static String plain(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String open = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ł' -> plain.append('l');
                case 'ı' -> plain.append('i');
                case 'þ' -> plain.append("th");
                case 'ħ' -> plain.append('h');
                case 'ə' -> plain.append('a');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
