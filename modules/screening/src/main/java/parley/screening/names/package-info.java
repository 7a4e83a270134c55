/**
 * Names: read into words, romanised, compared. The way in is {@link parley.screening.names.NameMatcher}; what is particular
 * to languages (company forms, titles, nicknames, Japanese and Korean readings) is data beside the classes.
 */
@NullMarked
package parley.screening.names;

import org.jspecify.annotations.NullMarked;
