package parley.book;

import java.util.Collection;
import java.util.Map;

/** What one line is told in, by the name of the column. */
public interface Texts {

    /** The text of the column; empty if it is not told. */
    String text(String column);

    /** The columns that may be told. */
    Collection<String> columns();

    static Texts of(Map<String, String> texts) {
        return new Texts() {
            @Override
            public String text(String column) {
                return texts.getOrDefault(column, "");
            }

            @Override
            public Collection<String> columns() {
                return texts.keySet();
            }
        };
    }
}
