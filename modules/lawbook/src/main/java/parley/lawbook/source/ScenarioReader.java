package parley.lawbook.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.ground.Words;
import parley.lawbook.DefaultOutcome;
import parley.lawbook.Scenario;
import parley.measure.Amendment;
import parley.measure.Measure;

/** Reads scenarios and the default outcomes. */
final class ScenarioReader {

    private final Map<String, Measure> measures;

    ScenarioReader(Map<String, Measure> measures) {
        this.measures = measures;
    }

    /** @param file as {@code scenarios/truce-extended.yaml} */
    Scenario read(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        Map<String, List<Amendment>> amendments = new HashMap<>();
        Set<String> carriedOut = new HashSet<>();
        for (Fields entry : fields.eachFields("amendments")) {
            String id = entry.text("measure");
            Measure measure = measures.get(id);
            if (measure == null) {
                throw new LawException(LawRule.PRECEDENCE_TOTAL
                        .broken(entry.place("measure"), "there is no measure '" + id + "'")
                        .maybe(Words.nearest(id, measures.keySet())));
            }
            if (entry.yes("carry-out")) {
                carriedOut.add(id);
                entry.findTree("act");
            } else {
                amendments
                        .computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(MeasureReader.amendment(entry, measure.kind()));
            }
            entry.done();
        }
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        Scenario scenario = new Scenario(name, fields.text("title"), amendments, carriedOut);
        fields.items("notes");
        fields.findText("description");
        fields.done();
        return scenario;
    }

    static List<DefaultOutcome> outcomes(String file, Tree tree) {
        List<DefaultOutcome> outcomes = new ArrayList<>();
        for (Fields entry : Fields.of(file, tree).eachFields("outcomes")) {
            outcomes.add(new DefaultOutcome(entry.text("title"), entry.texts("scenarios")));
        }
        return outcomes;
    }
}
