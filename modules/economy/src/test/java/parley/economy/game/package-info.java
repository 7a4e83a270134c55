/** Tests of the game of tariffs. */
@NullMarked
package parley.economy.game;

import org.jspecify.annotations.NullMarked;
