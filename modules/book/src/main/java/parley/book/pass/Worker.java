package parley.book.pass;

import parley.determination.LineRater;

/** Sees lines of a book with what every outcome says of them. One thread's at a time; several see a book together. */
public interface Worker {

    /** A line, with the answers to it; both hold only now. */
    void line(Batch batch, int line, LineRater answers);
}
