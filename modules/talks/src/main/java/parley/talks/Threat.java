package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * A measure announced with a start and not in force, or only weighed, and what became of it.
 *
 * @param id its id
 * @param title what it is called
 * @param by who threatens: {@code US} or {@code CN}
 * @param what what would be done
 * @param measures ids of the measures of the law that hold it; none where the law does not model it
 * @param steps what was done with it, in order
 * @param accounts what else was said of it
 * @param notes remarks
 */
public record Threat(
        String id,
        String title,
        String by,
        String what,
        List<String> measures,
        List<Step> steps,
        List<Account> accounts,
        List<String> notes) {

    public Threat {
        measures = List.copyOf(measures);
        steps = List.copyOf(steps);
        accounts = List.copyOf(accounts);
        notes = List.copyOf(notes);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a threat has been weighed or announced");
        }
        State before = null;
        for (Step step : steps) {
            if (before == null ? !step.state().mayBegin() : !before.next().contains(step.state())) {
                throw new IllegalArgumentException(
                        before == null
                                ? "it cannot begin as " + step.state()
                                : "from " + before + " it cannot come to " + step.state());
            }
            before = step.state();
        }
    }

    /** How far a threat has come. The last three end it. */
    public enum State {
        CONSIDERED,
        ANNOUNCED,
        PUT_OFF,
        CARRIED_OUT,
        WITHDRAWN,
        LAPSED;

        boolean mayBegin() {
            return this == CONSIDERED || this == ANNOUNCED;
        }

        /** What may follow. */
        public Set<State> next() {
            return switch (this) {
                case CONSIDERED -> Set.of(ANNOUNCED, WITHDRAWN, LAPSED);
                case ANNOUNCED, PUT_OFF -> Set.of(PUT_OFF, CARRIED_OUT, WITHDRAWN, LAPSED);
                case CARRIED_OUT, WITHDRAWN, LAPSED -> Set.of();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One step.
     *
     * @param state what it has come to
     * @param known the first day on which the public could know it
     * @param effective the day from which it is to be in force, or was, or would have been; null if none was named
     * @param text what was said or done
     * @param act where it is written
     */
    public record Step(
            State state, LocalDate known, @Nullable LocalDate effective, String text, Citation act) {}

    /** The step that was known last. */
    public Step last() {
        return steps.getLast();
    }

    public State state() {
        return last().state();
    }

    /** Whether its day has come by what is known, and nothing tells what became of it. */
    public boolean isOverdue(LocalDate at) {
        LocalDate effective = last().effective();
        return !state().next().isEmpty() && effective != null && !at.isBefore(effective);
    }

    /** The same threat without what could not be known by a day; nothing if it had not been uttered. */
    public Optional<Threat> findKnown(LocalDate day) {
        List<Step> taken =
                steps.stream().filter(step -> !step.known().isAfter(day)).toList();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Threat(id, title, by, what, measures, taken, Account.known(accounts, day), notes));
    }

    @Override
    public String toString() {
        return title;
    }
}
