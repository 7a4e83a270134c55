package parley.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rate of the schedule's special column, and the programmes under which it can be claimed.
 *
 * @param rate the rate
 * @param programs the letters of the programmes, as General Note 3(c) lists them; {@code USMCA} beside its letter S
 */
public record SpecialOffer(DutyExpression rate, Set<String> programs) {

    private static final Pattern OFFER = Pattern.compile("(?<rate>[^()]+?)\\s*\\((?<programs>[A-Z0-9+*,. ]+)\\)");

    public SpecialOffer {
        programs = Set.copyOf(programs);
    }

    /** The same rate, under those of its programmes that are among the given. */
    public SpecialOffer under(Set<String> given) {
        Set<String> both = new HashSet<>(programs);
        both.retainAll(given);
        return new SpecialOffer(rate, both);
    }

    /** Reads the special column as printed, as {@code Free (AU,BH,S) 3.2% (JP)}; an empty one offers nothing. */
    public static List<SpecialOffer> parse(String printed) {
        List<SpecialOffer> offers = new ArrayList<>();
        Matcher matcher = OFFER.matcher(printed);
        while (matcher.find()) {
            Set<String> programs = new LinkedHashSet<>();
            for (String letter : matcher.group("programs").split("[,. ]+", -1)) {
                programs.add(letter);
                if (letter.equals("S")) {
                    programs.add("USMCA");
                }
            }
            programs.remove("");
            offers.add(
                    new SpecialOffer(DutyExpressions.parse(matcher.group("rate").strip()), programs));
        }
        return List.copyOf(offers);
    }
}
