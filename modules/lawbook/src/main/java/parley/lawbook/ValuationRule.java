package parley.lawbook;

import org.jspecify.annotations.Nullable;
import parley.ground.Rate;
import parley.measure.Citation;
import parley.measure.Territory;

/**
 * What a border's customs value contains of the price of goods and of what it costs to bring them there.
 *
 * @param border whose border
 * @param basis the term of delivery whose price it is
 * @param insurance what insurance is taken to be of price and freight where it is not known; null if the law does not say
 * @param act where it comes from
 */
public record ValuationRule(
        Territory border, Basis basis, @Nullable Rate insurance, Citation act) {

    /** Terms of delivery, by what their price contains. */
    public enum Basis {
        /** Free on board: neither freight nor insurance. */
        FOB,
        /** Cost and freight. */
        CFR,
        /** Cost, insurance and freight. */
        CIF
    }
}
