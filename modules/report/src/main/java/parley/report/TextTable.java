package parley.report;

import java.util.ArrayList;
import java.util.List;

/** A table for terminals: columns as wide as they need, texts left, figures right. */
final class TextTable {

    private final List<String[]> rows = new ArrayList<>();
    private final boolean[] right;

    /** @param alignment a letter for each column: {@code l} left, {@code r} right */
    TextTable(String alignment) {
        right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** The table, each line indented by so many spaces; no line ends in spaces. */
    String render(int indent) {
        int[] widths = new int[right.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < row.length; i++) {
                String padding = " ".repeat(widths[i] - row[i].length());
                line.append(right[i] ? padding + row[i] : row[i] + padding);
                line.append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
