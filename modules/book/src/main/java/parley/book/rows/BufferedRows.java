package parley.book.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.ground.Notation.Decimal;

/** What sources of every form share: one row that is filled anew, a header and notes. */
abstract sealed class BufferedRows implements RowSource permits ParquetRows, TextRows, XlsxRows {

    final Row row = new Row();
    final List<String> notes = new ArrayList<>();
    private final String name;
    private List<String> header = List.of();

    BufferedRows(String name) {
        this.name = name;
    }

    /** The row that stands is the header. */
    final void takeHeader() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.fields(); i++) {
            names.add(row.field(i).strip());
        }
        header = List.copyOf(names);
    }

    final void takeHeader(List<String> names) {
        header = List.copyOf(names);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public Decimal decimal() {
        return Decimal.POINT;
    }

    @Override
    public final List<String> header() {
        return header;
    }

    @Override
    public final @Nullable String fault() {
        if (mayBeTotals() && isTotals()) {
            return "the row holds totals";
        }
        if (row.fields() == header.size()) {
            return null;
        }
        return "the row has " + row.fields() + (row.fields() == 1 ? " column" : " columns") + ", not " + header.size()
                + swallowed();
    }

    /** A quote that is not closed takes the lines after it into its field. */
    private String swallowed() {
        int lines = 1;
        for (int i = row.start(0); i < row.end(row.fields() - 1); i++) {
            lines += row.text()[i] == '\n' ? 1 : 0;
        }
        return lines == 1 ? "" : ", over " + lines + " lines. Maybe a quote is not closed";
    }

    /** Looks at one letter, since it is asked of every row. */
    private boolean mayBeTotals() {
        return switch (row.firstInk()) {
            case 'T', 't', 'G', 'g', 'S', 's' -> true;
            default -> false;
        };
    }

    /** The first field that is not blank says so, and another is blank, as one of a line would not be. */
    private boolean isTotals() {
        String first = "";
        boolean gaps = row.fields() < header.size();
        for (int i = 0; i < row.fields(); i++) {
            String field = row.field(i).strip();
            if (field.isEmpty()) {
                gaps = true;
            } else if (first.isEmpty()) {
                first = field.toLowerCase(Locale.ROOT);
            }
        }
        return gaps && first.matches("(grand |sub-?|sub )?totals? *:?|sum(me)? *:?|summe *:?");
    }

    @Override
    public final int fields() {
        return row.fields();
    }

    @Override
    public final char[] text() {
        return row.text();
    }

    @Override
    public final int start(int column) {
        return row.start(column);
    }

    @Override
    public final int end(int column) {
        return row.end(column);
    }

    @Override
    public final List<String> notes() {
        return List.copyOf(notes);
    }
}
