@NullMarked
package parley.economy.onesector;

import org.jspecify.annotations.NullMarked;
