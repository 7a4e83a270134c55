package parley.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.book.LineForm;
import parley.determination.ShipmentLine;
import parley.ground.Words;
import parley.lawbook.LawBook;
import picocli.CommandLine.Option;

/** One shipment line, told in options. */
final class LineOptions {

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Commodity code of ten (or eight) digits, dots or not.")
    @Nullable
    String code;

    @Option(names = "--origin", paramLabel = "XX", description = "Country of origin, two letters.")
    @Nullable
    String origin;

    @Option(names = "--destination", paramLabel = "XX", description = "Importing country. Default: US.")
    @Nullable
    String destination;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "When it is entered: 2025-11-15, or 2025-11-10T00:01-05:00.")
    @Nullable
    String at;

    @Option(names = "--value", paramLabel = "USD", description = "Customs value in US dollars.")
    @Nullable
    String value;

    @Option(names = "--quantity", paramLabel = "N", description = "How many of the unit.")
    @Nullable
    String quantity;

    @Option(names = "--unit", paramLabel = "UNIT", description = "The unit: kg, liters, No., …")
    @Nullable
    String unit;

    @Option(names = "--loaded", paramLabel = "DATE", description = "When it was loaded; makes the in-transit claim.")
    @Nullable
    String loaded;

    @Option(names = "--exported", paramLabel = "DATE", description = "When it was exported.")
    @Nullable
    String exported;

    @Option(names = "--mode", paramLabel = "MODE", description = "vessel (default), air, truck, rail or mail.")
    @Nullable
    String mode;

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "A fact by its name, as in docs/reference/facts.md. Repeat for several.")
    Map<String, String> facts = new LinkedHashMap<>();

    boolean isGiven() {
        return code != null;
    }

    /** Refuses what only a single line can be told: a book's lines say it themselves. */
    void refuseBesideBook() {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("--code", code);
        given.put("--origin", origin);
        given.put("--destination", destination);
        given.put("--value", value);
        given.put("--quantity", quantity);
        given.put("--unit", unit);
        given.put("--loaded", loaded);
        given.put("--exported", exported);
        given.put("--mode", mode);
        given.put("--fact", facts.isEmpty() ? null : "");
        given.forEach((option, text) -> {
            if (text != null) {
                throw new Complaints.Unusable(
                        option + " tells of one line; in a book it is a column. See docs/reference/books.md");
            }
        });
    }

    private static void need(String option, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Complaints.Unusable(option + " is needed");
        }
    }

    ShipmentLine line(LawBook law) {
        return line(new LineForm(law.tables(), at, false));
    }

    /** The line, as a form reads it. */
    ShipmentLine line(LineForm form) {
        need("--code", code);
        need("--origin", origin);
        need("--at", at);
        need("--value", value);
        Map<String, String> texts = new HashMap<>();
        facts.forEach((name, text) -> {
            if (!form.knows(name)) {
                String near = Words.nearest(name, form.facts());
                throw new Complaints.Unusable("--fact: '" + name + "' is not a fact"
                        + (near == null ? "; docs/reference/facts.md lists them" : ". Maybe " + near));
            }
            texts.put(name, text);
        });
        put(texts, "code", code);
        put(texts, "origin", origin);
        put(texts, "destination", destination);
        put(texts, "value", value);
        put(texts, "quantity", quantity);
        put(texts, "unit", unit);
        put(texts, "loaded", loaded);
        put(texts, "exported", exported);
        put(texts, "mode", mode);
        try {
            return form.line(texts, "1");
        } catch (LineForm.Unreadable e) {
            throw new Complaints.Unusable(option(e.column()) + ": " + e.getMessage());
        }
    }

    /** The option that tells a column. */
    private String option(String column) {
        if (facts.containsKey(column)) {
            return "--fact " + column;
        }
        return switch (column) {
            case "entered" -> "--at";
            case "facts" -> "--fact";
            case "basis", "freight", "insurance", "currency", "exchange-rate" -> "--fact " + column;
            default -> "--" + column;
        };
    }

    private static void put(Map<String, String> texts, String name, @Nullable String text) {
        if (text != null) {
            texts.put(name, text);
        }
    }
}
