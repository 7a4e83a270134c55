package parley.book.pass;

import org.jspecify.annotations.Nullable;
import parley.determination.Crossing;
import parley.determination.Facts;
import parley.determination.Meeting;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.measure.CommodityCode;

/** Some lines of a book, one behind the other, in columns. Used again for others once it was seen. */
public final class Batch {

    int size;
    final long[] row;
    final int[] codeNumber;
    final CommodityCode[] code;
    final int[] crossingNumber;
    final Crossing[] crossing;
    final long[] value;
    final @Nullable Quantity[] quantity;
    final Facts[] facts;
    final Meeting[] meeting;
    final int[] entry;
    final long[] before;
    final @Nullable String[] label;
    final int[] labelNumber;
    private final int[] idEnd;
    private char[] idText;
    private Entries entries = new Entries();
    private final Bytes out = new Bytes();

    /** @param lines how many it can hold */
    Batch(int lines) {
        row = new long[lines];
        codeNumber = new int[lines];
        code = new CommodityCode[lines];
        crossingNumber = new int[lines];
        crossing = new Crossing[lines];
        value = new long[lines];
        quantity = new Quantity[lines];
        facts = new Facts[lines];
        meeting = new Meeting[lines];
        entry = new int[lines];
        before = new long[lines];
        label = new String[lines];
        labelNumber = new int[lines];
        idEnd = new int[lines];
        idText = new char[Long.BYTES * lines];
    }

    void clear(Entries of) {
        size = 0;
        entries = of;
        out.clear();
    }

    boolean isFull() {
        return size == row.length;
    }

    void id(char[] text, int from, int until) {
        int start = size == 0 ? 0 : idEnd[size - 1];
        int end = start + until - from;
        if (end > idText.length) {
            idText = java.util.Arrays.copyOf(idText, Math.max(end, 2 * idText.length));
        }
        System.arraycopy(text, from, idText, start, until - from);
        idEnd[size] = end;
    }

    /** How many lines it holds. */
    public int size() {
        return size;
    }

    /** The row of the file that the line begins on. */
    public long row(int line) {
        return row[line];
    }

    public CommodityCode code(int line) {
        return code[line];
    }

    public Crossing crossing(int line) {
        return crossing[line];
    }

    /** A number of the crossing that no other of the book has; −1 if it has none. */
    public int crossingNumber(int line) {
        return crossingNumber[line];
    }

    /** The number of the code in the law book's index of codes; −1 if it has none. */
    public int codeNumber(int line) {
        return codeNumber[line];
    }

    /** The customs value in cents. */
    public long value(int line) {
        return value[line];
    }

    public @Nullable Quantity quantity(int line) {
        return quantity[line];
    }

    public Facts facts(int line) {
        return facts[line];
    }

    /** What the line says in the free column that was asked for; null if none was, or it is blank. */
    public @Nullable String label(int line) {
        return label[line];
    }

    /** A number of what it says there that nothing else has, from nil; −1 if it has none. */
    int labelNumber(int line) {
        return labelNumber[line];
    }

    /** The value in cents of the entry that the line is filed in. */
    public long entryValue(int line) {
        return entry[line] < 0 ? value[line] : entries.value(entry[line]);
    }

    /** The value in cents of the lines of that entry before it. */
    public long entryBefore(int line) {
        return before[line];
    }

    /** The id that the book gives the line; its row if it gives none. */
    public String id(int line) {
        int start = line == 0 ? 0 : idEnd[line - 1];
        return idEnd[line] == start ? Long.toString(row[line]) : new String(idText, start, idEnd[line] - start);
    }

    /** Puts the id if it is letters, digits, points and dashes, and begins with none of the latter. @return false if it is not */
    public boolean putPlainId(Bytes to, int line) {
        int start = line == 0 ? 0 : idEnd[line - 1];
        if (idEnd[line] == start) {
            to.putNumber(row[line]);
            return true;
        }
        return idText[start] != '-' && to.putPlain(idText, start, idEnd[line]);
    }

    /** Where a worker puts what it writes of the batch, for the sink to take in order. */
    public Bytes out() {
        return out;
    }

    /** The line as one told alone. */
    public ShipmentLine line(int i) {
        Crossing where = crossing[i];
        String entryId = entry[i] < 0 ? "" : entries.id(entry[i]);
        return new ShipmentLine(
                id(i),
                code[i],
                where.origin(),
                where.regime(),
                where.entered(),
                Money.ofCents(value[i]),
                quantity[i],
                new ShipmentLine.Entry(entryId, Money.ofCents(entryValue(i)), Money.ofCents(before[i])),
                facts[i]);
    }
}
