package parley.determination.licence;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.measure.Citation;
import parley.measure.Effect;
import parley.measure.Regime;
import parley.measure.ReviewPolicy;

/** What one export control, or a whole regime of them, says of a shipment. */
public sealed interface LicenceAnswer {

    /** The strictest first; what is sure before what may be, and of that the least open. The order is that of decision 036. */
    Comparator<LicenceAnswer> STRICTEST_FIRST = Comparator.comparingInt(LicenceAnswer::rank)
            .thenComparingInt(LicenceAnswer::open)
            .thenComparingInt(LicenceAnswer::severity)
            .thenComparing(answer -> answer.reason().regime().toString())
            .thenComparing(answer -> answer.reason().measure());

    /** Nothing is asked. */
    record Free(Reason reason) implements LicenceAnswer {}

    /** A licence is needed. */
    record LicenceRequired(ReviewPolicy policy, Reason reason) implements LicenceAnswer {}

    /** It may not be exported. */
    record Prohibited(Reason reason) implements LicenceAnswer {}

    /**
     * It may be controlled; what is asked would settle it.
     *
     * @param then what follows if it is: a licence or a prohibition; null if what follows is no more than {@code because}
     */
    record PossiblyControlled(@Nullable Effect then, Reason reason) implements LicenceAnswer {}

    /** The text does not say. */
    record Unspecified(String text, Reason reason) implements LicenceAnswer {}

    /** A control that exists and is not modelled may bear. */
    record NotModelled(Reason reason) implements LicenceAnswer {}

    /** Which measure, and why. */
    Reason reason();

    /**
     * What leads to an answer.
     *
     * @param regime whose border is left
     * @param measure the measure's id; empty where no single one answers
     * @param because the reason, in a sentence
     * @param citations the acts, the one that set it first
     * @param ask what would settle an open answer, or make a settled one stricter or milder
     * @param unverified what could not be confirmed
     */
    record Reason(
            Regime regime,
            String measure,
            String because,
            List<Citation> citations,
            List<String> ask,
            List<String> unverified) {
        public Reason {
            citations = List.copyOf(citations);
            ask = List.copyOf(ask);
            unverified = List.copyOf(unverified);
        }
    }

    /** The word for it, as in {@code licence-required}. */
    default String word() {
        return switch (this) {
            case Free _ -> "free";
            case LicenceRequired _ -> "licence-required";
            case Prohibited _ -> "prohibited";
            case PossiblyControlled _ -> "possibly-controlled";
            case Unspecified _ -> "unspecified";
            case NotModelled _ -> "not-modelled";
        };
    }

    /** The policy under which a licence is reviewed, or would be; null where none is told. */
    default @Nullable ReviewPolicy policy() {
        return switch (this) {
            case LicenceRequired licence -> licence.policy;
            case PossiblyControlled possibly ->
                possibly.then instanceof Effect.Licence licence ? licence.policy() : null;
            case Free _, Prohibited _, Unspecified _, NotModelled _ -> null;
        };
    }

    /** Its place among the kinds of answer, 0 the strictest. */
    private int rank() {
        return switch (this) {
            case Prohibited _ -> 0;
            case LicenceRequired _ -> 1;
            case Unspecified _ -> 2;
            case PossiblyControlled _ -> 3;
            case NotModelled _ -> 4;
            case Free _ -> 5;
        };
    }

    /** How much would have to be told to settle it; nothing of an answer that is sure. */
    private int open() {
        return this instanceof PossiblyControlled possibly
                ? possibly.reason.ask().size()
                : 0;
    }

    /** How strict it is among those of its kind, 0 the strictest: a prohibition before licences by their policy. */
    private int severity() {
        ReviewPolicy policy = policy();
        return policy == null ? 0 : ReviewPolicy.values().length - policy.ordinal();
    }
}
