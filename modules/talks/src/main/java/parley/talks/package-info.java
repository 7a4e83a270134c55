/**
 * The talks themselves: rounds, terms, proceedings, threats, commitments and forecasts, each with who says so, since when it
 * could be known and where it is written. Both sides' accounts are kept apart. Entry point: {@link parley.talks.Talks}.
 */
@NullMarked
package parley.talks;

import org.jspecify.annotations.NullMarked;
