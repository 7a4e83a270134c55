package parley.report.result;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** How the cells of a row stand in the bytes of a batch. */
final class CellForm {

    /** What parts plain cells, and ends their rows: bytes that no text in UTF-8 has. */
    static final byte CELL_END = (byte) 0xFE;

    static final byte ROW_END = (byte) 0xFF;

    /** As CSV. */
    static final CellForm CSV = new CellForm(true, ',', CsvLine.END, "null", "null", "null");

    /** As they are, for a form of file that types them. */
    static final CellForm PLAIN =
            new CellForm(false, (char) (CELL_END & 0xFF), new byte[] {ROW_END}, "unbounded", "not modelled", "");

    private final boolean quoted;
    private final char between;
    private final byte[] rowEnd;
    private final byte[] unbounded;
    private final byte[] notModelled;
    private final byte[] ofNothing;

    private CellForm(
            boolean quoted, char between, byte[] rowEnd, String unbounded, String notModelled, String ofNothing) {
        this.quoted = quoted;
        this.between = between;
        this.rowEnd = rowEnd;
        this.unbounded = unbounded.getBytes(StandardCharsets.UTF_8);
        this.notModelled = notModelled.getBytes(StandardCharsets.UTF_8);
        this.ofNothing = ofNothing.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands between two cells. */
    char between() {
        return between;
    }

    byte[] rowEnd() {
        return rowEnd;
    }

    /** A greatest amount that has no bound. */
    byte[] unbounded() {
        return unbounded;
    }

    /** An amount that is not modelled. */
    byte[] notModelled() {
        return notModelled;
    }

    /** A rate of a value of nil. */
    byte[] ofNothing() {
        return ofNothing;
    }

    /** One cell of text. */
    byte[] cell(String text) {
        return quoted ? CsvLine.cell(Cells.inert(text)) : text.getBytes(StandardCharsets.UTF_8);
    }

    /** Cells of text that end a row, or are all of it. */
    byte[] row(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                bytes.write(between);
            }
            bytes.writeBytes(cell(texts[i]));
        }
        bytes.writeBytes(rowEnd);
        return bytes.toByteArray();
    }

    /** Cells of text within a row, parted from what stands before and behind them. */
    byte[] middle(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(between);
        for (String text : texts) {
            bytes.writeBytes(cell(text));
            bytes.write(between);
        }
        return bytes.toByteArray();
    }
}
