package parley.evidence.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.evidence.text.Token;

/** Finds figures, in digits or in words: numbers, ordinals and percentages. */
final class Numerals {

    static final String PERCENT = "percent";
    static final String NUMBER = "number";
    static final String ORDINAL = "ordinal";

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Map<String, Long> SCALES = Map.of("hundred", 100L, "thousand", 1000L);

    private Numerals() {}

    static List<Mention> mentions(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Mention ordinal = ordinal(tokens, i);
            if (ordinal != null) {
                found.add(ordinal);
                continue;
            }
            Mention number = number(tokens, i);
            if (number != null) {
                int sign = percentSign(tokens, number.end());
                found.add(sign == 0 ? number : new Mention(PERCENT, i, number.end() + sign, number.value()));
                i = number.end() + sign - 1;
            }
        }
        return found;
    }

    /** How many tokens say "percent" there. */
    private static int percentSign(List<Token> tokens, int at) {
        return switch (word(tokens, at)) {
            case "%", "percent", "p.c.", "p.c", "pct" -> 1;
            case "per" -> word(tokens, at + 1).equals("cent") ? 2 : 0;
            case "percentage" -> word(tokens, at + 1).startsWith("point") ? 2 : 0;
            default -> 0;
        };
    }

    private static @Nullable Mention ordinal(List<Token> tokens, int at) {
        int n = ORDINALS.indexOf(word(tokens, at));
        if (n > 0) {
            return new Mention(ORDINAL, at, at + 1, BigDecimal.valueOf(n));
        }
        boolean suffixed = switch (word(tokens, at + 1)) {
            case "st", "nd", "rd", "th" ->
                tokens.get(at).to() == tokens.get(at + 1).from();
            default -> false;
        };
        BigDecimal digits = suffixed ? digits(word(tokens, at)) : null;
        return digits == null ? null : new Mention(ORDINAL, at, at + 2, digits);
    }

    private static @Nullable Mention number(List<Token> tokens, int at) {
        BigDecimal digits = digits(word(tokens, at));
        return digits == null ? inWords(tokens, at) : new Mention(NUMBER, at, at + 1, digits);
    }

    private static @Nullable BigDecimal digits(String word) {
        return word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")
                ? new BigDecimal(word.replace(",", ""))
                : null;
    }

    private static @Nullable Mention inWords(List<Token> tokens, int at) {
        long total = 0;
        long part = 0;
        int next = at;
        while (next < tokens.size()) {
            String word = word(tokens, next);
            long small = small(word);
            Long scale = SCALES.get(word);
            if (small >= 0) {
                part += small;
            } else if (scale != null && (next > at || word(tokens, at - 1).equals("a"))) {
                part = Math.max(part, 1) * scale;
                if (scale > 100) {
                    total += part;
                    part = 0;
                }
            } else if (!(word.equals("and") && next > at && part >= 100 && small(word(tokens, next + 1)) >= 0)) {
                break;
            }
            next++;
        }
        return next == at ? null : new Mention(NUMBER, at, next, BigDecimal.valueOf(total + part));
    }

    private static long small(String word) {
        int unit = UNITS.indexOf(word);
        int ten = TENS.indexOf(word);
        return unit >= 0 ? unit : ten > 1 ? ten * 10L : -1;
    }

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }
}
