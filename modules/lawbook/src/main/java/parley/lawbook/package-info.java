/**
 * The law book: all measures under two clocks, what is in force at an instant as known by a day, what yields to what, and
 * the nomenclature it speaks of. Entry point: {@link parley.lawbook.LawBook}.
 */
@NullMarked
package parley.lawbook;

import org.jspecify.annotations.NullMarked;
