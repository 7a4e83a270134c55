package parley.talks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * A promise to buy, and what is told of the buying. No figure is added to one of another definition: what is announced is not
 * what is booked, shipped or arrived.
 *
 * @param id its id
 * @param title what it is called
 * @param obligor who promised
 * @param term the id of the term that holds it; null if none does
 * @param unit what is counted: {@code million tonnes}, {@code billion dollars}
 * @param digits how many digits behind the point its figures are told with
 * @param bases what was bought in the base year, by category and definition, where targets are set above it
 * @param targets what was promised
 * @param figures what is told of the buying
 * @param notes remarks
 */
public record Commitment(
        String id,
        String title,
        String obligor,
        @Nullable String term,
        String unit,
        int digits,
        List<Base> bases,
        List<Target> targets,
        List<Figure> figures,
        List<String> notes) {

    public Commitment {
        bases = List.copyOf(bases);
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** What was bought in the base year. */
    public record Base(String category, Definition definition, BigDecimal amount, Citation act) {}

    /**
     * What is to be bought.
     *
     * @param id its id within the commitment
     * @param category what; {@code total} for all
     * @param window from which day, and up to which if one is set
     * @param years how many base years it stands above; 0 if it is a level by itself
     * @param amount at least so much, above the base if it stands above one
     * @param reading what of the promise this is where it has several readings; empty if it has one
     * @param known the first day on which the public could know it
     * @param act where it is written
     */
    public record Target(
            String id,
            String category,
            Window window,
            int years,
            BigDecimal amount,
            String reading,
            LocalDate known,
            Citation act) {

        public Target {
            if (window.from() == null) {
                throw new IllegalArgumentException("a target has a first day");
            }
        }

        /** The first day. */
        public LocalDate from() {
            return Objects.requireNonNull(window.from());
        }

        /** The first day that no longer counts; the end of time where none is set. */
        public LocalDate until() {
            return Objects.requireNonNullElse(window.until(), LocalDate.MAX);
        }
    }

    /**
     * What somebody tells of the buying over a period.
     *
     * @param category what; {@code total} for all
     * @param definition what counts as bought
     * @param by the id of the actor that tells it, or a side
     * @param from the first day
     * @param until the first day that no longer counts
     * @param amount how much, or how many percent of the target of those days if it is a share
     * @param share whether only the share of the target was told
     * @param known the first day on which the public could know it
     * @param act where it is written
     */
    public record Figure(
            String category,
            Definition definition,
            String by,
            LocalDate from,
            LocalDate until,
            Amount amount,
            boolean share,
            LocalDate known,
            Citation act) {

        public Figure {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("it ends on " + until + ", not after its beginning on " + from);
            }
        }
    }

    /** What a target comes to by a definition; nothing if the base year is not at hand. */
    public Optional<BigDecimal> findLevel(Target target, Definition definition) {
        if (target.years() == 0) {
            return Optional.of(target.amount());
        }
        return bases.stream()
                .filter(base -> base.category().equals(target.category()) && base.definition() == definition)
                .findFirst()
                .map(base -> base.amount()
                        .multiply(BigDecimal.valueOf(target.years()))
                        .add(target.amount()));
    }

    /** @throws java.util.NoSuchElementException naming the one maybe meant */
    public Target target(String target) {
        return Talks.find(targets, Target::id, target)
                .orElseThrow(() -> Talks.missing("target of " + id, target, targets, Target::id));
    }

    /** The same promise without what could not be known by a day; nothing if it had not been made. */
    public Optional<Commitment> findKnown(LocalDate day) {
        List<Target> set =
                targets.stream().filter(target -> !target.known().isAfter(day)).toList();
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(new Commitment(
                        id,
                        title,
                        obligor,
                        term,
                        unit,
                        digits,
                        bases,
                        set,
                        figures.stream()
                                .filter(figure -> !figure.known().isAfter(day))
                                .toList(),
                        notes));
    }

    @Override
    public String toString() {
        return title;
    }
}
