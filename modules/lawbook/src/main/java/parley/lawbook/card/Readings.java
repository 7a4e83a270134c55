package parley.lawbook.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.measure.Measure;
import parley.measure.ZoneRule;

/**
 * At which instant each measure is read: that of entry, but for goods in privileged foreign status in a foreign trade zone
 * that of their status, where the measure's rules on zones say so.
 *
 * @param entry the instant of entry
 * @param status the instant of zone status; null for goods that were in none
 * @param knownBy the day by which the law is known
 */
record Readings(Instant entry, @Nullable Instant status, LocalDate knownBy) {

    /** The instant at which a measure is read. What is claimed is claimed on the entry, if no rule says otherwise. */
    Instant of(Measure measure) {
        return status != null
                        && find(measure)
                                .filter(rule -> rule.day() == ZoneRule.Day.STATUS)
                                .isPresent()
                ? status
                : entry;
    }

    /** The instant by which the goods are classified: that of their status, if they have one (19 CFR 146.65(a)(1)). */
    Instant classified() {
        return status == null ? entry : status;
    }

    /** The rule that says at which instant a measure is read; empty for goods of no zone, and where no text at hand says it. */
    Optional<ZoneRule> find(Measure measure) {
        Instant since = status;
        return since == null
                ? Optional.empty()
                : measure.zone().stream()
                        .filter(rule -> rule.covers(since, entry, knownBy))
                        .findFirst();
    }

    /** Whether no text at hand says at which instant the measure is read. */
    boolean leavesOpen(Measure measure) {
        return status != null
                && measure.kind().equals("duty")
                && !isClaimed(measure)
                && find(measure).isEmpty();
    }

    /** Whether the filer must claim it, so that it does not bear of itself. */
    static boolean isClaimed(Measure measure) {
        return measure.condition().tests().stream().anyMatch(test -> test.claimed());
    }
}
