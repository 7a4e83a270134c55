/** Outlook: outcomes of the talks side by side over one book. */
@NullMarked
package parley.outlook;

import org.jspecify.annotations.NullMarked;
