package parley.determination;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The law of every crossing under some outcomes. Raters of several threads share it, and with it what each code meets. */
final class OutcomeLaws {

    private final List<Supposition> suppositions;
    private final Map<List<List<EntryLaw>>, CrossingLaw> laws = new ConcurrentHashMap<>();
    private final Map<List<Integer>, Parting> partings = new ConcurrentHashMap<>();
    private final AtomicInteger meetings = new AtomicInteger();
    private final AtomicInteger parted = new AtomicInteger();
    private volatile @Nullable CrossingLaw[] byNumber = new CrossingLaw[16];

    OutcomeLaws(List<Supposition> suppositions) {
        this.suppositions = List.copyOf(suppositions);
    }

    List<Supposition> suppositions() {
        return suppositions;
    }

    /** @param number a number of the crossing that no other has, small; −1 if it has none */
    CrossingLaw of(int number, Crossing crossing) {
        @Nullable CrossingLaw[] known = byNumber;
        CrossingLaw law = number >= 0 && number < known.length ? known[number] : null;
        return law != null ? law : lookUp(number, crossing);
    }

    private CrossingLaw lookUp(int number, Crossing crossing) {
        List<List<EntryLaw>> slices = suppositions.stream()
                .map(supposed -> supposed.law().lawsOf(supposed.of(crossing)))
                .toList();
        CrossingLaw law = laws.computeIfAbsent(slices, of -> new CrossingLaw(of, suppositions, this));
        return number < 0 ? law : keep(number, law);
    }

    private synchronized CrossingLaw keep(int number, CrossingLaw law) {
        @Nullable CrossingLaw[] known = byNumber;
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
        known[number] = law;
        byNumber = known;
        return law;
    }

    /** A meeting of its own number. */
    Meeting meeting(CrossingLaw law, List<Integer> places, List<Meeting.Way> ways) {
        Parting parting = partings.computeIfAbsent(
                List.copyOf(places),
                of -> new Parting(
                        parted.getAndIncrement(),
                        of.stream().mapToInt(Integer::intValue).toArray(),
                        ways.size()));
        return new Meeting(meetings.getAndIncrement(), law, parting, ways.toArray(Meeting.Way[]::new));
    }
}
