package parley.screening.ownership;

import java.util.List;
import java.util.Map;
import parley.ground.Problem;
import parley.screening.Listing;
import parley.screening.OwnershipInterest;
import parley.screening.Party;

/**
 * What was told of parties: who stands on which list, who owns whom and where they are.
 *
 * @param listings who stands on which list
 * @param interests who owns, controls or is a branch of whom, over time
 * @param parties what is known of parties, by name
 * @param problems what was wrong in the rows, each with its place; nothing was left out unsaid
 * @param unread how many rows could not be read at all
 */
public record Ownership(
        List<Listing> listings,
        List<OwnershipInterest> interests,
        Map<String, Party> parties,
        List<Problem> problems,
        int unread) {

    public Ownership {
        listings = List.copyOf(listings);
        interests = List.copyOf(interests);
        parties = Map.copyOf(parties);
        problems = List.copyOf(problems);
    }
}
