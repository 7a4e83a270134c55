/**
 * Rate cards: what the law reduces to for one code, origin and stretch of time. Entry point:
 * {@link parley.lawbook.card.LawSlice}, which gives the cards of one stretch.
 */
@NullMarked
package parley.lawbook.card;

import org.jspecify.annotations.NullMarked;
