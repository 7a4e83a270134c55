@NullMarked
package parley.talks.source;

import org.jspecify.annotations.NullMarked;
