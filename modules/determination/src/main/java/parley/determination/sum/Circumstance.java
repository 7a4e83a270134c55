package parley.determination.sum;

import java.time.Instant;
import java.util.Set;
import parley.determination.Determiner;

/**
 * A law at an instant, and what of it is not yet owed.
 *
 * @param when what it supposes
 * @param law the law
 * @param at the instant
 * @param threats measures that are only announced and are here taken as carried out
 * @param returning measures that are suspended and by then are back
 */
record Circumstance(Sum.When when, Determiner law, Instant at, Set<String> threats, Set<String> returning) {

    Circumstance {
        threats = Set.copyOf(threats);
        returning = Set.copyOf(returning);
    }

    Part.How how(String measure) {
        return threats.contains(measure)
                ? Part.How.THREATENED
                : returning.contains(measure) ? Part.How.RETURNING : Part.How.IN_FORCE;
    }

    Circumstance at(Instant other) {
        return new Circumstance(when, law, other, threats, returning);
    }
}
