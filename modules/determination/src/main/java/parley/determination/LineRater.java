package parley.determination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import parley.ground.Quantity;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;

/**
 * Rates the lines of a book under every outcome, told in numbers: the same cards and the same {@link Rater} as
 * {@link Determiner#rate}, without an object for each line. Outcomes that ask the same cards of a line are rated once. One
 * thread's; what was found is read before the next line.
 */
public final class LineRater {

    private final OutcomeLaws laws;
    private final Answer[] answers;
    private final Finding[] findings;
    private final Rater supposed = new Rater();
    private @Nullable Meeting met;

    /** How the law answered. */
    public enum Kind {
        RATED,
        /** The code cannot be rated, or the parts of the value come to more than it. */
        UNRATED,
        NOT_MODELLED
    }

    /** Rates lines as they say themselves. */
    public LineRater(List<Determiner> outcomes) {
        this(new OutcomeLaws(outcomes.stream().map(Supposition::asTold).toList()));
    }

    private LineRater(OutcomeLaws laws) {
        int outcomes = laws.suppositions().size();
        this.laws = laws;
        this.answers = new Answer[outcomes];
        this.findings = new Finding[outcomes];
        Arrays.setAll(answers, outcome -> new Answer(this, outcome));
        Arrays.setAll(findings, _ -> new Finding());
    }

    /** Rates lines as is supposed of them. */
    public static LineRater supposing(List<Supposition> suppositions) {
        return new LineRater(new OutcomeLaws(suppositions));
    }

    /** One for another thread. What either learns of the law the other knows. */
    public LineRater another() {
        return new LineRater(laws);
    }

    /** What some outcomes found of the last line. */
    public static final class Finding {
        private final Rater rater = new Rater();
        private Kind kind = Kind.UNRATED;

        /** How the law answered. */
        public Kind kind() {
            return kind;
        }

        /** What was found, if the line was rated. */
        public Rater found() {
            return rater;
        }

        /** Whether it can be summed: the line was rated, and its greatest is bounded. */
        public boolean isSummed() {
            return kind == Kind.RATED && !rater.isUnbounded();
        }
    }

    /** What one outcome says of the last line. */
    public static final class Answer {
        private final LineRater of;
        private final int outcome;

        private Answer(LineRater of, int outcome) {
            this.of = of;
            this.outcome = outcome;
        }

        private Finding finding() {
            return of.findings[of.parting().place(outcome)];
        }

        private List<EntryLaw> laws() {
            return of.last().law.of(outcome);
        }

        /** The first outcome before this one that says the same of every line entered so; −1 if none does. */
        public int sameAs() {
            return of.last().law.sameAs(outcome);
        }

        /** How the law answered. */
        public Kind kind() {
            return finding().kind;
        }

        /** What was found, if the line was rated; the same object for outcomes that found the same. */
        public Rater found() {
            return finding().rater;
        }

        /** The slice in which the line was entered; the first, where the law changes within the day. */
        public LawSlice slice() {
            return laws().getFirst().slice();
        }

        /** Whether the entry may lie in more than one slice. */
        public boolean isTorn() {
            return laws().size() > 1;
        }

        /** Whether the code was carried on its eight digits. */
        public boolean isCarried() {
            return of.last().ways[of.parting().place(outcome)].met().carried();
        }

        /**
         * The fees of the line, in cents, nil where it is freed of all; −1 where one of them is not modelled.
         *
         * @param entry the value of its whole entry
         * @param before the value of the lines of that entry before it
         */
        public long fees(CommodityCode code, Facts facts, long value, long entry, long before) {
            return laws().getFirst().fees().cents(code, facts, value, entry, before);
        }

        /** The taxes of the line, if it was rated and any is levied on it; what was found says what of their base is duty. */
        public Optional<Determination.Range> findTaxes(
                CommodityCode code, long value, @Nullable Quantity quantity, Facts facts) {
            List<RateCard> cards = slice().taxCards(code);
            if (cards.isEmpty() || kind() != Kind.RATED) {
                return Optional.empty();
            }
            Rater duty = found();
            Taxes.Duty part =
                    new Taxes.Duty(duty.least().total(), duty.greatest().total(), duty.isUnbounded());
            Taxes taxes = Taxes.of(cards, value, quantity, facts, part);
            return taxes.areLevied() ? Optional.of(taxes.range()) : Optional.empty();
        }
    }

    /** The outcomes, in the order of their answers. */
    public List<Determiner> outcomes() {
        return laws.suppositions().stream().map(Supposition::law).toList();
    }

    /** What an outcome says of the last line. */
    public Answer answer(int outcome) {
        return answers[outcome];
    }

    /** Which outcomes say the same of the last line. */
    public Parting parting() {
        return last().parting;
    }

    /** What the outcomes at a place of the parting say of the last line. */
    public Finding finding(int place) {
        return findings[place];
    }

    /** What the last line met. */
    public Meeting meeting() {
        return last();
    }

    /**
     * What a code meets, entered so, under every outcome.
     *
     * @param number a number of the crossing that no other has, small; −1 if it has none
     * @param codeNumber the number of the code in the law book's index of codes; −1 if it has none
     */
    public Meeting meet(int number, Crossing crossing, int codeNumber, CommodityCode code) {
        return laws.of(number, crossing).meeting(codeNumber, code);
    }

    /**
     * Rates a line under every outcome.
     *
     * @param meeting what its code meets
     * @param value the customs value in cents, not negative
     */
    public void rate(Meeting meeting, long value, @Nullable Quantity quantity, Facts facts) {
        met = meeting;
        for (int i = 0; i < meeting.ways.length; i++) {
            Finding finding = findings[i];
            Meeting.Way way = meeting.ways[i];
            rate(finding, way, value, quantity, way.claims() ? facts : facts.withoutClaims());
        }
    }

    /**
     * Tells the claims that the last line, told so, could have made under an outcome and did not, with the cents that each would
     * save at most; none of a line that was not rated.
     */
    public void claimsNotMade(
            int outcome, long value, @Nullable Quantity quantity, Facts facts, ObjLongConsumer<String> saving) {
        int place = parting().place(outcome);
        if (findings[place].kind == Kind.RATED) {
            Met law = last().ways[place].met();
            law.claims().notMade(supposed, value, quantity, facts, saving);
        }
    }

    private static void rate(Finding finding, Meeting.Way way, long value, @Nullable Quantity quantity, Facts facts) {
        finding.rater.begin(value, quantity, facts);
        finding.kind = way.met().rate(finding.rater, facts);
        for (int i = 0; i < way.later().size() && finding.kind == Kind.RATED; i++) {
            finding.kind = way.later().get(i).rate(finding.rater, facts);
        }
    }

    private Meeting last() {
        Meeting last = met;
        if (last == null) {
            throw new IllegalStateException("no line was rated");
        }
        return last;
    }
}
