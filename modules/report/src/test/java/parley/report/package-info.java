/** What the answers must look like, as sentences. */
@NullMarked
package parley.report;

import org.jspecify.annotations.NullMarked;
