package parley.report;

import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * The table, each line indented by so many spaces; no line ends in spaces. Where a row is too wide for the terminal, a
     * last column of text is broken within its column, or stands on a line of its own below.
     */
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
            int last = row.length - 1;
            for (int i = 0; i < last; i++) {
                line.append(padded(row[i], widths[i], right[i])).append("  ");
            }
            if (right[last] || line.length() + row[last].length() <= Wrapped.WIDTH) {
                line.append(padded(row[last], widths[last], right[last]));
                text.append(line.toString().stripTrailing()).append('\n');
            } else if (line.length() + longestWord(row[last]) <= Wrapped.WIDTH) {
                text.append(Wrapped.lines(line.toString(), row[last]));
            } else {
                text.append(line.toString().stripTrailing()).append('\n');
                text.append(Wrapped.lines(" ".repeat(indent + 4), row[last]));
            }
        }
        return text.toString();
    }

    private static String padded(String cell, int width, boolean right) {
        String padding = " ".repeat(width - cell.length());
        return right ? padding + cell : cell + padding;
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }
}
