package parley.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.book.LineForm.Unreadable;
import parley.determination.Valuation;
import parley.ground.Money;
import parley.ground.Notation;
import parley.ground.Words;
import parley.lawbook.ValuationRule;
import parley.lawbook.ValuationRule.Basis;

/** Makes the customs value of a price and of what stands beside it: its term of delivery, freight, insurance and currency. */
final class ValuationForm {

    /** The facts that the customs value is made of. */
    static final List<String> FACTS = List.of("basis", "freight", "insurance", "currency", "exchange-rate");

    private static final Map<String, Basis> BASES =
            Map.of("FOB", Basis.FOB, "CFR", Basis.CFR, "C&F", Basis.CFR, "CNF", Basis.CFR, "CIF", Basis.CIF);
    private static final String DOLLARS = "USD";

    private final ValuationRule rule;
    private final Notation notation;

    ValuationForm(ValuationRule rule, Notation notation) {
        this.rule = rule;
        this.notation = notation;
    }

    /**
     * The customs value.
     *
     * @param price the value column as read, in the currency told
     * @throws Unreadable naming the column that cannot be read or is lacking
     */
    Valuation read(Texts texts, Money price) {
        BigDecimal rate = exchangeRate(texts);
        try {
            return Valuation.of(
                    rule,
                    dollars(price, rate),
                    basis(texts.text("basis")),
                    cost(texts, "freight", rate),
                    cost(texts, "insurance", rate));
        } catch (Valuation.Missing e) {
            throw new Unreadable(e.fact(), String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Basis basis(String text) {
        String given = text.strip().toUpperCase(Locale.ROOT);
        if (given.isEmpty()) {
            return null;
        }
        Basis basis = BASES.get(given);
        if (basis == null) {
            String near = Words.nearest(given, BASES.keySet());
            throw new Unreadable(
                    "basis",
                    "'" + text + "' is none of FOB, CFR and CIF, whose price tells what it contains"
                            + (near == null ? "" : ". Maybe " + near));
        }
        return basis;
    }

    private @Nullable Money cost(Texts texts, String name, BigDecimal rate) {
        String text = texts.text(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        Money cost = LineForm.wrap(name, () -> Money.parse(text, notation));
        if (cost.cents() < 0) {
            throw new Unreadable(name, "a cost is not negative: " + cost);
        }
        return dollars(cost, rate);
    }

    /** What one unit of the currency told is worth in dollars. */
    private static BigDecimal exchangeRate(Texts texts) {
        String currency = texts.text("currency").strip().toUpperCase(Locale.ROOT);
        String rate = texts.text("exchange-rate").strip();
        if (currency.isEmpty() || currency.equals(DOLLARS)) {
            return BigDecimal.ONE;
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new Unreadable("currency", "'" + currency + "' is no currency of three letters. Maybe CNY");
        }
        if (rate.isEmpty()) {
            throw new Unreadable(
                    "exchange-rate", "amounts in " + currency + " need what one is worth in dollars. Maybe 0.14");
        }
        BigDecimal worth = LineForm.wrap("exchange-rate", () -> new BigDecimal(rate));
        if (worth.signum() <= 0) {
            throw new Unreadable("exchange-rate", "'" + rate + "' is not above nil");
        }
        return worth;
    }

    private static Money dollars(Money amount, BigDecimal rate) {
        return rate.compareTo(BigDecimal.ONE) == 0
                ? amount
                : Money.ofDollars(amount.dollars().multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }
}
