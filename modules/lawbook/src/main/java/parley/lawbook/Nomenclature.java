package parley.lawbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.measure.Territory;

/**
 * The numbers by which one border names goods, edition by edition, and the base rates printed beside them.
 *
 * @param id its name in law files, such as {@code us-hts}
 * @param territory whose border
 * @param schedules the editions at hand, the oldest first
 * @param editions all editions, each with the day from which it is the one in force
 */
public record Nomenclature(String id, Territory territory, List<Schedule> schedules, List<Edition> editions) {

    /** An edition and the day from which it is the one in force. */
    public record Edition(String id, LocalDate from, String document) {}

    public Nomenclature {
        schedules = List.copyOf(schedules);
        editions = List.copyOf(editions);
    }

    /** The schedule that rates an entry of that day: the newest at hand not later, else the oldest at hand. */
    public Schedule schedule(LocalDate day) {
        return schedules.stream()
                .filter(schedule -> !from(schedule).isAfter(day))
                .max(Comparator.comparing(this::from))
                .orElse(schedules.getFirst());
    }

    /** The schedule of that edition, if it is at hand. */
    public Optional<Schedule> findSchedule(String edition) {
        return schedules.stream()
                .filter(schedule -> schedule.edition().equals(edition))
                .findFirst();
    }

    /** The day from which a schedule's edition is the one in force. */
    public LocalDate from(Schedule schedule) {
        return editions.stream()
                .filter(edition -> edition.id().equals(schedule.edition()))
                .findFirst()
                .map(Edition::from)
                .orElse(LocalDate.MIN);
    }
}
