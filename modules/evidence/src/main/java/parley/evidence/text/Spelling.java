package parley.evidence.text;

import java.util.Locale;

/** How the lexicon spells what texts write in several ways. */
final class Spelling {

    private Spelling() {}

    /** Small letters, plain apostrophes; {@code US}, {@code U.S.} and {@code USA} are {@code u.s.}, not the pronoun; May is no verb. */
    public static String word(String text) {
        return switch (text) {
            case "US", "U.S.", "U.S", "USA", "U.S.A." -> "u.s.";
            case "May" -> "may_";
            case "PRC", "P.R.C." -> "prc";
            default -> {
                String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
                yield plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
            }
        };
    }
}
