/**
 * Answers as people and programs read them: text for a terminal, JSON, CSV and HTML pages. Computes nothing. Entry points:
 * one class for each answer and form, as {@link parley.report.DeterminationJson}.
 */
@NullMarked
package parley.report;

import org.jspecify.annotations.NullMarked;
