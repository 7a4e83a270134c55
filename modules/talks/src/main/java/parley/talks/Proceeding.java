package parley.talks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * A case of an authority: not a duty, but what may lead to one.
 *
 * @param id its id
 * @param title what it is called
 * @param by whose authority: {@code US} or {@code CN}
 * @param agency the id of the actor that conducts it
 * @param authority the law it rests on
 * @param docket its number; empty if none was confirmed
 * @param mayLeadTo what it may lead to
 * @param measures ids of the measures of the law that it led to, or that stand for what it may lead to
 * @param scenarios scenarios that conclude it
 * @param stages what was done and what is due, in order
 * @param accounts what else was said of it
 * @param notes remarks
 */
public record Proceeding(
        String id,
        String title,
        String by,
        String agency,
        String authority,
        String docket,
        String mayLeadTo,
        List<String> measures,
        List<String> scenarios,
        List<Stage> stages,
        List<Account> accounts,
        List<String> notes) {

    public Proceeding {
        measures = List.copyOf(measures);
        scenarios = List.copyOf(scenarios);
        stages = List.copyOf(stages);
        accounts = List.copyOf(accounts);
        notes = List.copyOf(notes);
        if (stages.isEmpty() || stages.getFirst().kind() != Kind.OPENED) {
            throw new IllegalArgumentException("a proceeding begins by being opened");
        }
    }

    /** What happens at a stage. */
    public enum Kind {
        OPENED("opened"),
        COMMENTS_OPEN("comments open"),
        COMMENTS_CLOSE("comments close"),
        HEARING("hearing"),
        PROPOSED("action proposed"),
        DETERMINATION_DUE("determination due"),
        DETERMINED("determined"),
        ACTION("action taken"),
        SUSPENDED("action suspended"),
        ACTION_DUE("action due"),
        CLOSED("closed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it says how the case stands, and is not merely a date within it. */
        boolean isStatus() {
            return switch (this) {
                case OPENED, PROPOSED, DETERMINED, ACTION, SUSPENDED, CLOSED -> true;
                case COMMENTS_OPEN, COMMENTS_CLOSE, HEARING, DETERMINATION_DUE, ACTION_DUE -> false;
            };
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A stage.
     *
     * @param kind what happens
     * @param known the first day on which the public could know of it
     * @param day the day of it
     * @param end its last day, where it takes several; null if it takes one
     * @param text what is to be said of it; empty if nothing
     * @param act where it is written
     */
    public record Stage(
            Kind kind,
            LocalDate known,
            LocalDate day,
            @Nullable LocalDate end,
            String text,
            Citation act) {

        /** The last day of it. */
        public LocalDate last() {
            return end == null ? day : end;
        }
    }

    public LocalDate opened() {
        return stages.getFirst().day();
    }

    /** How the case stands on a day: the last of the stages by then that say so. */
    public Kind status(LocalDate at) {
        return stages.stream()
                .filter(stage -> stage.kind().isStatus() && !stage.day().isAfter(at))
                .reduce((first, second) -> second.day().isBefore(first.day()) ? first : second)
                .map(Stage::kind)
                .orElse(Kind.OPENED);
    }

    /** The stages that a day has before it, the next first. */
    public List<Stage> due(LocalDate at) {
        return stages.stream()
                .filter(stage -> !stage.last().isBefore(at))
                .sorted(Comparator.comparing(Stage::day))
                .toList();
    }

    /** The same case without what could not be known by a day; nothing if it had not been opened. */
    public Optional<Proceeding> findKnown(LocalDate day) {
        List<Stage> known =
                stages.stream().filter(stage -> !stage.known().isAfter(day)).toList();
        return known.isEmpty() || known.getFirst().kind() != Kind.OPENED
                ? Optional.empty()
                : Optional.of(new Proceeding(
                        id,
                        title,
                        by,
                        agency,
                        authority,
                        docket,
                        mayLeadTo,
                        measures,
                        scenarios,
                        known,
                        Account.known(accounts, day),
                        notes));
    }

    @Override
    public String toString() {
        return title;
    }
}
