package parley.report.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Cells of CSV as bytes, quoted where RFC 4180 asks for it. */
final class CsvLine {

    private static final String LINE_END = "\r\n";

    /** What ends a row. */
    static final byte[] END = LINE_END.getBytes(StandardCharsets.UTF_8);

    private CsvLine() {}

    private static String text(String cell) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(cell);
        return text.toString();
    }

    /** One cell. */
    static byte[] cell(String cell) {
        String written = isPlain(cell) ? cell : text(cell);
        String alone =
                written.endsWith(LINE_END) ? written.substring(0, written.length() - LINE_END.length()) : written;
        return alone.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!digit && !letter && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
