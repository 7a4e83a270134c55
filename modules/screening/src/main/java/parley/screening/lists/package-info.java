/**
 * The lists of parties and how a name is looked up in all of them. The way in is {@link parley.screening.lists.PartyIndex} over
 * {@link parley.screening.lists.PartyLists}, which the build compiles from {@code reference/parties/}.
 */
@NullMarked
package parley.screening.lists;

import org.jspecify.annotations.NullMarked;
