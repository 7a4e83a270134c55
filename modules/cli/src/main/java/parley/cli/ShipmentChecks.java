package parley.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.determination.licence.CheckedParty;
import parley.determination.licence.LicenceDeterminer;
import parley.determination.licence.PartyScreening;
import parley.determination.licence.ShipmentCheck;
import parley.screening.lists.PartyIndex;
import parley.screening.lists.PartyLists;
import parley.screening.ownership.Ownership;

/** Checks lines whole, under each law asked for. Lists are read only where a line tells of a party. */
final class ShipmentChecks {

    /** One law, with what answers under it. */
    private record Outcome(Determiner duty, LicenceDeterminer licences) {}

    private final List<Outcome> outcomes;
    private final @Nullable Ownership ownership;
    private @Nullable PartyIndex index;

    ShipmentChecks(List<Determiner> determiners, @Nullable Ownership ownership) {
        outcomes = determiners.stream()
                .map(duty -> new Outcome(duty, new LicenceDeterminer(duty.book(), duty.known())))
                .toList();
        this.ownership = ownership;
    }

    /** The answers for a line, one under each law. */
    List<ShipmentCheck> check(ShipmentLine line) {
        List<ShipmentCheck> checks = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            List<CheckedParty> parties = parties(outcome.duty, line);
            checks.add(new ShipmentCheck(
                    Answers.determine(outcome.duty, line),
                    outcome.licences.determine(
                            line,
                            parties.stream()
                                    .flatMap(party -> party.standings().stream())
                                    .toList()),
                    parties));
        }
        return checks;
    }

    private List<CheckedParty> parties(Determiner law, ShipmentLine line) {
        boolean any = line.facts().told().keySet().stream().anyMatch(name -> PartyScreening.isRole(law.book(), name));
        if (!any) {
            return List.of();
        }
        PartyIndex lists = index == null ? new PartyIndex(PartyLists.embedded()) : index;
        index = lists;
        return new PartyScreening(law.book(), law.known(), lists, ownership).screen(line);
    }
}
