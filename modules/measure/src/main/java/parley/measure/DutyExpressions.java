package parley.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.ground.Rate;

/** Reads rates of duty as the Harmonized Tariff Schedule and the acts print them. */
public final class DutyExpressions {

    private static final Pattern AD_VALOREM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*%");
    private static final String UNIT = "(?:/\\s*(?<unit>[\\p{L}²³0-9][\\p{L}²³0-9. ]*)|\\s+(?<each>each))";
    private static final Pattern CENTS = Pattern.compile("(?<amount>\\d+(?:\\.\\d+)?)\\s*¢" + UNIT);
    private static final Pattern DOLLARS = Pattern.compile("\\$\\s*(?<amount>\\d+(?:\\.\\d+)?)" + UNIT);

    private DutyExpressions() {}

    /**
     * Reads one rate. What is neither free, ad valorem, specific nor a sum of these is kept as text, never guessed at.
     *
     * @throws IllegalArgumentException if there is no text
     */
    public static DutyExpression parse(String text) {
        String printed = text.strip().replaceAll("\\s+", " ");
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("no rate is given");
        }
        if (printed.equalsIgnoreCase("Free")) {
            return DutyExpression.AdValorem.FREE;
        }
        List<DutyExpression> parts = new ArrayList<>();
        String[] pieces = printed.split(" \\+ ", -1);
        for (String piece : pieces) {
            DutyExpression part = plain(piece.strip());
            boolean nilPart = pieces.length > 1 && part.equals(DutyExpression.AdValorem.FREE);
            if (nilPart || part instanceof DutyExpression.Textual) {
                return new DutyExpression.Textual(printed);
            }
            parts.add(part);
        }
        return parts.size() == 1 ? parts.getFirst() : new DutyExpression.Compound(parts);
    }

    private static DutyExpression plain(String piece) {
        Matcher adValorem = AD_VALOREM.matcher(piece);
        if (adValorem.matches()) {
            return new DutyExpression.AdValorem(Rate.parsePercent(adValorem.group(1)));
        }
        Matcher cents = CENTS.matcher(piece);
        if (cents.matches()) {
            return specific(cents, 2, piece);
        }
        Matcher dollars = DOLLARS.matcher(piece);
        if (dollars.matches()) {
            return specific(dollars, 0, piece);
        }
        return new DutyExpression.Textual(piece);
    }

    private static DutyExpression specific(Matcher matcher, int places, String piece) {
        BigDecimal dollars = new BigDecimal(matcher.group("amount")).movePointLeft(places);
        String unit = matcher.group("each") == null ? matcher.group("unit").strip() : "each";
        return dollars.signum() == 0 || unit.equals("each ")
                ? new DutyExpression.Textual(piece)
                : new DutyExpression.Specific(dollars, unit);
    }
}
