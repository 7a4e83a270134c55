@NullMarked
package parley.convert.schedule;

import org.jspecify.annotations.NullMarked;
