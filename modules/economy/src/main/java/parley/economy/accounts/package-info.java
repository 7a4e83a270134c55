/**
 * Social accounts of countries that trade: who buys what from whom, with which inputs, at which tariffs. Read from a
 * folder by {@link parley.economy.accounts.AccountsFolder}, which refuses what does not balance.
 */
@NullMarked
package parley.economy.accounts;

import org.jspecify.annotations.NullMarked;
