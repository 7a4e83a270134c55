package parley.book.answer;

import java.util.List;
import java.util.PriorityQueue;

/** The lines that move most, in the making; all that move are counted. */
final class MovedLines {

    private final int most;
    private final PriorityQueue<MovedLine> kept = new PriorityQueue<>(MovedLine.MOST.reversed());
    private long count;
    private long value;

    MovedLines(int most) {
        this.most = most;
    }

    /** Counts a line. @return whether it is among those kept, as far as is known */
    boolean counts(long cents, long size) {
        count++;
        value += cents;
        MovedLine last = kept.peek();
        return kept.size() < most || (last != null && size >= last.size());
    }

    void keep(MovedLine line) {
        kept.add(line);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    void merge(MovedLines other) {
        count += other.count;
        value += other.value;
        other.kept.forEach(this::keep);
    }

    /** How many lines move. */
    long count() {
        return count;
    }

    /** Their value in cents. */
    long value() {
        return value;
    }

    /** Those kept, the one that moves most first. */
    List<MovedLine> lines() {
        return kept.stream().sorted(MovedLine.MOST).toList();
    }
}
