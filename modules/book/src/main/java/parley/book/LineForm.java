package parley.book;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.determination.Facts;
import parley.determination.ShipmentLine;
import parley.determination.Valuation;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Notation;
import parley.ground.Quantity;
import parley.ground.Rate;
import parley.lawbook.Fact;
import parley.lawbook.LawBook;
import parley.lawbook.ValuationRule;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Makes a shipment line of texts by column name: of a row of a book, or of the options of one question. The one place where
 * a text becomes a part of a line; each part is read by a method of its own, which throws {@link Unreadable}.
 */
public final class LineForm {

    /** The columns of a book that are not facts. */
    public static final List<String> COLUMNS =
            List.of("id", "code", "origin", "destination", "entered", "value", "quantity", "unit", "entry");

    private final LawBook.Tables tables;
    private final @Nullable String at;
    private final boolean override;
    private final Notation notation;
    private final Map<String, Fact> facts;
    private final Map<ZoneId, At> otherwise = new ConcurrentHashMap<>();

    /**
     * @param at when lines were entered that do not say so; null if they must say so
     * @param override whether {@code at} stands for what lines say, too
     */
    public LineForm(LawBook.Tables tables, @Nullable String at, boolean override) {
        this(tables, at, override, Notation.PLAIN, withoutControls(tables.facts()));
    }

    private LineForm(
            LawBook.Tables tables, @Nullable String at, boolean override, Notation notation, Map<String, Fact> facts) {
        this.tables = tables;
        this.facts = facts;
        this.at = at;
        this.override = override;
        this.notation = notation;
    }

    private static Map<String, Fact> withoutControls(Map<String, Fact> facts) {
        return facts.values().stream()
                .filter(fact -> !fact.ofControls())
                .collect(Collectors.toMap(Fact::name, fact -> fact));
    }

    /** The same form, that reads what export controls ask as well, and the parties; what is owed never turns on them. */
    public LineForm withControls() {
        return new LineForm(tables, at, override, notation, tables.facts());
    }

    /** A text that could not be read, by its column. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String column;

        Unreadable(String column, String message) {
            super(message, null, false, false); // a book may have a million of them
            this.column = column;
        }

        public String column() {
            return column;
        }
    }

    /** Whether the name is a column of books or a fact of the registry. */
    public boolean knows(String column) {
        return COLUMNS.contains(column) || facts.containsKey(column);
    }

    public Set<String> facts() {
        return facts.keySet();
    }

    /** Whether the customs value is made of it, so that it is told of one value alone. */
    public boolean isOfValuation(String name) {
        return ValuationForm.FACTS.contains(name);
    }

    /** A value FOB that nobody said is FOB goes without saying; a value CIF does not. */
    private static boolean isSaid(Valuation valuation, Facts told) {
        return valuation.of() != ValuationRule.Basis.FOB
                || ValuationForm.FACTS.stream().anyMatch(told.told()::containsKey);
    }

    /** Whether the fact is a part of the value, so that the same text tells something else of another value. */
    public boolean isPartOfValue(String name) {
        Fact fact = facts.get(name);
        return fact != null && fact.kind() == Fact.Kind.PART_OF_VALUE;
    }

    /** Every column that a line may be told in. */
    public List<String> columns() {
        return Stream.concat(COLUMNS.stream(), facts().stream().sorted()).toList();
    }

    /** The same form, of texts in another notation. */
    public LineForm in(Notation other) {
        return new LineForm(tables, at, override, other, facts);
    }

    /** As {@link #line(Texts, String)}, of texts by column. */
    public ShipmentLine line(Map<String, String> texts, String id) {
        return line(Texts.of(texts), id);
    }

    /**
     * @param texts texts by column; empty and absent ones are not told
     * @param id the id where none is told
     * @throws Unreadable naming the column
     */
    public ShipmentLine line(Texts texts, String id) {
        Regime regime = Regime.importing(destination(texts.text("destination")));
        ZoneId zone = LawBook.zone(regime);
        Valuation valuation = tables.findValuation(regime.territory())
                .map(rule -> new ValuationForm(rule, notation).read(texts, value(texts.text("value"))))
                .orElse(null);
        Money value = valuation == null ? value(texts.text("value")) : valuation.customs();
        CommodityCode code = code(texts.text("code"));
        Territory origin = origin(texts.text("origin"));
        At entered = entered(texts.text("entered"), zone);
        Quantity quantity = quantity(texts.text("quantity"), texts.text("unit"));
        ShipmentLine.Entry entry = new ShipmentLine.Entry(texts.text("entry").strip(), value, Money.ZERO);
        Facts told = facts(texts, value, zone);
        Facts facts = valuation != null && isSaid(valuation, told) ? told.valued(valuation) : told;
        String name = given(texts.text("id"), id);
        return wrap(
                "value", () -> new ShipmentLine(name, code, origin, regime, entered, value, quantity, entry, facts));
    }

    /** The importing country; the United States if blank. */
    public Territory destination(String text) {
        return read(text, "destination", "US", Territory::parse);
    }

    /** The commodity code; one that lacks the nought a spreadsheet took from its beginning has it again. */
    public CommodityCode code(String text) {
        return read(
                text,
                "code",
                null,
                given -> CommodityCode.parse(CommodityCode.lacksItsNought(given) ? "0" + given : given));
    }

    public Territory origin(String text) {
        return read(text, "origin", null, Territory::parse);
    }

    public Money value(String text) {
        return read(text, "value", null, given -> Money.parse(given, notation));
    }

    /** When the line was entered: as it says itself, or as is given for all. */
    public At entered(String text, ZoneId zone) {
        if (override && at != null) {
            // What the line says is read all the same, so that a row is rejected whichever day it is entered on.
            read(text, "entered", at, given -> At.parse(given, zone, notation.dates()));
            return otherwise(at, zone);
        }
        return text.isBlank() && at != null
                ? otherwise(at, zone)
                : read(text, "entered", null, given -> At.parse(given, zone, notation.dates()));
    }

    /** What is given for all, read once for each border. */
    private At otherwise(String given, ZoneId zone) {
        return wrap("entered", () -> otherwise.computeIfAbsent(zone, there -> At.parse(given, there)));
    }

    /** How many of the unit; null if blank. */
    public @Nullable Quantity quantity(String amount, String unit) {
        String given = amount.strip();
        return given.isEmpty() ? null : wrap("quantity", () -> Quantity.parse(given, unit, notation));
    }

    /** What the texts tell in the columns that are facts. */
    public Facts facts(Texts texts, Money value, ZoneId zone) {
        Map<String, String> told = new HashMap<>();
        for (String name : texts.columns()) {
            Fact fact = facts.get(name);
            String text = fact == null ? "" : texts.text(name);
            if (fact != null && !text.isBlank()) {
                told.put(name, isOfValuation(name) ? text.strip() : wrap(name, () -> plain(fact, text.strip())));
            }
        }
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

    /** The text of a fact in the notation that facts are read in. */
    private String plain(Fact fact, String text) {
        if (notation.equals(Notation.PLAIN)) {
            return text;
        }
        return switch (fact.kind()) {
            case DATE -> At.parse(text, ZoneOffset.UTC, notation.dates()).text();
            case PERCENT -> Rate.parsePercent(text, notation).toString();
            case PART_OF_VALUE ->
                text.equalsIgnoreCase("all")
                        ? text
                        : text.endsWith("%")
                                ? Rate.parsePercent(text, notation).toString()
                                : Money.parse(text, notation).dollars().toPlainString();
            case NUMBER, PARTY, TEXT, WORD -> text;
        };
    }

    private static String given(String text, String otherwise) {
        String given = text.strip();
        return given.isEmpty() ? otherwise : given;
    }

    private static <T> T read(String text, String column, @Nullable String otherwise, Function<String, T> reader) {
        String stripped = text.strip();
        String given = stripped.isEmpty() ? otherwise : stripped;
        if (given == null) {
            throw new Unreadable(column, "no " + column + " is given");
        }
        return wrap(column, () -> reader.apply(given));
    }

    static <T> T wrap(String column, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            throw new Unreadable(column, String.valueOf(e.getMessage()));
        }
    }
}
