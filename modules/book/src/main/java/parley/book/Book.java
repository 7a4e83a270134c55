package parley.book;

import java.util.List;
import parley.determination.ShipmentLine;

/**
 * A book of shipments as read: its lines in order, and what could not be read beside them.
 *
 * @param name what it is called
 * @param lines the lines
 * @param rejects rows that are not lines, and why; nothing is dropped
 * @param unread columns that are neither the book's nor facts, kept out of the answer
 */
public record Book(String name, List<ShipmentLine> lines, List<Reject> rejects, List<String> unread) {

    public Book {
        lines = List.copyOf(lines);
        rejects = List.copyOf(rejects);
        unread = List.copyOf(unread);
    }
}
