package parley.lawbook.card;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.ground.Truth;
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

    private final CardBuilder builder;
    private volatile @Nullable Node root;
    private volatile @Nullable List<FactTest> questions;

    RateCard(CardBuilder builder) {
        this.builder = builder;
    }

    /** The first question, or the only leaf. */
    public Node root() {
        Node built = root;
        if (built == null) {
            built = builder.root();
            root = built;
        }
        return built;
    }

    /** A place in the tree. */
    public sealed interface Node {}

    /** A question; what a yes leads to is built when first gone down. */
    public static final class Ask implements Node {
        private final FactTest test;
        private final @Nullable Portion portion;
        private final long share;
        private final boolean asksForValue;
        private final Supplier<Node> buildYes;
        private final Node no;
        private volatile @Nullable Node yes;

        Ask(FactTest test, Supplier<Node> buildYes, Node no) {
            this.test = test;
            this.portion = Portion.findByFact(test.fact()).orElse(null);
            this.asksForValue = test.question() instanceof FactTest.Question.ValueAtMost;
            this.share = portion == null ? -1 : share(test);
            this.buildYes = buildYes;
            this.no = no;
        }

        private static long share(FactTest test) {
            return switch (test.question()) {
                case FactTest.Question.AtLeast least -> least.bound().millionths();
                case FactTest.Question.Positive _, FactTest.Question.Nil _ -> -1;
                default -> throw new IllegalStateException(test + " is not asked of a part of the value");
            };
        }

        public FactTest test() {
            return test;
        }

        /** The share of the value, in millionths, that the part must come to for a yes; −1 where any part at all will do. */
        public long share() {
            return share;
        }

        /** Whether the value of the line answers it. */
        public boolean asksForValue() {
            return asksForValue;
        }

        /** Whether a yes says that there is no such part. */
        public boolean asksForNil() {
            return test.question() instanceof FactTest.Question.Nil;
        }

        /** The part of the value that the answer bounds; null if it bounds none. */
        public @Nullable Portion portion() {
            return portion;
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

    /** What is owed once the facts have been told. */
    public static final class Leaf implements Node {
        private final List<Charge> charges;
        private final List<Relief> reliefs;
        private final List<Idle> idle;
        private final int portions;
        private volatile @Nullable Terms terms;

        Leaf(List<Charge> charges, List<Relief> reliefs, List<Idle> idle, int portions) {
            this.charges = List.copyOf(charges);
            this.reliefs = List.copyOf(reliefs);
            this.idle = List.copyOf(idle);
            this.portions = portions;
        }

        /** What is owed, in filing order. */
        public List<Charge> charges() {
            return charges;
        }

        /** Numbers that the filer reports without owing duty under them, in filing order. */
        public List<Relief> reliefs() {
            return reliefs;
        }

        /** Measures that were considered and do not bear, and why. */
        public List<Idle> idle() {
            return idle;
        }

        /** The parts of the value that are treated apart, as a mask of {@link #bit}. */
        public int portions() {
            return portions;
        }

        /** The rates of the charges in columns. */
        public Terms terms() {
            Terms found = terms;
            if (found == null) {
                found = new Terms(charges);
                terms = found;
            }
            return found;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Leaf that
                            && portions == that.portions
                            && charges.equals(that.charges)
                            && reliefs.equals(that.reliefs)
                            && idle.equals(that.idle));
        }

        @Override
        public int hashCode() {
            return Objects.hash(charges, reliefs, idle, portions);
        }

        @Override
        public String toString() {
            return "charges " + charges + ", reliefs " + reliefs + ", idle " + idle;
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

    /** The card that is left where some answers are known: it asks only what stays unknown. */
    public RateCard given(Function<FactTest, Truth> answers) {
        return new RateCard(builder.knowing(answers));
    }

    /** The questions of several cards, each once. */
    public static List<FactTest> questions(List<RateCard> cards) {
        return cards.size() == 1
                ? cards.getFirst().questions()
                : cards.stream()
                        .flatMap(card -> card.questions().stream())
                        .distinct()
                        .toList();
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
        Deque<Node> open = new ArrayDeque<>(List.of(root()));
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
