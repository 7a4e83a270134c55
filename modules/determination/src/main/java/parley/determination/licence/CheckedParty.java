package parley.determination.licence;

import java.util.List;
import parley.screening.lists.PartyMatch;
import parley.screening.ownership.OwnershipAnswer;

/**
 * A party of a shipment, as screened.
 *
 * @param role its role, as {@code end-user}
 * @param name its name as told
 * @param matches the listed parties that it may be, the most alike first
 * @param ownership what the rules of ownership make of it, one for each rule asked; none where no owners were told
 * @param standings how it stands under each list and rule, for the export controls to ask
 */
public record CheckedParty(
        String role,
        String name,
        List<PartyMatch> matches,
        List<OwnershipAnswer> ownership,
        List<PartyStanding> standings) {

    public CheckedParty {
        matches = List.copyOf(matches);
        ownership = List.copyOf(ownership);
        standings = List.copyOf(standings);
    }
}
