@NullMarked
package parley.economy.study;

import org.jspecify.annotations.NullMarked;
