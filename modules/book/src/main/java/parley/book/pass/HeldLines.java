package parley.book.pass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.determination.Crossing;
import parley.determination.ShipmentLine;
import parley.lawbook.CodeIndex;

/** Lines held in memory, as batches for one pass. The row of a line is its place among them, counted from nil. */
final class HeldLines implements BatchSource {

    /** Few enough that each thread has some of a book of some thousand lines. */
    private static final int LINES = 1 << 10;

    private final List<ShipmentLine> lines;
    private final CodeIndex index;
    private final Map<Crossing, Integer> crossings = new HashMap<>();
    private final Entries entries = new Entries();
    private int next;

    HeldLines(List<ShipmentLine> lines, CodeIndex index) {
        this.lines = lines;
        this.index = index;
    }

    @Override
    public boolean namesEntries() {
        return lines.stream().anyMatch(line -> !line.entry().id().isEmpty());
    }

    @Override
    public boolean fill(Batch batch) {
        batch.clear(entries);
        while (!batch.isFull() && batch.size < LINES && next < lines.size()) {
            take(batch, lines.get(next));
            next++;
        }
        return batch.size > 0;
    }

    private void take(Batch batch, ShipmentLine line) {
        int i = batch.size;
        Crossing crossing = line.crossing();
        batch.row[i] = next;
        batch.id(line.id().toCharArray(), 0, line.id().length());
        batch.code[i] = line.code();
        batch.codeNumber[i] = index.number(line.code());
        batch.crossing[i] = crossing;
        batch.crossingNumber[i] = crossings.computeIfAbsent(crossing, _ -> crossings.size());
        batch.value[i] = line.value().cents();
        batch.quantity[i] = line.quantity();
        batch.facts[i] = line.facts();
        batch.label[i] = null;
        batch.labelNumber[i] = 0;
        batch.before[i] = line.entry().before().cents();
        batch.entry[i] =
                line.entry().id().isEmpty() ? -1 : entries.add(line.entry().id(), batch.value[i]);
        batch.size++;
    }
}
