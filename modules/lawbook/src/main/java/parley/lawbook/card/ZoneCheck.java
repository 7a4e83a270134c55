package parley.lawbook.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.lawbook.GoodsClass;
import parley.lawbook.Schedule;
import parley.measure.Measure;

/**
 * Whether goods in privileged foreign status can be rated: a measure of which no text at hand says whether its rate is that
 * of the day of status or of entry must say the same on both.
 */
final class ZoneCheck {

    private final LawSlice onEntry;
    private final LawSlice onStatus;
    private final Readings readings;
    private final boolean late;

    ZoneCheck(LawSlice onEntry, LawSlice onStatus, Readings readings, boolean late) {
        this.onEntry = onEntry;
        this.onStatus = onStatus;
        this.readings = readings;
        this.late = late;
    }

    /** Why lines at the places cannot be rated; empty if they can. */
    Optional<Schedule.Resolution.Unrated> findRefusal(List<Places.Spot> spots) {
        if (late) {
            return Optional.of(new Schedule.Resolution.Unrated(
                    "the goods came into privileged foreign status after they were entered",
                    "an earlier day of status"));
        }
        if (onEntry.book().measures(onEntry.regime()).stream()
                .allMatch(measure -> measure.zone().isEmpty())) {
            return Optional.of(new Schedule.Resolution.Unrated(
                    "the law of this border that is at hand knows no foreign trade zone",
                    "the line without that status"));
        }
        Set<String> open = new TreeSet<>();
        for (Places.Spot spot : spots) {
            gather(spot.goods(), open);
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Schedule.Resolution.Unrated(
                        "no text at hand says whether goods in privileged foreign status bear the rate of the day of that"
                                + " status or of entry, which differ, under " + String.join(", ", open),
                        "the day whose rate is meant as the day of entry, without ftz-status-date"));
    }

    private void gather(GoodsClass goods, Set<String> open) {
        Map<String, Said> entry = said(onEntry.law(goods));
        Map<String, Said> status = said(onStatus.law(goods));
        Stream.concat(entry.entrySet().stream(), status.entrySet().stream())
                .filter(one -> readings.leavesOpen(one.getValue().measure()))
                .map(Map.Entry::getKey)
                .filter(id -> !saySame(entry.get(id), status.get(id)))
                .forEach(open::add);
    }

    private static boolean saySame(@Nullable Said one, @Nullable Said other) {
        return one != null
                && other != null
                && one.concern.saysAs(other.concern)
                && one.yieldsFor.equals(other.yieldsFor);
    }

    /** What a measure says of goods, and under which rules it yields to what is not merely claimed. */
    private record Said(GoodsLaw.Concern concern, Set<String> yieldsFor) {
        Measure measure() {
            return concern.bearing().measure();
        }
    }

    /** The measures in force that concern the goods, by id. */
    private static Map<String, Said> said(GoodsLaw law) {
        Map<String, Said> byId = new HashMap<>();
        for (GoodsLaw.Concern concern : law.concerns()) {
            if (concern.bearing().standing().inForce()) {
                byId.put(
                        concern.bearing().measure().id(),
                        new Said(
                                concern,
                                concern.yields().stream()
                                        .filter(yield -> !isClaimed(law, yield))
                                        .map(GoodsLaw.LocalYield::because)
                                        .collect(Collectors.toSet())));
            }
        }
        return byId;
    }

    private static boolean isClaimed(GoodsLaw law, GoodsLaw.LocalYield yield) {
        Measure prevailing = law.concerns().get(yield.prevailing()).bearing().measure();
        return Readings.isClaimed(prevailing);
    }
}
