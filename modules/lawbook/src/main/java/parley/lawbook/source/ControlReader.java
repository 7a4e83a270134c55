package parley.lawbook.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import parley.measure.Control;
import parley.measure.Control.PartyTest;
import parley.measure.ControlItem;
import parley.measure.Origins;

/** Reads what an export control bears on: {@code from}, {@code to}, {@code items}, {@code items-of}, {@code upon}, {@code any}, {@code parties}. */
final class ControlReader {

    private final OriginsReader territories;

    ControlReader(OriginsReader territories) {
        this.territories = territories;
    }

    Control read(Fields fields) {
        return new Control(
                way(fields, "from"),
                way(fields, "to"),
                items(fields),
                fields.texts("items-of"),
                fields.texts("upon"),
                Conditions.readEach(fields, "any"),
                fields.findFields("parties").map(ControlReader::parties).orElse(PartyTest.NONE));
    }

    /** Where goods come from or go to: {@code CN}, a list, or {@code {all: yes, except: [CN]}} as a mapping. */
    private Origins way(Fields fields, String key) {
        var tree = fields.findTree(key);
        if (tree.isEmpty()) {
            return Origins.ALL;
        }
        if (!(tree.get() instanceof Tree.Mapping)) {
            return territories.readOnly(fields, key);
        }
        Fields terms = fields.fields(key);
        Origins way = territories.read(terms, "countries");
        terms.done();
        return way;
    }

    private static List<ControlItem> items(Fields fields) {
        List<ControlItem> items = new ArrayList<>();
        for (Fields entry : fields.eachFields("items")) {
            items.add(new ControlItem(
                    entry.findText("code").orElse(""),
                    entry.texts("within"),
                    entry.text("it"),
                    entry.texts("also"),
                    entry.texts("hs"),
                    entry.texts("named-by"),
                    Conditions.readProperties(entry, "is"),
                    Conditions.readProperties(entry, "when"),
                    entry.findText("unverified").orElse(null)));
            entry.done();
        }
        return items;
    }

    private static PartyTest parties(Fields fields) {
        PartyTest test = new PartyTest(
                new HashSet<>(fields.texts("lists")),
                new HashSet<>(fields.texts("programmes")),
                fields.findText("says").orElse(""),
                fields.findText("owned-under").orElse(""),
                new HashSet<>(fields.texts("roles")));
        fields.done();
        return test;
    }
}
