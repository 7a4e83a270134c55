/**
 * What a supply that stops does down the chain: bounds without substitution on input–output tables, and a daily model of
 * inventories. Entry points: {@link parley.economy.chain.InventoryModel}, {@link parley.economy.chain.InputOutput}.
 */
@NullMarked
package parley.economy.chain;

import org.jspecify.annotations.NullMarked;
