/** Tests of what a stopped supply does. */
@NullMarked
package parley.economy.chain;

import org.jspecify.annotations.NullMarked;
