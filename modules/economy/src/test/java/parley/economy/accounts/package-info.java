@NullMarked
package parley.economy.accounts;

import org.jspecify.annotations.NullMarked;
