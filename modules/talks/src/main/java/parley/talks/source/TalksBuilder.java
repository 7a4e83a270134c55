package parley.talks.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import parley.ground.Problem;
import parley.lawbook.source.Fields;
import parley.lawbook.source.LawException;
import parley.lawbook.source.Tree;
import parley.talks.Actor;
import parley.talks.Arrangement;
import parley.talks.Commitment;
import parley.talks.Counting;
import parley.talks.DutyLine;
import parley.talks.Forecast;
import parley.talks.Proceeding;
import parley.talks.Round;
import parley.talks.Talks;
import parley.talks.Threat;

/** Makes the talks of what was read. The same for the compiled talks and for the files as they stand. */
final class TalksBuilder {

    private final SortedMap<String, Tree> files;
    private final List<Problem> problems;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Counting> countings = new ArrayList<>();
    private final List<Arrangement> arrangements = new ArrayList<>();
    private final List<Proceeding> proceedings = new ArrayList<>();
    private final List<Threat> threats = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<DutyLine> dutyLines = new ArrayList<>();
    private LocalDate verifiedUntil = LocalDate.MIN;

    TalksBuilder(SortedMap<String, Tree> files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    Talks build() {
        files.forEach((file, tree) -> {
            try {
                take(file, Fields.of(file, tree));
            } catch (LawException e) {
                problems.add(e.problem());
            }
        });
        return new Talks(
                actors,
                rounds,
                countings,
                arrangements,
                proceedings,
                threats,
                commitments,
                forecasts,
                dutyLines,
                verifiedUntil);
    }

    private void take(String file, Fields fields) {
        if (file.equals("talks/actors.yaml")) {
            each(fields, "actors", item -> actors.add(RoundReader.actor(item)));
        } else if (file.equals("talks/countings.yaml")) {
            each(fields, "countings", item -> countings.add(RoundReader.counting(item)));
        } else if (file.equals("talks/calls.yaml")) {
            each(fields, "calls", item -> rounds.add(RoundReader.round(item.text("id"), item)));
        } else if (file.equals("talks/threats.yaml")) {
            each(fields, "threats", item -> threats.add(CaseReader.threat(item)));
        } else if (file.equals("talks/forecasts.yaml")) {
            each(fields, "forecasts", item -> forecasts.add(ForecastReader.forecast(item)));
        } else if (file.equals("talks/duty-lines.yaml")) {
            each(
                    fields,
                    "lines",
                    item -> dutyLines.add(new DutyLine(
                            item.text("id"),
                            item.text("it"),
                            item.text("by"),
                            TermReader.total(item.fields("total")))));
        } else if (file.equals("talks/searched.yaml")) {
            verifiedUntil = fields.date("verified-until");
        } else if (file.startsWith("talks/rounds/")) {
            rounds.add(RoundReader.round(id(file), fields));
        } else if (file.startsWith("talks/terms/")) {
            arrangements.add(TermReader.arrangement(id(file), fields));
        } else if (file.startsWith("talks/proceedings/")) {
            proceedings.add(CaseReader.proceeding(id(file), fields));
        } else if (file.startsWith("talks/purchases/")) {
            commitments.add(PurchaseReader.commitment(id(file), fields));
        } else {
            problems.add(Problem.at(file, "this is no file of the talks"));
            return;
        }
        fields.items("notes");
        fields.done();
    }

    private interface Item {
        void read(Fields item);
    }

    /** Reads item by item, so that all that cannot be read is told. */
    private void each(Fields fields, String key, Item reader) {
        for (Fields item : fields.eachFields(key)) {
            try {
                reader.read(item);
                item.done();
            } catch (LawException e) {
                problems.add(e.problem());
            }
        }
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }
}
