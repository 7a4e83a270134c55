/** Outcomes of the talks side by side over one book. Entry point: {@link parley.outlook.Outlook}. */
@NullMarked
package parley.outlook;

import org.jspecify.annotations.NullMarked;
