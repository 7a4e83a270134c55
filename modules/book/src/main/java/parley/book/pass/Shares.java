package parley.book.pass;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import parley.book.pass.Figures.Share;
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

    /** Tells the share of every measure under an outcome, by its id; of some in several parts. */
    void each(int outcome, BiConsumer<String, Share> take) {
        for (OfMeeting of : byMeeting) {
            OfLeaf first = of == null ? null : of.byFinding[of.parting.place(outcome)];
            for (OfLeaf leaf = first; leaf != null; leaf = leaf.next) {
                for (int i = 0; i < leaf.least.length; i++) {
                    take.accept(leaf.leaf.charges().get(i).measure().id(), new Share(leaf.least[i], leaf.greatest[i]));
                }
            }
        }
    }
}
