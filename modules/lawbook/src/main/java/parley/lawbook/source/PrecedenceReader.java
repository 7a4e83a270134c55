package parley.lawbook.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.measure.PrecedenceRule;
import parley.measure.StackingRule;

/** Reads what yields to what, and what is owed beside what. */
final class PrecedenceReader {

    /** The rules of one file. */
    record Rules(List<PrecedenceRule> yielding, List<StackingRule> stacking) {}

    private PrecedenceReader() {}

    static Rules read(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        List<PrecedenceRule> yielding = new ArrayList<>();
        for (Fields entry : fields.eachFields("rules")) {
            yielding.add(yields(entry));
            entry.done();
        }
        List<StackingRule> stacking = new ArrayList<>();
        for (Fields entry : fields.eachFields("stacks")) {
            stacking.add(stacks(entry));
            entry.done();
        }
        fields.items("notes");
        fields.done();
        return new Rules(yielding, stacking);
    }

    private static PrecedenceRule yields(Fields entry) {
        return new PrecedenceRule(
                entry.text("it"),
                entry.texts("measure"),
                entry.texts("yields-to"),
                entry.read("extent", text -> PrecedenceRule.Extent.valueOf(text.toUpperCase(Locale.ROOT))),
                entry.yes("even-if-free"),
                entry.findText("heading").orElse(null),
                entry.findInstant("from").orElse(null),
                entry.findInstant("until").orElse(null),
                entry.findDate("known").orElse(LocalDate.MIN),
                Citations.read(entry));
    }

    private static StackingRule stacks(Fields entry) {
        return new StackingRule(
                entry.text("it"),
                entry.texts("measure"),
                entry.texts("beside"),
                entry.findInstant("from").orElse(null),
                entry.findInstant("until").orElse(null),
                entry.findDate("known").orElse(LocalDate.MIN),
                Citations.read(entry));
    }
}
