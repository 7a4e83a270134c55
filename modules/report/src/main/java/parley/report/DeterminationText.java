package parley.report;

import java.util.List;
import java.util.stream.Collectors;
import parley.determination.Determination;
import parley.determination.Determination.Component;
import parley.determination.Determination.Range;
import parley.determination.Determination.Side;
import parley.determination.ShipmentLine;
import parley.ground.Money;

/** The answer for one line as text for a terminal. */
public final class DeterminationText {

    /** Rates longer than this are told in words, where they are missing or reasoned. */
    private static final int LONGEST_RATE = 24;

    private final StringBuilder text = new StringBuilder();

    private DeterminationText() {}

    /** In short: what is owed and of what it is made. */
    public static String shortly(Determination determination) {
        return new DeterminationText()
                .head(determination)
                .body(determination, false)
                .text
                .toString();
    }

    /** In full: with what did not apply, what to file, and every citation. */
    public static String fully(Determination determination) {
        return new DeterminationText()
                .head(determination)
                .body(determination, true)
                .text
                .toString();
    }

    /** The line and how the question was put. */
    static String question(Determination determination) {
        return new DeterminationText().head(determination).text.toString();
    }

    /** What is owed in short, without the question. */
    static String answer(Determination determination) {
        return new DeterminationText().body(determination, false).text.toString();
    }

    private DeterminationText head(Determination determination) {
        ShipmentLine line = determination.line();
        String scenario = determination.asked().scenario();
        text.append(Wrapped.lines(
                "",
                line.code() + " of " + line.origin() + ", " + line.value() + ", " + line.regime() + " " + line.entered()
                        + ", as known " + determination.asked().known()
                        + (scenario.isEmpty() ? "" : ", under " + scenario)));
        return this;
    }

    private DeterminationText body(Determination determination, boolean full) {
        switch (determination) {
            case Determination.NotRated notRated -> notRated(notRated);
            case Determination.Rated rated -> rated(rated, full);
        }
        return this;
    }

    private void notRated(Determination.NotRated notRated) {
        boolean unmodelled = notRated.kind() == Determination.NotRated.Kind.NOT_MODELLED;
        for (String reason : notRated.reasons()) {
            text.append(Wrapped.lines(unmodelled ? "not modelled: " : "not rated: ", reason));
        }
        if (notRated.maybe() != null) {
            text.append("Maybe ").append(notRated.maybe()).append('\n');
        }
    }

    private void rated(Determination.Rated rated, boolean full) {
        text.append('\n');
        TextTable table = new TextTable("lrrl");
        for (Component component : rated.components()) {
            table.row(
                    component.heading(),
                    component.rate().length() > LONGEST_RATE ? "in words" : component.rate(),
                    component.amount().toString(),
                    component.measure()
                            + side(component.in())
                            + (component.status().equals("in force") ? "" : " (void)"));
        }
        table.row("duty", percent(rated), range(rated.duty()), "");
        text.append(table.render(2));
        if (rated.refundable().min().cents() > 0) {
            text.append("  of which refundable: ")
                    .append(range(rated.refundable()))
                    .append('\n');
        }
        Determination.findFees(rated)
                .ifPresent(fees -> text.append(Wrapped.lines(
                        "  fees, apart: ",
                        rated.fees().isEmpty()
                                ? "none"
                                : fees + " ("
                                        + rated.fees().stream()
                                                .map(fee -> fee.measure().replaceFirst(".*/", "") + " " + fee.amount())
                                                .collect(Collectors.joining(", "))
                                        + ")")));
        if (!rated.taxComponents().isEmpty()) {
            text.append(Wrapped.lines(
                    "  taxes, apart: ",
                    range(rated.taxes()) + " ("
                            + rated.taxComponents().stream()
                                    .map(tax -> tax.measure().replaceFirst(".*/", "") + " " + tax.rate() + " on "
                                            + tax.base() + side(tax.in()))
                                    .collect(Collectors.joining(", "))
                            + ")"));
        }
        section(
                "Customs value",
                rated.line().facts().findValuation().map(ValuationWords::of).stream()
                        .toList());
        section(
                "Missing",
                rated.missing().stream()
                        .map(missing -> missing.fact() + ": " + missing.effect())
                        .toList());
        section(
                "Presumed not claimed",
                rated.notClaimed().stream()
                        .map(claim -> claim.claim() + " would save up to " + claim.saves())
                        .toList());
        if (full) {
            filing(rated);
            section(
                    "Because",
                    rated.components().stream()
                            .map(component ->
                                    (component.heading().isEmpty() ? component.measure() : component.heading())
                                            + ": " + component.because() + " ["
                                            + component.citations().stream()
                                                    .map(Object::toString)
                                                    .collect(Collectors.joining("; "))
                                            + "]")
                            .distinct()
                            .toList());
            section(
                    "Considered, not applied",
                    rated.notApplied().stream()
                            .map(idle -> idle.measure() + ": " + idle.because()
                                    + (idle.citation() == null ? "" : " [" + idle.citation() + "]"))
                            .toList());
        }
        section("Not included", rated.notModelled());
        section("Unverified", rated.unverified());
        if (!rated.carried().isEmpty()) {
            section("Code", List.of(rated.carried()));
        }
        text.append('\n')
                .append("Schedule ")
                .append(rated.edition())
                .append("; sources searched until ")
                .append(rated.verifiedUntil())
                .append("; law ")
                .append(rated.asked().lawHash(), 0, 12)
                .append('\n');
    }

    private void filing(Determination.Rated rated) {
        text.append("\nTo file, in order\n");
        TextTable table = new TextTable("rlrrl");
        rated.filing()
                .forEach(line -> table.row(
                        Integer.toString(line.line()),
                        line.heading(),
                        line.value().cents() == 0 ? "" : line.value().toString(),
                        line.duty().toString(),
                        side(line.in()).strip()));
        text.append(table.render(2));
    }

    private void section(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        items.forEach(item -> text.append(Wrapped.lines("  - ", item)));
    }

    private static String side(Side side) {
        return switch (side) {
            case BOTH -> "";
            case LEAST -> " [least]";
            case GREATEST -> " [greatest]";
        };
    }

    private static String percent(Determination.Rated rated) {
        Money value = rated.line().value();
        if (value.cents() == 0) {
            return "";
        }
        String least = Figures.percent(rated.duty().min().percentOf(value));
        Money max = rated.duty().max();
        return rated.duty().isExact()
                ? least + "%"
                : least + "–" + (max == null ? "?" : Figures.percent(max.percentOf(value))) + "%";
    }

    private static String range(Range range) {
        Money max = range.max();
        return range.isExact() ? range.min().toString() : range.min() + "–" + (max == null ? "unbounded" : max);
    }
}
