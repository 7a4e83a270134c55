/** Law book: reads and checks the law, and answers what is in force at an instant, as known at another. */
@NullMarked
package parley.lawbook;

import org.jspecify.annotations.NullMarked;
