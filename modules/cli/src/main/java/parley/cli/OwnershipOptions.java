package parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What ownership is asked with. */
final class OwnershipOptions {

    @Option(names = "--regime", paramLabel = "REGIME", description = "Whose rule of ownership: bis, ofac or cn.")
    @Nullable
    String regime;

    @Option(
            names = "--listed",
            paramLabel = "LISTED.csv",
            description = "Who stands on which list: party,list (EL, MEU, SDN[NPWMD], control list …).")
    @Nullable
    Path listed;

    @Option(
            names = "--owners",
            paramLabel = "OWNERS.csv",
            description = "Who owns whom: owner,owned,percent[,relation,from,until]; an empty percent is unknown.")
    @Nullable
    Path owners;

    @Option(
            names = "--parties",
            paramLabel = "PARTIES.csv",
            description = "Where parties are and what: party,country,kind.")
    @Nullable
    Path parties;

    @Option(names = "--item", paramLabel = "CODE", description = "What is supplied: an ECCN, or EAR99.")
    @Nullable
    String item;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "The law as someone could know it on that day. Default: the newest entry.")
    @Nullable
    String known;

    @Option(
            names = "--picture",
            paramLabel = "FILE.svg",
            description = "Draw why: the chains of ownership down to the party.")
    @Nullable
    Path picture;

    boolean isAsked() {
        return regime != null || listed != null || owners != null;
    }
}
