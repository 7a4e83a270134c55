@NullMarked
package parley.talks;

import org.jspecify.annotations.NullMarked;
