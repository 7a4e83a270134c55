package parley.economy.game;

import java.util.OptionalDouble;

/**
 * Whether a side keeps a truce that is worth breaking once, if breaking it means war for good: it does if it weighs tomorrow
 * by at least {@code (deviate - hold) / (deviate - war)} of today. The repeated game of A. Dixit, “Strategic Aspects of Trade
 * Policy”, in T. F. Bewley (ed.), Advances in Economic Theory, 1987, and K. Bagwell and R. Staiger, “A Theory of Managed
 * Trade”, American Economic Review 80, 1990.
 *
 * @param hold its payoff while both hold
 * @param deviate its payoff in the one period in which it alone answers as it likes
 * @param war its payoff once both do
 */
public record Patience(double hold, double deviate, double war) {

    private static final double NOTHING = 1e-9;

    /** What can be said of it. */
    public enum Kind {
        /** It is better off at war: no patience makes it hold. */
        WAR_IS_BETTER,
        /** It gains nothing by breaking: it holds however impatient. */
        ALWAYS_HOLDS,
        /** It holds from a threshold of patience on. */
        FROM_A_THRESHOLD
    }

    public Kind kind() {
        if (hold <= war) {
            return Kind.WAR_IS_BETTER;
        }
        return deviate - hold <= NOTHING ? Kind.ALWAYS_HOLDS : Kind.FROM_A_THRESHOLD;
    }

    /** The least weight of the next period against this one at which it holds, if there is a threshold. */
    public OptionalDouble findThreshold() {
        return kind() == Kind.FROM_A_THRESHOLD
                ? OptionalDouble.of((deviate - hold) / (deviate - war))
                : OptionalDouble.empty();
    }
}
