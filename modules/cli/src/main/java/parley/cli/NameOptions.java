package parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.screening.names.NameScore;
import picocli.CommandLine.Option;

/** What names are looked up with. */
final class NameOptions {

    @Option(names = "--country", paramLabel = "XX", description = "Where the party is; evidence beside its name.")
    @Nullable
    String country;

    @Option(names = "--address", paramLabel = "TEXT", description = "Its address; evidence beside its name.")
    @Nullable
    String address;

    @Option(names = "--born", paramLabel = "DATE", description = "When a person was born; evidence beside the name.")
    @Nullable
    String born;

    @Option(names = "--kind", paramLabel = "KIND", description = "person or company. Default: judged from the name.")
    @Nullable
    String kind;

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "The least score shown, 0 to 1. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + NameScore.MATCH)
    double threshold;

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS.csv",
            description = "Compare names with one another: columns name1,name2; score and match are added.")
    @Nullable
    Path pairs;
}
