package parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import picocli.CommandLine.Option;

/** Which law: as known by which day, under which scenarios. */
final class LawOptions {

    /** What stands for the law without a scenario. */
    private static final String NONE = "none";

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "The law as someone could know it on that day. Default: the newest entry of the law.")
    @Nullable
    String known;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description =
                    "An outcome of the talks, as in scenarios/; NAME+NAME combines, none is none. Repeat for several.")
    List<String> scenarios = new ArrayList<>();

    /** The law is read once, and only by a command that asks it. */
    private static final class Embedded {
        static final LawBook LAW = CompiledLaw.embedded();
    }

    LawBook law() {
        return Embedded.LAW;
    }

    LocalDate known() {
        return known(known == null ? law().newest().toString() : known);
    }

    static LocalDate known(String text) {
        try {
            return At.date(text);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("--known: " + e.getMessage());
        }
    }

    /** One determiner for each scenario asked for; for the law as it is, if none was. */
    List<Determiner> determiners() {
        return scenarios.isEmpty()
                ? List.of(new Determiner(law(), known()))
                : scenarios.stream()
                        .map(combined -> determiner(names(combined)))
                        .toList();
    }

    /**
     * The one determiner asked for.
     *
     * @throws Complaints.Unusable if there are several scenarios, which are several laws
     */
    Determiner only() {
        List<Determiner> all = determiners();
        if (all.size() > 1) {
            throw new Complaints.Unusable("--scenario: one law is asked, not " + all.size() + ". Maybe NAME+NAME");
        }
        return all.getFirst();
    }

    /** The scenarios that a combination names. */
    private static List<String> names(String combined) {
        return combined.equals(NONE) ? List.of() : List.of(combined.split("\\+", -1));
    }

    Determiner determiner(List<String> combined) {
        return determiner(combined, known());
    }

    Determiner determiner(List<String> combined, LocalDate knownBy) {
        LawBook book = law();
        for (String name : combined) {
            book = book.amended(law().scenario(name));
        }
        return new Determiner(book, knownBy);
    }
}
