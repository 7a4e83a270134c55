/**
 * Social accounts as researchers publish them, put into the one folder form of {@code docs/reference/accounts.md}: {@link
 * parley.convert.accounts.AccountsSets}.
 */
@NullMarked
package parley.convert.accounts;

import org.jspecify.annotations.NullMarked;
