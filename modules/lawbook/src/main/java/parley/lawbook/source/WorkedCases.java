package parley.lawbook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Problem;
import parley.ground.Quantity;
import parley.lawbook.LawBook;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/** Reads the worked cases that stand in the files of the measures, each with its place. The compiled law leaves them out. */
public final class WorkedCases {

    private WorkedCases() {}

    /**
     * What a file says a line owes.
     *
     * @param place file and line of the case
     * @param measure the id of the measure in whose file it stands
     * @param it what the measure does here, in words
     * @param code the code of the line
     * @param origin its origin
     * @param regime whose border it crosses
     * @param entered when it was entered
     * @param known as known by which day; null for all that the law book knows
     * @param scenarios the scenarios applied
     * @param value its customs value
     * @param quantity its quantity; null if none is told
     * @param facts the facts told
     * @param duty what the measure itself comes to; null if the case does not say
     * @param total what all duty of the line comes to; null if the case does not say
     * @param fees what all its fees come to; null if the case does not say
     * @param taxes what all taxes on value and duty come to; null if the case does not say
     * @param heading a number that is reported; null if the case does not say
     */
    public record WorkedCase(
            String place,
            String measure,
            String it,
            CommodityCode code,
            Territory origin,
            Regime regime,
            At entered,
            @Nullable LocalDate known,
            List<String> scenarios,
            Money value,
            @Nullable Quantity quantity,
            Map<String, String> facts,
            @Nullable Amount duty,
            @Nullable Amount total,
            @Nullable Amount fees,
            @Nullable Amount taxes,
            @Nullable String heading) {
        public WorkedCase {
            scenarios = List.copyOf(scenarios);
            facts = Map.copyOf(facts);
        }
    }

    /** From least to greatest, equal where one amount is expected. */
    public record Amount(Money min, Money max) {
        @Override
        public String toString() {
            return min.equals(max) ? min.toString() : min + " to " + max;
        }
    }

    /**
     * All cases, and what was wrong with those that could not be read.
     *
     * @param cases the cases of duties and fees, in the order of their files
     * @param licences the cases of export controls
     * @param problems what could not be read
     */
    public record Reading(List<WorkedCase> cases, List<LicenceCase> licences, List<Problem> problems) {
        public Reading {
            cases = List.copyOf(cases);
            licences = List.copyOf(licences);
            problems = List.copyOf(problems);
        }
    }

    /** Reads the cases of all measures below a root folder. */
    public static Reading read(Path root) throws IOException {
        List<WorkedCase> cases = new ArrayList<>();
        List<LicenceCase> licences = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : SourceReader.filesBelow(root.resolve("law"))) {
            String file = root.relativize(path).toString();
            if (file.endsWith(".yaml") && LawBookBuilder.isMeasure(file)) {
                try {
                    readFile(file, YamlTrees.read(path, file), cases, licences, problems);
                } catch (LawException e) {
                    problems.add(e.problem());
                }
            }
        }
        return new Reading(cases, licences, problems);
    }

    private static void readFile(
            String file, Tree tree, List<WorkedCase> cases, List<LicenceCase> licences, List<Problem> problems) {
        Fields all = Fields.of(file, tree);
        boolean isControl =
                all.findText("effect").filter(MeasureReader::isControl).isPresent();
        for (Fields fields : all.eachFields("cases")) {
            try {
                if (isControl) {
                    Regime regime = MeasureReader.regime(all.fields("regime"));
                    licences.add(LicenceCase.read(MeasureReader.idOf(file), regime, fields));
                } else {
                    cases.add(read(MeasureReader.idOf(file), fields));
                }
            } catch (LawException e) {
                problems.add(e.problem());
            }
        }
    }

    private static WorkedCase read(String measure, Fields fields) {
        Regime regime =
                Regime.importing(fields.find("destination", Territory::parse).orElse(Regime.IMPORTING_US.territory()));
        WorkedCase worked = new WorkedCase(
                fields.place(),
                measure,
                fields.text("it"),
                fields.read("code", CommodityCode::parse),
                fields.read("origin", Territory::parse),
                regime,
                fields.read("entered", text -> At.parse(text, LawBook.zone(regime))),
                fields.findDate("known").orElse(null),
                fields.texts("scenario"),
                fields.read("value", Money::parse),
                quantity(fields),
                facts(fields),
                amount(fields, "duty"),
                amount(fields, "total"),
                amount(fields, "fees"),
                amount(fields, "taxes"),
                fields.findText("heading").orElse(null));
        fields.done();
        return worked;
    }

    private static @Nullable Quantity quantity(Fields fields) {
        String unit = fields.findText("unit").orElse("");
        return fields.find("quantity", text -> Quantity.parse(text, unit)).orElse(null);
    }

    static Map<String, String> facts(Fields fields) {
        Map<String, String> facts = new LinkedHashMap<>();
        Optional<Fields> told = fields.findFields("facts");
        told.ifPresent(each -> each.keys().forEach(name -> facts.put(name, each.text(name))));
        return facts;
    }

    private static @Nullable Amount amount(Fields fields, String key) {
        Optional<Tree> given = fields.findTree(key);
        if (given.isEmpty()) {
            return null;
        }
        if (!(given.get() instanceof Tree.Mapping)) {
            Money amount = fields.read(key, Money::parse);
            return new Amount(amount, amount);
        }
        Fields range = fields.fields(key);
        Amount amount = new Amount(range.read("min", Money::parse), range.read("max", Money::parse));
        range.done();
        return amount;
    }
}
