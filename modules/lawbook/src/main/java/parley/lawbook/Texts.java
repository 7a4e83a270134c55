package parley.lawbook;

import java.util.List;

/** A column of texts, read one at a time, so that a table of which little is asked costs little to load. */
public interface Texts {

    /** No text at all. */
    Texts NONE = of(List.of());

    /** How many texts. */
    int size();

    /** The text of a row. */
    String get(int row);

    /** The texts of a list. */
    static Texts of(List<String> texts) {
        String[] cells = texts.toArray(String[]::new);
        return new Texts() {
            @Override
            public int size() {
                return cells.length;
            }

            @Override
            public String get(int row) {
                return cells[row];
            }
        };
    }
}
