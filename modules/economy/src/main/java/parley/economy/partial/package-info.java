/**
 * One market at a time: what a change of a tariff does to imports of one line, for books too fine for sectors. Entry point:
 * {@link parley.economy.partial.Smart}.
 */
@NullMarked
package parley.economy.partial;

import org.jspecify.annotations.NullMarked;
