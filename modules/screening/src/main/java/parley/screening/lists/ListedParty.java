package parley.screening.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A party as a list has it.
 *
 * @param list the list's edition
 * @param name its name there
 * @param aliases other names
 * @param kind {@code individual}, {@code vessel}, {@code aircraft}; empty for all else
 * @param countries two-letter codes
 * @param address as printed
 * @param born years or days of birth
 * @param programmes tags of programmes
 * @param requirement what is required
 * @param policy how applications are reviewed; empty if the list does not say
 * @param history what happened to the entry, as far as dated, in order
 * @param acts the acts, as the list cites them
 */
public record ListedParty(
        PartyList list,
        String name,
        List<String> aliases,
        String kind,
        List<String> countries,
        String address,
        List<String> born,
        List<String> programmes,
        String requirement,
        String policy,
        List<Event> history,
        String acts) {

    public ListedParty {
        aliases = List.copyOf(aliases);
        countries = List.copyOf(countries);
        born = List.copyOf(born);
        programmes = List.copyOf(programmes);
        history = List.copyOf(history);
    }

    /**
     * Something dated that happened to an entry.
     *
     * @param day when
     * @param what {@code listed}, {@code changed}, {@code suspended}, {@code ended}
     * @param until of a suspension, the day on which it no longer holds; empty if open, and for all else
     * @param note the document and what could not be confirmed; empty if the list itself says it
     */
    public record Event(String day, String what, String until, String note) {}

    /** Its name and its other names. */
    public List<String> names() {
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(name);
        names.addAll(aliases);
        return names;
    }

    /** Whether it stood on the list on a day, as far as dated: undated entries always do. */
    public boolean isListedOn(String day) {
        Stream<Event> begun = history.stream().filter(event -> event.what().equals("listed"));
        boolean from = begun.noneMatch(event -> event.day().compareTo(day) > 0);
        boolean ended = history.stream()
                .anyMatch(event -> event.what().equals("ended") && event.day().compareTo(day) <= 0);
        return from && !ended;
    }

    /** Whether its entry was suspended on a day. */
    public boolean isSuspendedOn(String day) {
        return history.stream()
                .filter(event -> event.what().equals("suspended"))
                .anyMatch(event -> event.day().compareTo(day) <= 0
                        && (event.until().isEmpty() || day.compareTo(event.until()) < 0));
    }

    /** What could not be confirmed of its history up to a day, each remark once. */
    public List<String> remarksOn(String day) {
        return history.stream()
                .filter(event ->
                        event.day().compareTo(day) <= 0 && !event.note().isEmpty())
                .map(Event::note)
                .distinct()
                .toList();
    }
}
