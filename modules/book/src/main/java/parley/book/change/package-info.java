/**
 * What changes for some goods: lines compared under one law at one moment and under another, by both clocks, and every end or
 * step that the law has set. Entry points: {@link parley.book.change.ChangesRun}, {@link parley.book.change.DeadlineRun}.
 */
@NullMarked
package parley.book.change;

import org.jspecify.annotations.NullMarked;
