package parley.book.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.book.OutcomeColumn.Share;
import parley.determination.LineRater;
import parley.determination.LineRater.Finding;
import parley.determination.Parting;
import parley.determination.Rater;
import parley.determination.Tally;
import parley.lawbook.card.RateCard;

/** What measures come to in the answers of summed lines, in the making: by the charges of the leaves that were found. */
final class Shares {

    private @Nullable OfMeeting[] byMeeting = new OfMeeting[1 << 8];

    /** Lines that ask the same cards, and so find one of a few leaves. */
    private static final class OfMeeting {
        private final Parting parting;
        private final @Nullable OfLeaf[] byFinding;

        OfMeeting(Parting parting) {
            this.parting = parting;
            this.byFinding = new OfLeaf[parting.findings()];
        }

        @SuppressWarnings("ReferenceEquality")
        OfLeaf of(int finding, RateCard.Leaf leaf) {
            OfLeaf first = byFinding[finding];
            for (OfLeaf of = first; of != null; of = of.next) {
                if (of.leaf == leaf) {
                    return of;
                }
            }
            OfLeaf made = new OfLeaf(leaf, first);
            byFinding[finding] = made;
            return made;
        }
    }

    /** The charges of one leaf, and the next leaf of the same finding. */
    private static final class OfLeaf {
        private final RateCard.Leaf leaf;
        private final @Nullable OfLeaf next;
        private final long[] least;
        private final long[] greatest;

        OfLeaf(RateCard.Leaf leaf, @Nullable OfLeaf next) {
            int charges = leaf.charges().size();
            this.leaf = leaf;
            this.next = next;
            this.least = new long[charges];
            this.greatest = new long[charges];
        }

        void addTo(Map<String, long[]> byMeasure) {
            for (int i = 0; i < least.length; i++) {
                long[] ends = byMeasure.computeIfAbsent(
                        leaf.charges().get(i).measure().id(), _ -> new long[2]);
                ends[0] += least[i];
                ends[1] += greatest[i];
            }
        }

        private static void add(long[] to, Tally tally) {
            for (int i = 0; i < to.length; i++) {
                to[i] += tally.amount(i);
            }
        }

        private static void add(long[] to, long[] more) {
            for (int i = 0; i < to.length; i++) {
                to[i] += more[i];
            }
        }
    }

    /** Adds a line, under the outcomes that sum it. */
    void add(LineRater answers) {
        Parting parting = answers.parting();
        OfMeeting of = of(answers.meeting().number(), parting);
        for (int i = 0; i < parting.findings(); i++) {
            Finding finding = answers.finding(i);
            if (finding.isSummed()) {
                Rater found = finding.found();
                OfLeaf.add(of.of(i, found.least().leaf()).least, found.least());
                OfLeaf.add(of.of(i, found.greatest().leaf()).greatest, found.greatest());
            }
        }
    }

    private OfMeeting of(int meeting, Parting parting) {
        if (meeting >= byMeeting.length) {
            byMeeting = Arrays.copyOf(byMeeting, Math.max(meeting + 1, 2 * byMeeting.length));
        }
        OfMeeting of = byMeeting[meeting];
        if (of == null) {
            of = new OfMeeting(parting);
            byMeeting[meeting] = of;
        }
        return of;
    }

    void merge(Shares other) {
        for (int meeting = 0; meeting < other.byMeeting.length; meeting++) {
            OfMeeting theirs = other.byMeeting[meeting];
            if (theirs != null) {
                OfMeeting ours = of(meeting, theirs.parting);
                for (int i = 0; i < theirs.byFinding.length; i++) {
                    for (OfLeaf leaf = theirs.byFinding[i]; leaf != null; leaf = leaf.next) {
                        OfLeaf same = ours.of(i, leaf.leaf);
                        OfLeaf.add(same.least, leaf.least);
                        OfLeaf.add(same.greatest, leaf.greatest);
                    }
                }
            }
        }
    }

    /** The shares of every measure that bears somewhere, by its id; for each outcome in their order. */
    List<SortedMap<String, Share>> byMeasure(int outcomes) {
        List<Map<String, long[]>> sums = new ArrayList<>();
        for (int k = 0; k < outcomes; k++) {
            sums.add(new HashMap<>());
        }
        for (OfMeeting of : byMeeting) {
            for (int k = 0; of != null && k < outcomes; k++) {
                for (OfLeaf leaf = of.byFinding[of.parting.place(k)]; leaf != null; leaf = leaf.next) {
                    leaf.addTo(sums.get(k));
                }
            }
        }
        return sums.stream().map(Shares::shares).toList();
    }

    private static SortedMap<String, Share> shares(Map<String, long[]> sums) {
        SortedMap<String, Share> shares = new TreeMap<>();
        sums.forEach((measure, ends) -> shares.put(measure, new Share(ends[0], ends[1])));
        return shares;
    }
}
