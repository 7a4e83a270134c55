@NullMarked
package parley.convert.exclusions;

import org.jspecify.annotations.NullMarked;
