/**
 * Tariffs as a game between governments: what each would set alone, where retaliation ends, what talks could share, and how
 * patient both sides must be for a truce to hold. The economy is that of R. Ossa, “Trade Wars and Trade Talks with Data”,
 * American Economic Review 104(12), 2014. Entry point: {@link parley.economy.game.TariffGame}.
 */
@NullMarked
package parley.economy.game;

import org.jspecify.annotations.NullMarked;
