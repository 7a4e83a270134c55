/**
 * Parties: who they are, who owns them, how their names are written. Knows no law: what ownership makes of a party is a
 * {@link parley.screening.CaptureRule} that is passed in. The ways in are {@link parley.screening.ownership.OwnershipScreen}
 * for ownership and {@code parley.screening.lists.PartyIndex} for names.
 */
@NullMarked
package parley.screening;

import org.jspecify.annotations.NullMarked;
