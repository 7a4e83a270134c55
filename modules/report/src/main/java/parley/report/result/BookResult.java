package parley.report.result;

import java.io.IOException;
import parley.book.Reject;
import parley.book.pass.Batch;

/**
 * The result of a book in the making: its workers put what a line has into the bytes of the batch, and it takes the batches in
 * order. Nothing is written before the first of them; the result is whole when finished.
 */
public interface BookResult {

    /** One for each thread. */
    BookRows worker();

    void take(Batch batch) throws IOException;

    /** A row that could not be read as a line; these stand behind all lines. */
    void reject(Reject reject) throws IOException;

    void finish() throws IOException;
}
