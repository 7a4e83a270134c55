package parley.book;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.measure.Regime;

/**
 * A book of shipments as read: its lines in order, and what could not be read beside them.
 *
 * @param name what it is called
 * @param lines the lines
 * @param rejects rows that are not lines, and why; nothing is dropped
 * @param unread columns that are neither the book's nor facts, kept out of the answer
 * @param account how many rows were read, and what they are
 * @param notes what was recognised and taken how, a sentence each
 */
public record Book(
        String name,
        List<ShipmentLine> lines,
        List<Reject> rejects,
        List<String> unread,
        Account account,
        List<String> notes) {

    public Book {
        lines = List.copyOf(lines);
        rejects = List.copyOf(rejects);
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }

    /** A book that was not read from rows. */
    public Book(String name, List<ShipmentLine> lines, List<Reject> rejects, List<String> unread) {
        this(name, lines, rejects, unread, Account.of(lines.size(), rejects, 0), List.of());
    }

    /** The border that its first line crosses; that of imports into the United States where it has no line. */
    public Regime regime() {
        return lines.isEmpty() ? Regime.IMPORTING_US : lines.getFirst().regime();
    }

    /**
     * What became of the rows: each is a line, a reject or part of another's line.
     *
     * @param rows how many were read
     * @param lines how many are lines
     * @param rejects how many are rejects
     * @param joined how many are told with another's line
     * @param worth the value of the rejects whose value can be read; null if it can of none
     */
    public record Account(
            long rows,
            long lines,
            long rejects,
            long joined,
            @Nullable Money worth) {

        public static Account of(long lines, List<Reject> rejects, long joined) {
            Money worth = rejects.stream()
                    .map(Reject::worth)
                    .filter(Objects::nonNull)
                    .reduce(Money::plus)
                    .orElse(null);
            return new Account(lines + rejects.size() + joined, lines, rejects.size(), joined, worth);
        }

        /** As {@code 5 rows: 3 lines, 1 told with another's, 1 reject}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            text.append(count(rows, "row")).append(": ").append(count(lines, "line"));
            if (joined > 0) {
                text.append(", ").append(joined).append(" told with another's");
            }
            if (rejects > 0) {
                text.append(", ").append(count(rejects, "reject"));
            }
            return text.toString();
        }

        private static String count(long number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }
}
