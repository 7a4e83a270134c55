package parley.book.columns;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.rows.RowSource;
import parley.ground.Notation.Decimal;
import parley.measure.CommodityCode;

/**
 * Rows of an entry summary as lines. There a line has a row for each tariff number: what was claimed under chapters 98 and 99
 * stands in rows of its own beside the number of chapters 1 to 97, which has the value. A row of those chapters without a
 * value is told with its line, in the columns {@code exclusion} and {@code program}; a group that has none but such rows is
 * left as it is. Rows of one line follow one another; holds one group at a time.
 */
public final class OneLine implements RowSource {

    private static final List<String> TOLD = List.of("exclusion", "program");

    private final RowSource rows;
    private final int[] by;
    private final int code;
    private final int value;
    private final int program;
    private final List<String> header;
    private final Deque<Held> ready = new ArrayDeque<>();
    private @Nullable Held next;
    private @Nullable Held current;
    private long joined;

    /** A row kept while its group is read. */
    private record Held(
            List<String> fields, long row, @Nullable String fault) {}

    private OneLine(RowSource rows, int[] by, Columns columns) throws IOException {
        this.rows = rows;
        this.by = by;
        this.code = columns.index("code");
        this.value = columns.index("value");
        this.program = columns.index("program");
        List<String> names = new ArrayList<>(rows.header());
        if (program >= 0) {
            names.set(program, ""); // its text goes into the column that is added
        }
        names.addAll(TOLD);
        header = List.copyOf(names);
        next = read();
    }

    /** The rows as lines, if the mapping says that several are one; the rows themselves otherwise. */
    public static RowSource of(RowSource rows, Vocabulary vocabulary, List<String> needed) throws IOException {
        List<String> names = vocabulary.mapping().oneLine();
        int[] by = new int[names.size()];
        for (int i = 0; i < by.length; i++) {
            by[i] = place(rows.header(), names.get(i));
            if (by[i] < 0) {
                return rows; // each row is a line, as far as the file tells
            }
        }
        return by.length == 0 ? rows : new OneLine(rows, by, Columns.of(rows, vocabulary, needed));
    }

    private static int place(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (Mapping.plain(header.get(i)).equals(Mapping.plain(name))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Held read() throws IOException {
        if (!rows.next()) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < rows.fields(); i++) {
            fields.add(rows.field(i));
        }
        return new Held(fields, rows.row(), rows.fault());
    }

    @Override
    public boolean next() throws IOException {
        Held first = next;
        if (ready.isEmpty() && first != null) {
            gather(first);
        }
        current = ready.poll();
        return current != null;
    }

    private void gather(Held first) throws IOException {
        List<Held> group = new ArrayList<>();
        group.add(first);
        next = read();
        while (next != null && isSameLine(first, next)) {
            group.add(next);
            next = read();
        }
        boolean line = group.stream().anyMatch(held -> chapter(held) < 98);
        List<String> claims = new ArrayList<>();
        List<String> programs = new ArrayList<>();
        for (Held held : line ? group : List.<Held>of()) {
            if (isTold(held)) {
                (chapter(held) == 99 ? claims : programs)
                        .add(CommodityCode.parse(held.fields.get(code)).toString());
                joined++;
            }
        }
        for (Held held : group) {
            if (!line || !isTold(held)) {
                ready.add(told(held, claims, programs));
            }
        }
    }

    private Held told(Held held, List<String> claims, List<String> programs) {
        List<String> fields = new ArrayList<>(held.fields);
        if (held.fault == null) {
            List<String> all = new ArrayList<>(programs);
            if (program >= 0 && !fields.get(program).isBlank()) {
                all.add(fields.get(program).strip());
            }
            fields.add(String.join("|", claims));
            fields.add(String.join("|", all));
        }
        return new Held(fields, held.row, held.fault);
    }

    private boolean isSameLine(Held one, Held other) {
        for (int column : by) {
            if (one.fault != null
                    || other.fault != null
                    || !one.fields.get(column).equals(other.fields.get(column))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTold(Held held) {
        String worth = held.fields.get(value).strip();
        return chapter(held) >= 98 && (worth.isEmpty() || worth.matches("\\$?0*([.,]0*)?"));
    }

    /** The chapter of the row's code; 0 if it has none that can be read. */
    private int chapter(Held held) {
        try {
            return held.fault == null
                    ? CommodityCode.parse(held.fields.get(code)).chapter()
                    : 0;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    @Override
    public long joined() {
        return joined;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long row() {
        return held().row;
    }

    private Held held() {
        if (current == null) {
            throw new IllegalStateException("there is no row");
        }
        return current;
    }

    @Override
    public @Nullable String fault() {
        return held().fault;
    }

    @Override
    public int fields() {
        return held().fields.size();
    }

    @Override
    public String field(int column) {
        List<String> fields = held().fields;
        return column >= 0 && column < fields.size() ? fields.get(column) : "";
    }

    @Override
    public char[] text() {
        return String.join("", held().fields).toCharArray();
    }

    @Override
    public int start(int column) {
        int start = 0;
        for (int i = 0; i < column; i++) {
            start += field(i).length();
        }
        return start;
    }

    @Override
    public int end(int column) {
        return start(column) + field(column).length();
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public String sheet() {
        return rows.sheet();
    }

    @Override
    public Decimal decimal() {
        return rows.decimal();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(rows.notes());
        if (joined > 0) {
            notes.add(joined + " rows of chapters 98 and 99 are told with the lines they stand beside");
        }
        return notes;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
