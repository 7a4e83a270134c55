package parley.determination;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.ground.Quantity;

/** Units of quantity as schedules and people write them, and the few conversions that are exact. */
final class Units {

    private record Unit(String base, BigDecimal factor) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            unit("kg", "kg", "1"),
            unit("kgs", "kg", "1"),
            unit("kilogram", "kg", "1"),
            unit("kilograms", "kg", "1"),
            unit("g", "kg", "0.001"),
            unit("gram", "kg", "0.001"),
            unit("grams", "kg", "0.001"),
            unit("t", "kg", "1000"),
            unit("ton", "kg", "1000"),
            unit("tonne", "kg", "1000"),
            unit("tonnes", "kg", "1000"),
            unit("liter", "l", "1"),
            unit("liters", "l", "1"),
            unit("litre", "l", "1"),
            unit("litres", "l", "1"),
            unit("l", "l", "1"),
            unit("pf.liter", "pf.l", "1"),
            unit("pf.liters", "pf.l", "1"),
            unit("pf. liter", "pf.l", "1"),
            unit("each", "no", "1"),
            unit("no.", "no", "1"),
            unit("no", "no", "1"),
            unit("piece", "no", "1"),
            unit("pieces", "no", "1"),
            unit("pcs", "no", "1"),
            unit("head", "no", "1"),
            unit("item", "item", "1"),
            unit("items", "item", "1"),
            unit("package", "item", "1"),
            unit("packages", "item", "1"),
            unit("doz.", "no", "12"),
            unit("doz", "no", "12"),
            unit("dozen", "no", "12"),
            unit("gross", "no", "144"),
            unit("thousand", "no", "1000"),
            unit("1000", "no", "1000"),
            unit("pr.", "pr", "1"),
            unit("prs.", "pr", "1"),
            unit("pair", "pr", "1"),
            unit("pairs", "pr", "1"),
            unit("m²", "m2", "1"),
            unit("m2", "m2", "1"),
            unit("m³", "m3", "1"),
            unit("m3", "m3", "1"),
            unit("m", "m", "1"),
            unit("bbl", "bbl", "1"),
            unit("bbl.", "bbl", "1"));

    private Units() {}

    private static Map.Entry<String, Unit> unit(String name, String base, String factor) {
        return Map.entry(name, new Unit(base, new BigDecimal(factor)));
    }

    /** How many of the wanted unit the quantity is; null if the two measure different things, or a unit is unknown. */
    static @Nullable BigDecimal convert(Quantity quantity, String wanted) {
        Unit from = UNITS.get(quantity.unit().toLowerCase(Locale.ROOT));
        Unit to = UNITS.get(wanted.toLowerCase(Locale.ROOT));
        if (from == null || to == null || !from.base.equals(to.base)) {
            return quantity.unit().equalsIgnoreCase(wanted) ? quantity.amount() : null;
        }
        return quantity.amount().multiply(from.factor).divide(to.factor, MathContext.DECIMAL64);
    }
}
