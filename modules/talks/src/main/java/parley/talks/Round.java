package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;

/**
 * A meeting of the two sides: a round of the negotiators, a summit of the leaders, a call, a visit of officials.
 *
 * @param id its id
 * @param title what it is called
 * @param kind what it is
 * @param dates its days as they were announced and moved, in the order in which they became known
 * @param held the first day on which it could be known that it took place; null if nothing at hand says so
 * @param place where
 * @param delegates who took part for whom, the leads first
 * @param agenda what was to be talked about, by who says so
 * @param outcome what came of it, by who says so
 * @param notes remarks; sources that differ among them
 */
public record Round(
        String id,
        String title,
        Kind kind,
        List<Dates> dates,
        @Nullable LocalDate held,
        Place place,
        List<Delegate> delegates,
        List<Account> agenda,
        List<Account> outcome,
        List<String> notes) {

    public Round {
        dates = List.copyOf(dates);
        delegates = List.copyOf(delegates);
        agenda = List.copyOf(agenda);
        outcome = List.copyOf(outcome);
        notes = List.copyOf(notes);
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("a meeting has its days");
        }
    }

    /** What kind of meeting. */
    public enum Kind {
        ROUND,
        SUMMIT,
        CALL,
        VISIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Its days, as announced.
     *
     * @param known the first day on which the public could know them
     * @param start the first day of the meeting
     * @param end its last day, which belongs to it
     */
    public record Dates(LocalDate known, LocalDate start, LocalDate end, Citation act) {
        public Dates {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("it ends on " + end + ", before it begins on " + start);
            }
        }
    }

    /**
     * Where it takes place.
     *
     * @param city the city; empty for a call
     * @param country the country's code; empty for a call
     * @param venue the building; empty if it is not told
     * @param occasion what it stands beside, as a summit of others; empty if nothing
     * @param venueKnown the first day on which the venue could be known
     * @param act where it is written
     */
    public record Place(
            String city, String country, String venue, String occasion, LocalDate venueKnown, Citation act) {}

    /**
     * One who takes part.
     *
     * @param side for whom: {@code US} or {@code CN}
     * @param actor the id of the actor
     * @param lead whether this one leads the delegation
     * @param note what is to be said of it; empty if nothing
     * @param known the first day on which the public could know it
     * @param act where it is written
     */
    public record Delegate(String side, String actor, boolean lead, String note, LocalDate known, Citation act) {}

    /** How a meeting stands on a day. */
    public enum Status {
        PLANNED("is planned"),
        UNDER_WAY("is under way"),
        HELD("was held"),
        UNTOLD("its day has passed; nothing at hand tells that it was held");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The days that were known last. */
    public Dates last() {
        return dates.getLast();
    }

    public LocalDate start() {
        return last().start();
    }

    public LocalDate end() {
        return last().end();
    }

    /** Those who took part for one side, the lead first. */
    public List<Delegate> delegates(String side) {
        return delegates.stream()
                .filter(delegate -> delegate.side().equals(side))
                .toList();
    }

    /** How it stands on a day, by what this round knows. */
    public Status status(LocalDate at) {
        if (at.isBefore(start())) {
            return Status.PLANNED;
        }
        if (!at.isAfter(end())) {
            return Status.UNDER_WAY;
        }
        return held == null ? Status.UNTOLD : Status.HELD;
    }

    /** The same meeting without what could not be known by a day; nothing if its days could not. */
    public Optional<Round> findKnown(LocalDate day) {
        List<Dates> announced =
                dates.stream().filter(entry -> !entry.known().isAfter(day)).toList();
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        boolean venue = !place.venueKnown().isAfter(day);
        return Optional.of(new Round(
                id,
                title,
                kind,
                announced,
                held == null || held.isAfter(day) ? null : held,
                venue
                        ? place
                        : new Place(
                                place.city(), place.country(), "", place.occasion(), place.venueKnown(), place.act()),
                delegates.stream()
                        .filter(delegate -> !delegate.known().isAfter(day))
                        .toList(),
                Account.known(agenda, day),
                Account.known(outcome, day),
                notes));
    }

    /** Every citation, in the order in which it is told. */
    public List<Citation> citations() {
        return Stream.of(
                        dates.stream().map(Dates::act),
                        Stream.of(place.act()),
                        delegates.stream().map(Delegate::act),
                        agenda.stream().map(Account::act),
                        outcome.stream().map(Account::act))
                .flatMap(acts -> acts)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return title;
    }
}
