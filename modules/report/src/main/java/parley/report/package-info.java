/** Report: tables, explanations, differences and charts, as text, page, CSV or JSON. */
@NullMarked
package parley.report;

import org.jspecify.annotations.NullMarked;
