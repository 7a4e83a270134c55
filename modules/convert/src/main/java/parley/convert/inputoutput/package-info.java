/** Input–output tables of one country, from their publishers' files. */
@NullMarked
package parley.convert.inputoutput;

import org.jspecify.annotations.NullMarked;
