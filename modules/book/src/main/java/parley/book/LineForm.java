package parley.book;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.determination.Facts;
import parley.determination.ShipmentLine;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.lawbook.LawBook;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/** Makes a shipment line of texts by column name: of a row of a book, or of the options of one question. */
public final class LineForm {

    /** The columns of a book that are not facts. */
    public static final List<String> COLUMNS =
            List.of("id", "code", "origin", "destination", "entered", "value", "quantity", "unit", "entry");

    private final LawBook.Tables tables;
    private final @Nullable String at;
    private final boolean override;

    /**
     * @param at when lines were entered that do not say so; null if they must say so
     * @param override whether {@code at} stands for what lines say, too
     */
    public LineForm(LawBook.Tables tables, @Nullable String at, boolean override) {
        this.tables = tables;
        this.at = at;
        this.override = override;
    }

    /** A text that could not be read, by its column. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String column;

        Unreadable(String column, String message) {
            super(message);
            this.column = column;
        }

        public String column() {
            return column;
        }
    }

    /** Whether the name is a column of books or a fact of the registry. */
    public boolean knows(String column) {
        return COLUMNS.contains(column) || tables.facts().containsKey(column);
    }

    public Set<String> facts() {
        return tables.facts().keySet();
    }

    /**
     * @param texts texts by column; empty and absent ones are not told
     * @param id the id where none is told
     * @throws Unreadable naming the column
     */
    public ShipmentLine line(Map<String, String> texts, String id) {
        Territory destination = read(texts, "destination", "US", Territory::parse);
        Regime regime = new Regime(Regime.Direction.IMPORTING, destination);
        ZoneId zone = LawBook.zone(regime);
        Money value = read(texts, "value", null, Money::parse);
        return wrap(
                "value",
                () -> new ShipmentLine(
                        told(texts, "id", id),
                        read(texts, "code", null, CommodityCode::parse),
                        read(texts, "origin", null, Territory::parse),
                        regime,
                        entered(texts, zone),
                        value,
                        quantity(texts),
                        new ShipmentLine.Entry(told(texts, "entry", ""), value, Money.ZERO),
                        facts(texts, value, zone)));
    }

    private At entered(Map<String, String> texts, ZoneId zone) {
        if (override && at != null) {
            // What the line says is read all the same, so that a row is rejected whichever day it is entered on.
            read(texts, "entered", at, text -> At.parse(text, zone));
            return wrap("entered", () -> At.parse(at, zone));
        }
        return read(texts, "entered", at, text -> At.parse(text, zone));
    }

    private static @Nullable Quantity quantity(Map<String, String> texts) {
        String amount = told(texts, "quantity", "");
        return amount.isEmpty() ? null : wrap("quantity", () -> Quantity.parse(amount, told(texts, "unit", "")));
    }

    private Facts facts(Map<String, String> texts, Money value, ZoneId zone) {
        Map<String, String> told = new HashMap<>();
        texts.forEach((name, text) -> {
            if (tables.facts().containsKey(name) && !text.isBlank()) {
                told.put(name, text);
            }
        });
        if (told.isEmpty()) {
            return Facts.NONE;
        }
        try {
            return Facts.read(told, value, tables.facts(), tables.descriptions(), zone);
        } catch (Facts.Unreadable e) {
            throw new Unreadable(e.fact(), e.why());
        } catch (IllegalArgumentException e) {
            throw new Unreadable("facts", String.valueOf(e.getMessage()));
        }
    }

    private static String told(Map<String, String> texts, String column, String otherwise) {
        String text = texts.getOrDefault(column, "").strip();
        return text.isEmpty() ? otherwise : text;
    }

    private static <T> T read(
            Map<String, String> texts, String column, @Nullable String otherwise, Function<String, T> reader) {
        String text = texts.getOrDefault(column, "").strip();
        String given = text.isEmpty() ? otherwise : text;
        if (given == null) {
            throw new Unreadable(column, "no " + column + " is given");
        }
        return wrap(column, () -> reader.apply(given));
    }

    private static <T> T wrap(String column, java.util.function.Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            throw new Unreadable(column, String.valueOf(e.getMessage()));
        }
    }
}
