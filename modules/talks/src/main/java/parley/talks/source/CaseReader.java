package parley.talks.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.lawbook.source.Citations;
import parley.lawbook.source.Fields;
import parley.talks.Proceeding;
import parley.talks.Threat;

/** Reads threats and proceedings. */
final class CaseReader {

    private CaseReader() {}

    static Threat threat(Fields fields) {
        List<Threat.Step> steps = new ArrayList<>();
        for (Fields step : fields.eachFields("steps")) {
            steps.add(new Threat.Step(
                    step.read("state", text -> Accounts.word(Threat.State.class, text)),
                    step.date("known"),
                    step.findDate("effective").orElse(null),
                    step.text("it"),
                    Citations.read(step)));
            step.done();
        }
        return fields.reading(
                "steps",
                fields.text("id"),
                id -> new Threat(
                        id,
                        fields.text("title"),
                        fields.text("by"),
                        fields.text("what"),
                        fields.texts("measures"),
                        steps,
                        Accounts.accounts(fields, "accounts"),
                        fields.texts("notes")));
    }

    static Proceeding proceeding(String id, Fields fields) {
        List<Proceeding.Stage> stages = new ArrayList<>();
        for (Fields stage : fields.eachFields("stages")) {
            LocalDate day = stage.date("day");
            @Nullable LocalDate end = stage.findDate("end").orElse(null);
            stages.add(new Proceeding.Stage(
                    stage.read("stage", text -> Accounts.word(Proceeding.Kind.class, text)),
                    stage.date("known"),
                    day,
                    end,
                    stage.findText("it").orElse(""),
                    Citations.read(stage)));
            stage.done();
        }
        return fields.reading(
                "stages",
                fields.text("title"),
                title -> new Proceeding(
                        id,
                        title,
                        fields.text("by"),
                        fields.text("agency"),
                        fields.text("authority"),
                        fields.findText("docket").orElse(""),
                        fields.text("may-lead-to"),
                        fields.texts("measures"),
                        fields.texts("scenarios"),
                        stages,
                        Accounts.accounts(fields, "accounts"),
                        fields.texts("notes")));
    }
}
