package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.determination.licence.PartyScreening;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.screening.ownership.Ownership;
import picocli.CommandLine.Option;

/** Who takes part in a shipment, and what files tell of them. */
final class PartyOptions {

    @Option(
            names = "--party",
            paramLabel = "ROLE=NAME",
            description = "A party: end-user=NAME, consignee=NAME … Repeat for several.")
    List<String> parties = new ArrayList<>();

    @Option(
            names = "--listed",
            paramLabel = "LISTED.csv",
            description = "Who stands on which list beside the lists at hand: party,list.")
    @Nullable
    Path listed;

    @Option(
            names = "--owners",
            paramLabel = "OWNERS.csv",
            description = "Who owns whom: owner,owned,percent[,relation,from,until]. With --listed.")
    @Nullable
    Path owners;

    @Option(
            names = "--parties",
            paramLabel = "PARTIES.csv",
            description = "Where parties are and what: party,country,kind.")
    @Nullable
    Path known;

    /** The parties told, by role; several of one role are joined. */
    Map<String, String> told(LawBook law) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String party : parties) {
            String[] parts = party.split("=", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new Complaints.Unusable("--party: '" + party + "' is not ROLE=NAME. Maybe end-user=" + party);
            }
            String role = parts[0].strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
            if (!PartyScreening.isRole(law, role)) {
                List<String> roles = law.tables().facts().keySet().stream()
                        .filter(name -> PartyScreening.isRole(law, name))
                        .sorted()
                        .toList();
                String near = Words.nearest(role, roles);
                throw new Complaints.Unusable("--party: '" + role + "' is none of " + String.join(", ", roles)
                        + (near == null ? "" : ". Maybe " + near));
            }
            told.merge(role, parts[1].strip(), (one, other) -> one + "|" + other);
        }
        return told;
    }

    /** What the files tell; null if none is given. */
    @Nullable
    Ownership ownership() throws IOException {
        if (owners != null && listed == null) {
            throw new Complaints.Unusable("--listed is needed beside --owners: who of the owners stands on which list");
        }
        return listed == null ? null : OwnershipInput.read(listed, owners, known);
    }

    /** Refuses what a single line is told by: a book's lines say it themselves. */
    void refuseBesideBook() {
        if (!new TreeSet<>(parties).isEmpty()) {
            throw new Complaints.Unusable(
                    "--party tells of one line; in a book it is a column. See docs/reference/books.md");
        }
    }
}
