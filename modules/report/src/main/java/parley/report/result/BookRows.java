package parley.report.result;

import parley.book.pass.Worker;

/** Writes the rows of a result for the lines of a book, into the bytes of each batch. */
public interface BookRows extends Worker {

    /** How many answers there are none of, over all lines and outcomes. */
    long unanswered();
}
