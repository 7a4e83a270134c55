package parley.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a control list. What it is, its description and thresholds say; the customs numbers beside it are for
 * reference only, and make a line no more than possibly it.
 *
 * @param code its control code, as {@code 1C904.a}; empty if the list gives none that was read
 * @param within codes of another list within which it is; with a customs number that is its own they settle it
 * @param name what it is
 * @param also shorter names that it goes by
 * @param numbers beginnings of customs numbers for reference, of which six digits are common to all tariffs
 * @param namedBy beginnings of tariff numbers whose own words name the article
 * @param is what it must be of; a number that names the article speaks for it
 * @param when the thresholds it must meet
 * @param unverified what of it could not be confirmed; null if it was read
 */
public record ControlItem(
        String code,
        List<String> within,
        String name,
        List<String> also,
        List<String> numbers,
        List<String> namedBy,
        Condition is,
        Condition when,
        @Nullable String unverified) {

    /** The digits that a customs number has in common with those of other countries. */
    private static final int COMMON_DIGITS = 6;

    public ControlItem {
        within = List.copyOf(within);
        also = List.copyOf(also);
        numbers = List.copyOf(numbers);
        namedBy = List.copyOf(namedBy);
    }

    /** Whether a number for reference, as far as tariffs have it in common, is that of the code. */
    public boolean mayBe(CommodityCode code) {
        return numbers.stream().anyMatch(number -> {
            String common = number.substring(0, Math.min(COMMON_DIGITS, number.length()));
            return code.digits().startsWith(common) || common.startsWith(code.digits());
        });
    }

    /** Whether the words of the code's own tariff line name the article. */
    public boolean isNamedBy(CommodityCode code) {
        return namedBy.stream().anyMatch(code.digits()::startsWith);
    }

    /** As {@code 1C904.a Terbium metal …}. */
    @Override
    public String toString() {
        return code.isEmpty() ? name : code + " " + name;
    }
}
