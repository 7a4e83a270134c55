package parley.lawbook.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.lawbook.Documents;
import parley.lawbook.OwnershipRule;
import parley.lawbook.OwnershipRule.Action;
import parley.lawbook.OwnershipRule.ListReach;
import parley.lawbook.OwnershipRule.Step;
import parley.measure.Citation;
import parley.measure.Regime;
import parley.measure.Territory;
import parley.screening.CaptureRule;

/** Reads the rules of capture below {@code law/…/ownership/}. */
final class OwnershipReader {

    private final String file;
    private final Documents documents;

    OwnershipReader(String file, Documents documents) {
        this.file = file;
        this.documents = documents;
    }

    static boolean isOwnership(String file) {
        return file.matches("law/[a-z]+/ownership/[^/]+\\.yaml");
    }

    OwnershipRule read(Tree tree) {
        Fields fields = Fields.of(file, tree);
        List<Step> history = new ArrayList<>();
        for (Fields entry : fields.eachFields("history")) {
            Step step = new Step(entry.instant("at"), entry.date("known"), action(entry), Citations.read(entry));
            if (!history.isEmpty() && !history.getLast().at().isBefore(step.at())) {
                throw new LawException(LawRule.IN_ORDER.broken(entry.place(), "its steps are not in order of time"));
            }
            history.add(step);
            entry.done();
        }
        if (history.isEmpty() || !(history.getFirst().action() instanceof Action.Count)) {
            throw new LawException(LawRule.IN_ORDER.broken(fields.place(), "its history does not begin with impose"));
        }
        Fields flags = fields.fields("flags");
        Fields border = fields.fields("regime");
        OwnershipRule rule = new OwnershipRule(
                BookReaders.documentId(file),
                fields.text("title"),
                new Regime(Regime.Direction.EXPORTING, border.read("exporting", Territory::parse)),
                Set.copyOf(fields.texts("except-countries")),
                history,
                lists(fields, "lists"),
                lists(fields, "beside"),
                new CaptureRule.Flags(
                        flags.text("minority"), flags.text("control"), flags.text("unknown"), flags.text("suspended")),
                Citations.read(flags),
                fields.texts("notes"),
                fields.date("verified-until"));
        border.done();
        flags.done();
        fields.done();
        return rule;
    }

    private static Action action(Fields entry) {
        if (entry.has("suspend")) {
            Fields suspend = entry.fields("suspend");
            Action action = new Action.Suspend(suspend.instant("until"));
            suspend.done();
            return action;
        }
        if (entry.has("revoke")) {
            entry.text("revoke");
            return new Action.Revoke();
        }
        Fields count = entry.fields(entry.has("modify") ? "modify" : "impose");
        Action action = new Action.Count(
                count.read("at-least", text -> new BigDecimal(text.replaceFirst("\\s*%$", ""))),
                count.read("owners", text -> CaptureRule.Several.valueOf(text.toUpperCase(Locale.ROOT))),
                count.read("chain", text -> CaptureRule.Chain.valueOf(text.toUpperCase(Locale.ROOT))));
        count.done();
        return action;
    }

    private List<ListReach> lists(Fields fields, String key) {
        List<ListReach> lists = new ArrayList<>();
        for (Fields entry : fields.eachFields(key)) {
            Citation act = Citations.read(entry);
            lists.add(new ListReach(
                    new CaptureRule.Reach(
                            entry.text("list"),
                            new HashSet<>(entry.texts("names")),
                            new HashSet<>(entry.texts("programmes")),
                            entry.find("rank", Integer::parseInt).orElse(0),
                            new HashSet<>(entry.texts("items")),
                            entry.findText("items-where").orElse(""),
                            entry.text("requirement"),
                            OwnershipRule.cited(act, documents)),
                    act));
            entry.done();
        }
        lists.sort(Comparator.comparingInt(list -> list.reach().rank()));
        return lists;
    }
}
