package parley.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.lawbook.card.Kinds;
import parley.lawbook.card.LawSlice;
import parley.measure.CommodityCode;

/** The law of lines that cross alike, under every outcome; and what codes meet under it, worked out once for each kind of them. */
final class CrossingLaw {

    private final List<List<EntryLaw>> laws;
    private final List<Supposition> suppositions;
    private final OutcomeLaws all;
    private final int[] sameAs;
    private final Map<Numbers, Meeting> meetings = new ConcurrentHashMap<>();
    private final @Nullable Kinds kinds;
    /** By kind; by the code's number where there are no kinds. */
    private volatile @Nullable Meeting[] byPlace = new Meeting[0];

    /** What codes meet, by the numbers of it: under one outcome after another, in one slice after another. */
    @SuppressWarnings("ArrayRecordComponent") // equals and hashCode are its own
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
        this.kinds = kinds();
    }

    /** The kinds of which all codes meet the same under every outcome; null if there are none such. */
    private @Nullable Kinds kinds() {
        Kinds first = laws.getFirst().getFirst().slice().kinds();
        boolean alike = laws.stream()
                .flatMap(List::stream)
                .map(EntryLaw::slice)
                .allMatch(slice -> slice.kinds() == first && !slice.blocksSome());
        return alike ? first : null;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean saySame(List<EntryLaw> one, List<EntryLaw> other) {
        LawSlice first = one.getFirst().slice();
        LawSlice others = other.getFirst().slice();
        return one.stream()
                        .map(EntryLaw::met)
                        .toList()
                        .equals(other.stream().map(EntryLaw::met).toList())
                && first.fees().equals(others.fees())
                && first.taxes() == others.taxes();
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
        int place = number >= 0 && kinds != null ? kinds.of(number) : number;
        @Nullable Meeting[] known = byPlace;
        Meeting meeting = place >= 0 && place < known.length ? known[place] : null;
        return meeting != null ? meeting : meet(place, number, code);
    }

    private Meeting meet(int place, int number, CommodityCode code) {
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
        return place < 0 ? meeting : keep(place, meeting);
    }

    /** Parts the outcomes by what they meet. */
    private Meeting part(List<Met> mets) {
        Map<Meeting.Way, Integer> ways = new LinkedHashMap<>();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (int k = 0; k < sameAs.length; k++) {
            if (sameAs[k] >= 0) {
                places.add(places.get(sameAs[k]));
            } else {
                int end = at + laws.get(k).size();
                Meeting.Way way = new Meeting.Way(
                        mets.get(at),
                        List.copyOf(mets.subList(at + 1, end)),
                        suppositions.get(k).claims());
                at = end;
                places.add(ways.computeIfAbsent(way, _ -> ways.size()));
            }
        }
        return all.meeting(this, places, List.copyOf(ways.keySet()));
    }

    private synchronized Meeting keep(int place, Meeting meeting) {
        @Nullable Meeting[] known = byPlace;
        if (place >= known.length) {
            known = Arrays.copyOf(known, Math.max(place + 1, 2 * known.length));
        }
        known[place] = meeting;
        byPlace = known;
        return meeting;
    }
}
