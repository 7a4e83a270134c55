package parley.book.pass;

import java.io.IOException;

/** Where a pass takes its lines from: the rows of a file, or lines held in memory. */
interface BatchSource {

    /** Fills the batch. @return false if no line was left */
    boolean fill(Batch batch) throws IOException;

    /** Whether lines name the entries that they are filed in, whose whole value is known only behind the last line. */
    boolean namesEntries();
}
