package parley.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.ground.Words;
import parley.report.TalksView;
import parley.talks.Talks;
import parley.talks.source.CompiledTalks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which talks: as known by which day, told for which day, beside which law. */
final class TalksOptions {

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "The day for which it is told. Default: the day of --known.")
    @Nullable
    String at;

    /** The talks are read once, and only by a command that asks for them. */
    private static final class Embedded {
        static final Talks TALKS = CompiledTalks.embedded();
    }

    static Talks talks() {
        return Embedded.TALKS;
    }

    TalksView view() {
        LocalDate known = lawOptions.known();
        LocalDate day = at == null ? known : Days.read("--at", at);
        return TalksView.of(talks(), lawOptions.only().book(), known, day);
    }

    /** All, or the one whose id is told. */
    static <T> List<T> asked(String what, @Nullable String id, List<T> all, Function<T, String> ids) {
        return id == null ? all : List.of(named(what, id, all, ids));
    }

    /**
     * The one that was asked for by its id, as known by the day.
     *
     * @throws Complaints.Unusable naming the one maybe meant
     */
    private static <T> T named(String what, String id, Collection<T> all, Function<T, String> ids) {
        Optional<T> found =
                all.stream().filter(one -> ids.apply(one).equals(id)).findFirst();
        return found.orElseThrow(() -> {
            List<String> known = all.stream().map(ids).toList();
            String near = Words.nearest(id, known);
            return new Complaints.Unusable("there is no " + what + " '" + id + "', as known. "
                    + (near == null ? "There are: " + String.join(", ", known) : "Maybe " + near));
        });
    }
}
