package parley.lawbook.card;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Standing;
import parley.measure.Citation;
import parley.measure.DutyExpression;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.Portion;

/**
 * What the law reduces to for one code, origin and stretch of time: a tree of questions about the facts, whose leaves say
 * what is owed on which part of the value, precedence already resolved. Everything that answers a question about duty reads
 * this, one line or a million. Codes that the law treats alike share a card.
 */
public final class RateCard {

    private final Node root;
    private volatile @Nullable List<FactTest> questions;

    RateCard(Node root) {
        this.root = root;
    }

    /** The first question, or the only leaf. */
    public Node root() {
        return root;
    }

    /** A place in the tree. */
    public sealed interface Node {}

    /** A question; what a yes leads to is built when first gone down. */
    public static final class Ask implements Node {
        private final FactTest test;
        private final Supplier<Node> buildYes;
        private final Node no;
        private volatile @Nullable Node yes;

        Ask(FactTest test, Supplier<Node> buildYes, Node no) {
            this.test = test;
            this.buildYes = buildYes;
            this.no = no;
        }

        public FactTest test() {
            return test;
        }

        /** Where a yes leads. */
        public Node yes() {
            Node node = yes;
            if (node == null) {
                node = buildYes.get();
                yes = node;
            }
            return node;
        }

        /** Where a no leads. */
        public Node no() {
            return no;
        }
    }

    /**
     * What is owed once the facts have been told.
     *
     * @param charges what is owed, in filing order
     * @param reliefs numbers that the filer reports without owing duty under them, in filing order
     * @param idle measures that were considered and do not bear, and why
     * @param portions the parts of the value that are treated apart, as a mask of {@link #bit}
     */
    public record Leaf(List<Charge> charges, List<Relief> reliefs, List<Idle> idle, int portions) implements Node {
        public Leaf {
            charges = List.copyOf(charges);
            reliefs = List.copyOf(reliefs);
            idle = List.copyOf(idle);
        }
    }

    /**
     * One component of the duty.
     *
     * @param measure the measure
     * @param standing how it stands
     * @param heading the number it is reported under; null for the code's own
     * @param rate the rate
     * @param portions the parts of the value it bears on
     * @param acts the acts it rests on here
     * @param because why it bears on this line
     * @param place its place in the filing order
     */
    public record Charge(
            Measure measure,
            Standing standing,
            @Nullable String heading,
            DutyExpression rate,
            int portions,
            List<Citation> acts,
            String because,
            int place) {

        /** Whether it is the base rate of the schedule, reported on the code's own number. */
        public boolean isBase() {
            return standing.effect() instanceof Effect.Duty duty && duty.levy() instanceof Levy.Scheduled;
        }
    }

    /** A number reported at no duty, for the parts of the value it frees. */
    public record Relief(Measure measure, String heading, int portions, Citation act, String because, int place) {}

    /**
     * A measure considered that does not bear.
     *
     * @param standsStill whether it is announced, suspended or ended, and so bears on nothing now
     */
    public record Idle(
            Measure measure, String because, @Nullable Citation act, boolean standsStill) {}

    /** The bit of a portion in a mask. */
    public static int bit(Portion portion) {
        return 1 << portion.ordinal();
    }

    /** The questions met when every claim is presumed not made and every property is left open. */
    public List<FactTest> questions() {
        List<FactTest> met = questions;
        if (met == null) {
            met = gatherQuestions();
            questions = met;
        }
        return met;
    }

    private List<FactTest> gatherQuestions() {
        Set<FactTest> tests = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            if (open.pop() instanceof Ask ask) {
                tests.add(ask.test());
                open.push(ask.no());
                if (!ask.test().claimed()) {
                    open.push(ask.yes());
                }
            }
        }
        return List.copyOf(tests);
    }
}
