package parley.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.measure.CommodityCode;

/** The law of lines that cross alike, under every outcome; and what each code meets under it, worked out once. */
final class CrossingLaw {

    private final List<List<EntryLaw>> laws;
    private final List<Supposition> suppositions;
    private final OutcomeLaws all;
    private final int[] sameAs;
    private final Map<Numbers, Meeting> meetings = new ConcurrentHashMap<>();
    private volatile @Nullable Meeting[] byNumber = new Meeting[0];

    /** What codes meet, by the numbers of it: under one outcome after another, in one slice after another. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Numbers(int[] numbers) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Numbers that && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    /** @param laws for each outcome, several where the law changes within the day */
    CrossingLaw(List<List<EntryLaw>> laws, List<Supposition> suppositions, OutcomeLaws all) {
        this.laws = laws;
        this.suppositions = suppositions;
        this.all = all;
        this.sameAs = new int[laws.size()];
        for (int k = 0; k < sameAs.length; k++) {
            boolean claims = suppositions.get(k).claims();
            int j = 0;
            while (suppositions.get(j).claims() != claims || !saySame(laws.get(j), laws.get(k))) {
                j++;
            }
            sameAs[k] = j < k ? j : -1;
        }
    }

    private static boolean saySame(List<EntryLaw> one, List<EntryLaw> other) {
        return one.stream()
                        .map(EntryLaw::met)
                        .toList()
                        .equals(other.stream().map(EntryLaw::met).toList())
                && one.getFirst().slice().fees().equals(other.getFirst().slice().fees());
    }

    List<EntryLaw> of(int outcome) {
        return laws.get(outcome);
    }

    /** The first outcome before this one that says the same of every line; −1 if none does. */
    int sameAs(int outcome) {
        return sameAs[outcome];
    }

    /** @param number the code's number in the {@link parley.lawbook.CodeIndex}; −1 if it has none */
    Meeting meeting(int number, CommodityCode code) {
        @Nullable Meeting[] known = byNumber;
        Meeting meeting = number >= 0 && number < known.length ? known[number] : null;
        return meeting != null ? meeting : meet(number, code);
    }

    private Meeting meet(int number, CommodityCode code) {
        List<Met> mets = new ArrayList<>(laws.size());
        for (int k = 0; k < sameAs.length; k++) {
            if (sameAs[k] < 0) {
                for (EntryLaw law : laws.get(k)) {
                    mets.add(law.met().of(number, code));
                }
            }
        }
        int[] numbers = new int[mets.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = mets.get(i).number();
        }
        Numbers key = new Numbers(numbers);
        Meeting known = meetings.get(key);
        Meeting meeting = known != null ? known : meetings.computeIfAbsent(key, _ -> part(mets));
        return number < 0 ? meeting : keep(number, meeting);
    }

    /** Parts the outcomes by what they meet. */
    private Meeting part(List<Met> mets) {
        List<Meeting.Way> ways = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (int k = 0; k < sameAs.length; k++) {
            if (sameAs[k] >= 0) {
                places.add(places.get(sameAs[k]));
            } else {
                int end = at + laws.get(k).size();
                Meeting.Way way = new Meeting.Way(
                        List.copyOf(mets.subList(at, end)), suppositions.get(k).claims());
                at = end;
                if (!ways.contains(way)) {
                    ways.add(way);
                }
                places.add(ways.indexOf(way));
            }
        }
        return all.meeting(this, places, ways);
    }

    private synchronized Meeting keep(int number, Meeting meeting) {
        @Nullable Meeting[] known = byNumber;
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
        known[number] = meeting;
        byNumber = known;
        return meeting;
    }
}
