package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.measure.Condition;
import parley.measure.Control;
import parley.measure.ControlItem;
import parley.measure.FactTest;
import parley.measure.Measure;
import parley.measure.Origins;
import parley.measure.Territory;

/** What an export control bears on, as text: the way, what must be so, the parties and the items. */
final class ControlText {

    private ControlText() {}

    /** Nothing for a measure of another kind. */
    static String of(Measure measure) {
        Control control = measure.control();
        if (control.equals(Control.NONE)) {
            return "";
        }
        StringBuilder text = new StringBuilder("\nBears on\n");
        lines(measure).forEach(line -> text.append(Wrapped.lines("  ", line)));
        if (!control.items().isEmpty()) {
            text.append("\nItems; customs numbers are for reference\n");
            control.items().forEach(item -> text.append(Wrapped.lines("  - ", item(item))));
        }
        return text.toString();
    }

    private static List<String> lines(Measure measure) {
        Control control = measure.control();
        List<String> lines = new ArrayList<>();
        lines.add("goods of " + countries(measure.origins()) + ", from " + countries(control.from()) + ", to "
                + countries(control.to()));
        if (!measure.condition().tests().isEmpty()) {
            lines.add("where " + tests(measure.condition()));
        }
        if (!control.anyOf().isEmpty()) {
            lines.add(
                    "where " + control.anyOf().stream().map(ControlText::tests).collect(Collectors.joining(", or ")));
        }
        if (!control.itemsOf().isEmpty()) {
            lines.add("the items of " + String.join(", ", control.itemsOf()));
        }
        if (!control.upon().isEmpty()) {
            lines.add("where one of these bears: " + String.join(", ", control.upon()));
        }
        Control.PartyTest parties = control.parties();
        if (parties.isAsked()) {
            lines.add("where "
                    + (parties.roles().isEmpty()
                            ? "a party"
                            : sorted(parties.roles().stream().toList(), " or "))
                    + (parties.lists().isEmpty() ? "" : " is on " + sorted(List.copyOf(parties.lists()), " or "))
                    + (parties.ownership().isEmpty() ? "" : " is caught by law/…/ownership/" + parties.ownership()));
        }
        return lines;
    }

    private static String item(ControlItem item) {
        return item
                + (item.is().tests().isEmpty() ? "" : "; where " + tests(item.is()))
                + (item.when().tests().isEmpty() ? "" : "; and " + tests(item.when()))
                + (item.numbers().isEmpty() ? "" : "; " + String.join(", ", item.numbers()))
                + (item.unverified() == null ? "" : "; unverified: " + item.unverified());
    }

    private static String tests(Condition condition) {
        return condition.tests().stream().map(FactTest::toString).collect(Collectors.joining(" and "));
    }

    private static String countries(Origins origins) {
        String named = origins.all()
                ? "all countries"
                : sorted(origins.listed().stream().map(Territory::code).toList(), ", ");
        return origins.except().isEmpty()
                ? named
                : named + " but "
                        + sorted(origins.except().stream().map(Territory::code).toList(), ", ");
    }

    private static String sorted(List<String> texts, String between) {
        return texts.stream().sorted().collect(Collectors.joining(between));
    }
}
