/** Lists of parties: every publisher's table in one form of our own, {@link parley.convert.parties.PartyRow}. */
@NullMarked
package parley.convert.parties;

import org.jspecify.annotations.NullMarked;
