package parley.evidence.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one claim is recognised.
 *
 * @param key the claim's key; {@code $speaker} in it is the surname of who speaks
 * @param subject what it is about, in words
 * @param kind the kind of its content
 * @param value the value; {@code $name} is what a pattern kept under that name; null where it is collected
 * @param list the concept whose names are collected from the sentence; null if none
 * @param unit its unit
 * @param patterns the patterns, any of which says it
 * @param with of each set one concept must be in the sentence
 * @param without none of these may be in the sentence
 * @param context one of these must be in the sentence or in the two before it; empty for no matter
 * @param headline whether a headline can say it
 * @param yields the keys beside which, in the same sentence, it is not said
 * @param date the name under which a pattern keeps its date; null if none
 * @param speaker who says it, where the claim has a speaker of its own; null for whoever speaks in the sentence
 */
record Rule(
        String key,
        String subject,
        Kind kind,
        @Nullable String value,
        @Nullable String list,
        String unit,
        List<Pattern> patterns,
        List<Set<String>> with,
        Set<String> without,
        Set<String> context,
        boolean headline,
        Set<String> yields,
        @Nullable String date,
        @Nullable String speaker) {

    /** The kinds of content that rules make; rates have a reader of their own. */
    enum Kind {
        THRESHOLD,
        DAY,
        COUNT,
        ORDINAL,
        PLACES,
        PERSONS,
        STATE,
        PURCHASE,
        FORECAST,
        MATTER
    }
}
