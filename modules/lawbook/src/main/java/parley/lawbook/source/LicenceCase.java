package parley.lawbook.source;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.ReviewPolicy;
import parley.measure.Territory;

/**
 * What the file of an export control says that it answers for one shipment.
 *
 * @param place file and line of the case
 * @param measure the id of the measure in whose file it stands
 * @param it what the measure does here, in words
 * @param code the code of the line
 * @param origin its origin
 * @param border the border that it goes to
 * @param at when it is exported
 * @param known as known by which day; null for all that the law book knows
 * @param scenarios the scenarios applied
 * @param facts the facts told
 * @param parties the parties, as screened
 * @param answer the word of the measure's own answer; {@code free} where it does not bear
 * @param policy the policy; null if the case does not say
 */
public record LicenceCase(
        String place,
        String measure,
        String it,
        CommodityCode code,
        Territory origin,
        Regime border,
        At at,
        @Nullable LocalDate known,
        List<String> scenarios,
        Map<String, String> facts,
        List<CaseParty> parties,
        String answer,
        @Nullable ReviewPolicy policy) {

    public LicenceCase {
        scenarios = List.copyOf(scenarios);
        facts = Map.copyOf(facts);
        parties = List.copyOf(parties);
    }

    /**
     * A party of the shipment.
     *
     * @param role its role
     * @param on the list that it stands on, or the rule of ownership that it stands under
     * @param programmes the programmes of its entry
     * @param standing how: surely, perhaps, suspended, unspecified
     * @param policy the review policy that its entry states; empty if none
     * @param requirement what its entry requires; empty if the case does not say
     */
    public record CaseParty(
            String role, String on, Set<String> programmes, String standing, String policy, String requirement) {}

    /** @param regime whose border the measure is about; in its days the case is */
    static LicenceCase read(String measure, Regime regime, Fields fields) {
        Regime border = new Regime(Regime.Direction.IMPORTING, fields.read("destination", Territory::parse));
        LicenceCase worked = new LicenceCase(
                fields.place(),
                measure,
                fields.text("it"),
                fields.read("code", CommodityCode::parse),
                fields.read("origin", Territory::parse),
                border,
                fields.read("at", text -> At.parse(text, LawBook.zone(regime))),
                fields.findDate("known").orElse(null),
                fields.texts("scenario"),
                WorkedCases.facts(fields),
                fields.eachFields("parties").stream().map(LicenceCase::party).toList(),
                fields.text("answer"),
                fields.find("policy", ReviewPolicy::parse).orElse(null));
        fields.done();
        return worked;
    }

    private static CaseParty party(Fields fields) {
        CaseParty party = new CaseParty(
                fields.text("role"),
                fields.text("on"),
                new HashSet<>(fields.texts("programmes")),
                fields.findText("standing").orElse("surely"),
                fields.findText("policy").orElse(""),
                fields.findText("requirement").orElse(""));
        fields.done();
        return party;
    }
}
