package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.book.Reject;
import parley.determination.Determination;
import parley.determination.licence.CheckedParty;
import parley.determination.licence.LicenceAnswer;
import parley.determination.licence.LicenceAnswer.Reason;
import parley.determination.licence.ShipmentCheck;
import parley.ground.Money;
import parley.report.result.AnswerTable;

/** The whole answers for shipments as a table: a row for each line and scenario, the governing answer in columns. */
public final class CheckTable {

    private static final List<String> HEADS = List.of(
            "id",
            "scenario",
            "at",
            "known",
            "answer",
            "policy",
            "measure",
            "because",
            "ask",
            "citation",
            "licences",
            "parties",
            "duty_min",
            "duty_max",
            "unverified",
            "problem");

    private CheckTable() {}

    /** The table; rows that could not be read as lines stand behind the lines, with the reason. */
    public static AnswerTable of(List<ShipmentCheck> checks, List<Reject> rejects) {
        List<List<Object>> rows = new ArrayList<>();
        checks.forEach(check -> rows.add(row(check)));
        for (Reject reject : rejects) {
            List<Object> row = new ArrayList<>(List.of(reject.name()));
            while (row.size() < HEADS.size() - 1) {
                row.add("");
            }
            row.add(reject.toString());
            rows.add(row);
        }
        return new AnswerTable("Check", HEADS, rows);
    }

    private static List<Object> row(ShipmentCheck check) {
        LicenceAnswer governing = check.licences().governing();
        Reason reason = governing.reason();
        Determination duty = check.duty();
        return List.of(
                duty.line().id(),
                duty.asked().scenario(),
                duty.line().entered().toString(),
                duty.asked().known().toString(),
                governing.word(),
                Objects.toString(governing.policy(), ""),
                reason.measure(),
                reason.because(),
                joined(reason.ask()),
                joined(reason.citations()),
                joined(check.licences().answers().stream()
                        .map(CheckTable::shortly)
                        .toList()),
                joined(check.parties().stream().map(CheckTable::shortly).toList()),
                duty instanceof Determination.Rated rated ? rated.duty().min().dollars() : "",
                duty instanceof Determination.Rated rated ? greatest(rated) : "",
                joined(reason.unverified()),
                duty instanceof Determination.NotRated not ? not.problem() : "");
    }

    private static Object greatest(Determination.Rated rated) {
        Money max = rated.duty().max();
        return max == null ? "unbounded" : max.dollars();
    }

    private static String shortly(LicenceAnswer answer) {
        String measure = answer.reason().measure();
        return answer.word()
                + (answer.policy() == null ? "" : " (" + answer.policy() + ")")
                + ": " + (measure.isEmpty() ? answer.reason().regime() : measure);
    }

    private static String shortly(CheckedParty party) {
        return party.role() + " " + party.name() + ": "
                + (party.matches().isEmpty()
                        ? "no match"
                        : party.matches().stream()
                                .map(match -> match.party().list().list() + " " + ScreeningJson.rounded(match.score()))
                                .collect(Collectors.joining(", ")));
    }

    private static String joined(List<?> texts) {
        return texts.stream().map(Object::toString).collect(Collectors.joining(" | "));
    }
}
