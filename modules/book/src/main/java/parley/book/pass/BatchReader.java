package parley.book.pass;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.Reject;
import parley.book.RowTexts;
import parley.book.columns.Columns;
import parley.book.columns.OneLine;
import parley.book.columns.Vocabulary;
import parley.book.rows.RowSource;
import parley.determination.Crossing;
import parley.determination.Facts;
import parley.determination.ShipmentLine;
import parley.ground.Notation.Decimal;
import parley.lawbook.CodeIndex;
import parley.measure.CommodityCode;

/**
 * Reads the rows of a book into columns. Each text is read once, by the {@link LineForm} that reads lines told alone; the
 * same text met again is found by its characters. A row that is no line goes to the rejects; reading goes on.
 */
public final class BatchReader implements BatchSource {

    private static final List<String> WHERE = List.of("destination", "origin", "entered");

    private final RowSource rows;
    private final Columns columns;
    private final LineForm form;
    private final RowTexts texts;
    private final CodeIndex index;
    private final Consumer<Reject> rejects;
    private final int code;
    private final int value;
    private final int id;
    private final int entry;
    private final int label;
    private final String entryOfAll;
    private final boolean plainId;
    private final boolean plainValue;
    private final boolean quantities;
    private final boolean valued;
    private final List<String> factNames;
    private final Key where;
    private final Key told;
    private final Dictionary<Code> codes = new Dictionary<>();
    private final Dictionary<Crossing> crossings = new Dictionary<>();
    private final Dictionary<Facts> facts = new Dictionary<>();
    private final Dictionary<String> entryIds = new Dictionary<>();
    private final Dictionary<String> labels = new Dictionary<>();
    private final Entries entries = new Entries();
    private long lines;
    private long rejected;

    private record Code(CommodityCode code, int number, boolean lacksNought) {}

    /**
     * @param source the rows
     * @param free a column of the file's own to tell lines apart by; null for none
     * @param rejects takes rows that are no lines, in their order
     */
    public BatchReader(
            RowSource source,
            Vocabulary vocabulary,
            LineForm form,
            CodeIndex index,
            @Nullable String free,
            Consumer<Reject> rejects)
            throws IOException {
        this.rows = OneLine.of(source, vocabulary, BookReader.NEEDED);
        this.columns = Columns.of(rows, vocabulary, BookReader.NEEDED);
        this.form = form.in(columns.notation());
        this.texts = new RowTexts(rows, columns, this.form);
        this.index = index;
        this.rejects = rejects;
        this.code = columns.index("code");
        this.value = columns.index("value");
        this.id = columns.index("id");
        this.entry = columns.index("entry");
        this.label = free == null ? -1 : rows.header().indexOf(free);
        this.plainId = id >= 0 && columns.isPlain("id");
        this.entryOfAll = entry < 0 ? texts.text("entry").strip() : "";
        this.plainValue = columns.isPlain("value") && columns.notation().decimal() == Decimal.POINT;
        this.quantities = columns.names().contains("quantity");
        this.factNames = columns.names().stream().filter(form.facts()::contains).toList();
        this.valued = factNames.stream().anyMatch(form::isOfValuation);
        this.where = new Key(WHERE.stream().mapToInt(columns::index));
        this.told = new Key(factNames.stream().mapToInt(columns::index));
    }

    @Override
    public boolean namesEntries() {
        return columns.names().contains("entry");
    }

    /** Whether lines say the column, or a mapping says it for them. */
    public boolean tells(String column) {
        return columns.names().contains(column);
    }

    /** The file's columns that are not used. */
    public List<String> unread() {
        return columns.unread();
    }

    /** What was recognised and taken how, a sentence each; whole behind the last row. */
    public List<String> notes() {
        return texts.notes();
    }

    public long lines() {
        return lines;
    }

    public long rejected() {
        return rejected;
    }

    /** How many rows were told with another's line. */
    public long joined() {
        return rows.joined();
    }

    @Override
    public boolean fill(Batch batch) throws IOException {
        batch.clear(entries);
        while (!batch.isFull() && rows.next()) {
            take(batch);
        }
        lines += batch.size();
        return batch.size() > 0;
    }

    private void take(Batch batch) {
        Reject fault = texts.fault();
        if (fault != null) {
            reject(fault);
            return;
        }
        where.take(rows);
        if (!told.isEmpty()) {
            told.take(rows);
        }
        if (!takeKnown(batch)) {
            takeNew(batch);
        }
    }

    private void reject(Reject reject) {
        rejected++;
        rejects.accept(reject);
    }

    /** Takes a row whose texts were all met before. @return false if one was not */
    private boolean takeKnown(Batch batch) {
        char[] text = rows.text();
        int wherePlace = where.numberIn(crossings);
        long cents = plainValue ? Cents.read(text, rows.start(value), rows.end(value)) : Cents.OTHER_FORM;
        if (wherePlace < 0 || cents == Cents.OTHER_FORM || quantities || valued) {
            return false;
        }
        Facts known = Facts.NONE;
        if (!told.isEmpty()) {
            int place = told.numberIn(facts);
            if (place < 0) {
                return false;
            }
            known = facts.get(place);
        }
        Code found = readCode(text);
        if (found == null) {
            return false;
        }
        if (found.lacksNought) {
            texts.countNought();
        }
        int i = batch.size;
        batch.code[i] = found.code;
        batch.codeNumber[i] = found.number;
        batch.crossing[i] = crossings.get(wherePlace);
        batch.crossingNumber[i] = wherePlace;
        batch.value[i] = cents;
        batch.quantity[i] = null;
        batch.facts[i] = known;
        finish(batch);
        return true;
    }

    /** Takes a row by the reader of lines told alone, and keeps what its texts were read as. */
    private void takeNew(Batch batch) {
        ShipmentLine line;
        try {
            line = texts.line();
        } catch (LineForm.Unreadable e) {
            reject(texts.reject(e));
            return;
        }
        int i = batch.size;
        batch.code[i] = line.code();
        batch.codeNumber[i] = index.number(line.code());
        batch.crossing[i] = line.crossing();
        boolean ofZone = batch.crossing[i].status() != null;
        batch.crossingNumber[i] = ofZone ? -1 : keep(batch.crossing[i]);
        batch.value[i] = line.value().cents();
        batch.quantity[i] = line.quantity();
        batch.facts[i] = line.facts();
        if (!valued
                && !ofZone
                && factNames.stream()
                        .noneMatch(name ->
                                form.isPartOfValue(name) && line.facts().told().containsKey(name))
                && told.numberIn(facts) < 0) {
            told.put(facts, line.facts());
        }
        finish(batch);
    }

    /** What the text of the code was read as, now or before; null if it cannot be read. */
    private @Nullable Code readCode(char[] text) {
        int start = rows.start(code);
        int end = rows.end(code);
        int place = codes.numberOf(text, start, end);
        return place >= 0 ? codes.get(place) : readNewCode(text, start, end);
    }

    private @Nullable Code readNewCode(char[] text, int start, int end) {
        String given = texts.text("code");
        try {
            CommodityCode read = form.code(given);
            Code kept = new Code(read, index.number(read), CommodityCode.lacksItsNought(given.strip()));
            codes.put(text, start, end, kept);
            return kept;
        } catch (LineForm.Unreadable _) {
            return null; // the reader of lines told alone says why
        }
    }

    /** The number of a crossing; −1 where too many were met to keep. */
    private int keep(Crossing crossing) {
        int place = where.numberIn(crossings);
        return place < 0 ? where.put(crossings, crossing) : place;
    }

    private void finish(Batch batch) {
        int i = batch.size;
        char[] text = rows.text();
        batch.row[i] = rows.row();
        if (plainId) {
            int start = firstInk(text, rows.start(id), rows.end(id));
            batch.id(text, start, lastInk(text, start, rows.end(id)));
        } else {
            char[] meant = texts.text("id").strip().toCharArray();
            batch.id(meant, 0, meant.length);
        }
        takeLabel(batch, i, text);
        String entryId = entry < 0 ? entryOfAll : text(entryIds, entry);
        if (entryId == null || entryId.isEmpty()) {
            batch.entry[i] = -1;
            batch.before[i] = 0;
        } else {
            int number = entries.add(entryId, batch.value[i]);
            batch.entry[i] = number;
            batch.before[i] = entries.value(number) - batch.value[i];
        }
        batch.size++;
    }

    /** Labels are numbered from 1, in the order that they are met in; none at all is nil. */
    private void takeLabel(Batch batch, int i, char[] text) {
        int start = rows.start(label);
        int end = rows.end(label);
        if (start == end) {
            batch.label[i] = null;
            batch.labelNumber[i] = 0;
            return;
        }
        int place = labels.numberOf(text, start, end);
        if (place < 0) {
            place = labels.put(text, start, end, rows.field(label).strip());
        }
        batch.label[i] = place < 0 ? rows.field(label).strip() : labels.get(place);
        batch.labelNumber[i] = place < 0 ? -1 : place + 1;
    }

    /** The text of a column without the blanks around it, one object for equal texts; null if blank. */
    private @Nullable String text(Dictionary<String> in, int column) {
        char[] text = rows.text();
        int start = rows.start(column);
        int end = rows.end(column);
        if (start == end) {
            return null;
        }
        int place = in.numberOf(text, start, end);
        if (place >= 0) {
            return in.get(place);
        }
        String read = rows.field(column).strip();
        in.put(text, start, end, read);
        return read;
    }

    private static int firstInk(char[] text, int from, int until) {
        int at = from;
        while (at < until && Character.isWhitespace(text[at])) {
            at++;
        }
        return at;
    }

    private static int lastInk(char[] text, int from, int until) {
        int end = until;
        while (end > from && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        return end;
    }
}
