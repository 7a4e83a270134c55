package parley.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * A day that the talks have before them: a term ends, a case is heard, a threat is to take effect, a promise is due, the sides
 * meet. What the law does on that day is told by the law.
 *
 * @param day the day; of a window that ends, the first on which it no longer holds
 * @param kind what falls due
 * @param id the id of what it belongs to
 * @param text what happens on it
 * @param term the term, where it is one; null if not
 * @param measures ids of the measures of the law that it bears on
 * @param acts where it is written
 */
public record Due(
        LocalDate day,
        Kind kind,
        String id,
        String text,
        @Nullable Term term,
        List<String> measures,
        List<Citation> acts) {

    public Due {
        measures = List.copyOf(measures);
        acts = List.copyOf(acts);
    }

    /** What falls due. */
    public enum Kind {
        MEETING("meeting"),
        TERM("term ends"),
        STAGE("case"),
        THREAT("threat"),
        PROMISE("promise");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** All days from a day on, by what is known; the next first. */
    public static List<Due> from(Talks talks, LocalDate from) {
        List<Due> dues = new ArrayList<>();
        talks.rounds().forEach(round -> meeting(dues, round));
        Set<String> carriedOn = new LinkedHashSet<>();
        talks.terms().stream().map(Term::continues).filter(Objects::nonNull).forEach(carriedOn::add);
        talks.terms().stream().filter(term -> !carriedOn.contains(term.id())).forEach(term -> term(dues, term));
        talks.proceedings().forEach(proceeding -> stages(dues, proceeding));
        talks.threats().forEach(threat -> threat(dues, threat));
        talks.commitments().forEach(commitment -> promises(dues, commitment));
        return dues.stream()
                .filter(due -> !due.day.isBefore(from))
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::kind).thenComparing(Due::id))
                .toList();
    }

    private static void meeting(List<Due> dues, Round round) {
        if (round.held() == null) {
            dues.add(new Due(
                    round.start(),
                    Kind.MEETING,
                    round.id(),
                    round.title() + ", " + round.kind(),
                    null,
                    List.of(),
                    List.of(round.last().act())));
        }
    }

    private static void term(List<Due> dues, Term term) {
        LocalDate until = term.window().until();
        if (until != null) {
            boolean overtaken = term.findNewestEvidence()
                    .filter(shown -> shown.shows() == Term.Shows.OVERTAKEN)
                    .isPresent();
            dues.add(new Due(
                    until,
                    Kind.TERM,
                    term.id(),
                    String.join(" and ", term.obligors()) + " " + term.what() + ": no longer"
                            + (overtaken ? "; overtaken since" : ""),
                    term,
                    term.measures(),
                    term.accounts().stream().map(Account::act).distinct().toList()));
        }
    }

    private static void stages(List<Due> dues, Proceeding proceeding) {
        for (Proceeding.Stage stage : proceeding.stages()) {
            String last = stage.end() == null ? "" : " to " + stage.end();
            dues.add(new Due(
                    stage.day(),
                    Kind.STAGE,
                    proceeding.id(),
                    proceeding.title() + ": " + stage.kind() + last
                            + (stage.text().isEmpty() ? "" : ", " + stage.text()),
                    null,
                    proceeding.measures(),
                    List.of(stage.act())));
        }
    }

    private static void threat(List<Due> dues, Threat threat) {
        LocalDate effective = threat.last().effective();
        if (effective != null && !threat.state().next().isEmpty()) {
            dues.add(new Due(
                    effective,
                    Kind.THREAT,
                    threat.id(),
                    threat.title() + ": " + threat.state() + " for this day",
                    null,
                    threat.measures(),
                    List.of(threat.last().act())));
        }
    }

    private static void promises(List<Due> dues, Commitment commitment) {
        for (Commitment.Target target : commitment.targets()) {
            if (target.window().until() == null) {
                continue;
            }
            dues.add(new Due(
                    target.until(),
                    Kind.PROMISE,
                    commitment.id() + "/" + target.id(),
                    commitment.title() + ": the days end for "
                            + (target.category().equals("total") ? "" : target.category() + ", ")
                            + "at least " + target.amount().toPlainString() + " " + commitment.unit()
                            + (target.years() == 0 ? "" : " above the base"),
                    null,
                    List.of(),
                    List.of(target.act())));
        }
    }

    @Override
    public String toString() {
        return day + " " + text;
    }
}
