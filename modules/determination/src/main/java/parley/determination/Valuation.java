package parley.determination;

import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.ground.Rate;
import parley.lawbook.ValuationRule;
import parley.lawbook.ValuationRule.Basis;

/**
 * How the customs value of a line was come to.
 *
 * @param customs the customs value
 * @param of what its border's customs value contains
 * @param price the price told
 * @param basis the term of delivery of that price; the border's own where none was told
 * @param freight the freight told; null if none was
 * @param insurance the insurance told, or presumed; null if there is none
 * @param presumed what was presumed, in words; empty for nothing
 */
public record Valuation(
        Money customs,
        Basis of,
        Money price,
        Basis basis,
        @Nullable Money freight,
        @Nullable Money insurance,
        String presumed) {

    /** A cost that is needed and was not told. */
    public static final class Missing extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final String fact;

        Missing(String fact, String why) {
            super(why);
            this.fact = fact;
        }

        public String fact() {
            return fact;
        }
    }

    /**
     * The customs value under a rule. A price of which no term is told is the customs value itself; where freight or
     * insurance is told beside it and the customs value contains them, it is a price free on board.
     *
     * @throws Missing if a cost that must be added or taken off was not told
     */
    public static Valuation of(
            ValuationRule rule, Money price, @Nullable Basis told, @Nullable Money freight, @Nullable Money insurance) {
        boolean isApart = rule.basis() == Basis.CIF && (freight != null || insurance != null);
        Basis basis = told != null ? told : isApart ? Basis.FOB : rule.basis();
        String presumed = told != null
                ? ""
                : isApart
                        ? "a price FOB, as its costs are told apart"
                        : "the customs value (" + rule.basis() + "), as no basis is told";
        if (basis == rule.basis()) {
            return new Valuation(price, rule.basis(), price, basis, null, null, presumed);
        }
        return rule.basis() == Basis.CIF
                ? added(rule, price, basis, freight, insurance, presumed)
                : takenOff(rule, price, basis, freight, insurance);
    }

    private static Valuation added(
            ValuationRule rule,
            Money price,
            Basis basis,
            @Nullable Money freight,
            @Nullable Money insurance,
            String presumed) {
        Money carried = basis == Basis.CFR ? price : price.plus(needed("freight", freight, rule, basis));
        Rate share = rule.insurance();
        Money insured = insurance != null
                ? insurance
                : share != null ? share.of(carried) : needed("insurance", null, rule, basis);
        String also = insurance != null ? "" : "insurance of " + share + " of price and freight";
        return new Valuation(
                carried.plus(insured),
                rule.basis(),
                price,
                basis,
                basis == Basis.CFR ? null : freight,
                insured,
                presumed.isEmpty() || also.isEmpty() ? presumed + also : presumed + "; " + also);
    }

    private static Valuation takenOff(
            ValuationRule rule, Money price, Basis basis, @Nullable Money freight, @Nullable Money insurance) {
        Money without = price.minus(needed("freight", freight, rule, basis));
        Money customs = basis == Basis.CFR ? without : without.minus(needed("insurance", insurance, rule, basis));
        return new Valuation(customs, rule.basis(), price, basis, freight, basis == Basis.CFR ? null : insurance, "");
    }

    private static Money needed(String fact, @Nullable Money told, ValuationRule rule, Basis basis) {
        if (told == null) {
            throw new Missing(
                    fact,
                    "the customs value is " + rule.basis() + " and the price " + basis + ", so the " + fact
                            + " must be told. Maybe " + fact + " 0, or basis " + rule.basis());
        }
        return told;
    }
}
