/**
 * Answers on a whole book: what it owes by outcome, supplier, code, chapter, measure or month, what moves between two dates or
 * laws, what another origin or another day would cost, and what each missing fact is worth. Entry point:
 * {@link parley.book.answer.AnswerRun}.
 */
@NullMarked
package parley.book.answer;

import org.jspecify.annotations.NullMarked;
