@NullMarked
package parley.convert.parties;

import org.jspecify.annotations.NullMarked;
