package parley.evidence.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as text, without what surrounds the report.
 *
 * @param name what the report is called: the name of its file
 * @param text its main text; every place in it is counted in its characters, from nought
 * @param published the day it was published, as the page itself says; null if it does not
 * @param remarks what a reader should know of how it was read
 */
public record Page(String name, String text, @Nullable LocalDate published, List<String> remarks) {

    public Page {
        remarks = List.copyOf(remarks);
    }
}
