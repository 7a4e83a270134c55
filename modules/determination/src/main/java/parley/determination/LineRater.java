package parley.determination;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ground.Quantity;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;

/**
 * Rates the lines of a book under every outcome, told in numbers: the same cards and the same {@link Rater} as
 * {@link Determiner#rate}, without an object for each line. Outcomes that ask the same card of a line are rated once. One
 * thread's; what was found is read before the next line.
 */
public final class LineRater {

    private final List<Supposition> suppositions;
    private final Answer[] answers;
    private @Nullable Laws[] byCrossing = new Laws[16];

    /**
     * The law of one crossing under each outcome.
     *
     * @param of several where the law changes within the day
     * @param sameAs the first outcome before it that says the same of every line; −1 if none does
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Laws(List<List<EntryLaw>> of, int[] sameAs) {
        static Laws of(List<List<EntryLaw>> laws, List<Supposition> suppositions) {
            int[] sameAs = new int[laws.size()];
            for (int k = 0; k < sameAs.length; k++) {
                boolean claims = suppositions.get(k).claims();
                int j = 0;
                while (suppositions.get(j).claims() != claims || !saySame(laws.get(j), laws.get(k))) {
                    j++;
                }
                sameAs[k] = j < k ? j : -1;
            }
            return new Laws(laws, sameAs);
        }

        private static boolean saySame(List<EntryLaw> one, List<EntryLaw> other) {
            return one.stream()
                            .map(EntryLaw::met)
                            .toList()
                            .equals(other.stream().map(EntryLaw::met).toList())
                    && one.getFirst()
                            .slice()
                            .fees()
                            .equals(other.getFirst().slice().fees());
        }
    }

    /** How the law answered. */
    public enum Kind {
        RATED,
        /** The code cannot be rated, or the parts of the value come to more than it. */
        UNRATED,
        NOT_MODELLED
    }

    /** Rates lines as they say themselves. */
    public LineRater(List<Determiner> outcomes) {
        this(outcomes.stream().map(Supposition::asTold).toArray(Supposition[]::new));
    }

    private LineRater(Supposition[] suppositions) {
        this.suppositions = List.of(suppositions);
        this.answers = this.suppositions.stream().map(_ -> new Answer()).toArray(Answer[]::new);
    }

    /** Rates lines as is supposed of them. */
    public static LineRater supposing(List<Supposition> suppositions) {
        return new LineRater(suppositions.toArray(Supposition[]::new));
    }

    /** What one outcome says of the last line. */
    public static final class Answer {
        private final Rater own = new Rater();
        private Rater rater = own;
        private Kind kind = Kind.UNRATED;
        private List<EntryLaw> laws = List.of();
        private @Nullable RateCard card;
        private boolean several;
        private boolean carried;
        private Facts told = Facts.NONE;
        private int sameAs = -1;

        /** The first outcome before this one that says the same of every line entered so; −1 if none does. */
        public int sameAs() {
            return sameAs;
        }

        private void take(Answer same) {
            rater = same.rater;
            kind = same.kind;
            card = same.card;
            several = same.several;
            carried = same.carried;
        }

        /** How the law answered. */
        public Kind kind() {
            return kind;
        }

        /** What was found, if the line was rated; the same object for outcomes that found the same. */
        public Rater found() {
            return rater;
        }

        /** The slice in which the line was entered; the first, where the law changes within the day. */
        public LawSlice slice() {
            return laws.getFirst().slice();
        }

        /** Whether the entry may lie in more than one slice. */
        public boolean isTorn() {
            return laws.size() > 1;
        }

        /** Whether the code was carried on its eight digits. */
        public boolean isCarried() {
            return carried;
        }

        /** The card that rated the line, the first where the entry may lie in several slices; null if it was not rated. */
        public @Nullable RateCard card() {
            return card;
        }

        /**
         * The fees of the line, in cents, nil where it is freed of all; −1 where one of them is not modelled.
         *
         * @param entry the value of its whole entry
         * @param before the value of the lines of that entry before it
         */
        public long fees(CommodityCode code, Facts facts, long value, long entry, long before) {
            return laws.getFirst().fees().cents(code, facts, value, entry, before);
        }
    }

    /** The outcomes, in the order of their answers. */
    public List<Determiner> outcomes() {
        return suppositions.stream().map(Supposition::law).toList();
    }

    /** What an outcome says of the last line. */
    public Answer answer(int outcome) {
        return answers[outcome];
    }

    /**
     * Rates a line under every outcome.
     *
     * @param number a number of the crossing that no other has, small; −1 if it has none
     * @param codeNumber the number of the code in the law book's index of codes; −1 if it has none
     * @param value the customs value in cents, not negative
     */
    public void rate(
            int number,
            Crossing crossing,
            int codeNumber,
            CommodityCode code,
            long value,
            @Nullable Quantity quantity,
            Facts facts) {
        Laws laws = laws(number, crossing);
        Facts unclaimed = null;
        for (int k = 0; k < answers.length; k++) {
            Answer answer = answers[k];
            answer.laws = laws.of.get(k);
            answer.sameAs = laws.sameAs[k];
            answer.told = facts;
            if (!suppositions.get(k).claims()) {
                unclaimed = unclaimed == null ? facts.withoutClaims() : unclaimed;
                answer.told = unclaimed;
            }
            if (laws.sameAs[k] >= 0) {
                answer.take(answers[laws.sameAs[k]]);
                continue;
            }
            if (Determiner.isRefused(facts)) {
                answer.kind = Kind.UNRATED;
                answer.card = null;
                continue;
            }
            MetCodes.Met met = answer.laws.getFirst().met().of(codeNumber, code);
            answer.card = met.card();
            answer.several = !met.more().isEmpty();
            answer.carried = met.carried();
            if (answer.laws.size() == 1 && met.modelled() && met.card() != null && !answer.several) {
                Answer same = before(k, met.card(), answer.told);
                if (same != null) {
                    answer.rater = same.rater;
                    answer.kind = same.kind;
                    continue;
                }
            }
            answer.rater = answer.own;
            answer.own.begin(value, quantity, answer.told);
            answer.kind = rate(answer.own, met, answer.told);
            for (int i = 1; i < answer.laws.size() && answer.kind == Kind.RATED; i++) {
                answer.kind = rate(answer.own, answer.laws.get(i).met().of(codeNumber, code), answer.told);
            }
        }
    }

    /** The answer of an earlier outcome by the same card alone, of the same facts; null if there is none. */
    private @Nullable Answer before(int k, RateCard card, Facts told) {
        for (int j = k - 1; j >= 0; j--) {
            Answer other = answers[j];
            if (other.card == card
                    && !other.several
                    && other.told == told
                    && other.kind != Kind.NOT_MODELLED
                    && other.laws.size() == 1) {
                return other;
            }
        }
        return null;
    }

    private static Kind rate(Rater rater, MetCodes.Met met, Facts facts) {
        RateCard card = met.card();
        RateCard left = met.left();
        if (!met.modelled()) {
            return Kind.NOT_MODELLED;
        }
        if (card == null || left == null) {
            return Kind.UNRATED;
        }
        boolean possible = facts.isEmpty() ? rater.rateLeft(left) : rater.rate(card);
        for (int i = 0; i < met.more().size() && possible; i++) {
            MetCodes.Further further = met.more().get(i);
            possible = facts.isEmpty() ? rater.rateLeft(further.left()) : rater.rate(further.card());
        }
        return possible ? Kind.RATED : Kind.UNRATED;
    }

    private Laws laws(int number, Crossing crossing) {
        if (number < 0) {
            return lawsOf(crossing);
        }
        if (number >= byCrossing.length) {
            byCrossing = Arrays.copyOf(byCrossing, Math.max(number + 1, 2 * byCrossing.length));
        }
        Laws known = byCrossing[number];
        if (known == null) {
            known = lawsOf(crossing);
            byCrossing[number] = known;
        }
        return known;
    }

    private Laws lawsOf(Crossing crossing) {
        return Laws.of(
                suppositions.stream()
                        .map(supposed -> supposed.law().lawsOf(supposed.of(crossing)))
                        .toList(),
                suppositions);
    }
}
