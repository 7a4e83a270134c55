package parley.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.book.answer.Asked;
import parley.book.answer.View;
import parley.book.pass.Dimension;
import parley.determination.Determiner;
import parley.determination.Supposition;
import parley.ground.Words;
import parley.measure.Territory;
import picocli.CommandLine.Option;

/** What is asked of a book: what it is told apart by, and which views of it are held against one another. */
final class AnswerOptions {

    private static final int MOST_VIEWS = 32;
    private static final String OUTCOME = "outcome";
    private static final String MEASURE = "measure";

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "Told apart by outcome, code, chapter, measure, month, origin or a column of the book's own."
                    + " Repeat for several. Default: outcome.")
    List<String> by = new ArrayList<>();

    @Option(
            names = {"--at", "--enter", "--or"},
            paramLabel = "DATE",
            description = "Enter the whole book then, whatever its lines say. Repeat for several days side by side."
                    + " Default: as lines say, 2025-11-15 for those that say nothing.")
    List<String> at = new ArrayList<>();

    @Option(names = "--from-at", paramLabel = "DATE", description = "With --to-at: the difference of two days.")
    @Nullable
    String fromAt;

    @Option(names = "--to-at", paramLabel = "DATE", description = "The other day.")
    @Nullable
    String toAt;

    @Option(
            names = "--difference",
            description = "Between two days, or two scenarios: the lines that differ, those that differ most first.")
    boolean difference;

    @Option(
            names = "--origin",
            paramLabel = "XX",
            description = "Beside the book as it is: as if all of it came from there. Repeat for several.")
    List<String> origins = new ArrayList<>();

    @Option(names = "--facts", description = "Which missing facts are worth most.")
    boolean facts;

    /** Whether lines that move are asked for. */
    boolean isDifference() {
        return difference || fromAt != null || toAt != null;
    }

    /**
     * What is asked.
     *
     * @param header what the book calls its columns
     * @param kept how many of the lines that move are kept
     */
    Asked asked(LawOptions law, List<String> header, int kept) {
        List<View> views = views(law, days());
        if (isDifference() && views.size() != 2) {
            throw new Complaints.Unusable("--difference: two views are held against one another, not " + views.size()
                    + ". Maybe --at DATE --at DATE, or --scenario none --scenario NAME");
        }
        if (views.size() > MOST_VIEWS) {
            throw new Complaints.Unusable("--scenario, --at and --origin make " + views.size() + " views; at most "
                    + MOST_VIEWS + " are asked at once");
        }
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        by.forEach(name -> {
            if (!name.equals(OUTCOME) && !name.equals(MEASURE)) {
                dimensions.add(dimension(name));
            }
        });
        return new Asked(
                views, List.copyOf(dimensions), label(header), by.contains(MEASURE), facts, isDifference() ? kept : 0);
    }

    private List<@Nullable String> days() {
        List<@Nullable String> days = new ArrayList<>(at);
        if (fromAt != null || toAt != null) {
            if (fromAt == null || toAt == null || !at.isEmpty()) {
                throw new Complaints.Unusable("--from-at and --to-at go together, and without --at");
            }
            days.add(fromAt);
            days.add(toAt);
        }
        for (String day : days) {
            Days.moment(fromAt == null ? "--at" : "--from-at, --to-at", String.valueOf(day));
        }
        if (days.isEmpty()) {
            days.add(null);
        }
        return days;
    }

    private List<View> views(LawOptions law, List<@Nullable String> days) {
        List<View> views = new ArrayList<>();
        List<String> scenarios = law.scenarios.isEmpty() ? List.of("none") : law.scenarios;
        List<Determiner> laws = law.determiners();
        for (int i = 0; i < laws.size(); i++) {
            Determiner determiner = laws.get(i);
            List<String> names = law.scenarios.isEmpty() || scenarios.get(i).equals("none")
                    ? List.of()
                    : List.of(scenarios.get(i).split("\\+", -1));
            String outcome = title(law, names);
            for (String day : days) {
                String entered = day == null ? outcome : outcome + ", entered " + day;
                views.add(new View(entered, names, new Supposition(determiner, day, null)));
                for (String origin : origins) {
                    Territory from = origin(origin);
                    views.add(new View(
                            entered + ", as if of " + from.code(), names, new Supposition(determiner, day, from)));
                }
            }
        }
        return views;
    }

    private static String title(LawOptions law, List<String> names) {
        return names.isEmpty()
                ? "The law as known"
                : String.join(
                        " + ",
                        names.stream()
                                .map(name -> law.law().scenario(name).title())
                                .toList());
    }

    private static Territory origin(String text) {
        Territory origin;
        try {
            origin = Territory.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("--origin: " + e.getMessage());
        }
        if (origin.code().equals("US")) {
            throw new Complaints.Unusable("--origin: goods of the United States are no imports from elsewhere");
        }
        return origin;
    }

    private static Dimension dimension(String name) {
        return Stream.of(Dimension.values())
                .filter(dimension -> dimension != Dimension.LABEL)
                .filter(dimension -> dimension.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Dimension.LABEL);
    }

    /** The column of the book's own that is asked for; empty if none is. */
    private String free() {
        List<String> own = by.stream()
                .filter(name -> !name.equals(OUTCOME) && !name.equals(MEASURE))
                .filter(name -> dimension(name) == Dimension.LABEL)
                .distinct()
                .toList();
        if (own.size() > 1) {
            throw new Complaints.Unusable(
                    "--by: one column of the book's own is asked at a time, not " + String.join(" and ", own));
        }
        return own.isEmpty() ? "" : own.getFirst();
    }

    /** What the book calls the column of its own that is asked for; empty if none is. */
    private String label(List<String> header) {
        String asked = free();
        if (asked.isEmpty() || header.contains(asked)) {
            return asked;
        }
        List<String> known = Stream.concat(
                        header.stream(), Stream.of(OUTCOME, "code", "chapter", MEASURE, "month", "origin"))
                .toList();
        String near = Words.nearest(asked, known);
        return header.stream()
                .filter(name -> name.equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new Complaints.Unusable(
                        "--by: '" + asked + "' is no column of the book" + (near == null ? "" : ". Maybe " + near)));
    }
}
