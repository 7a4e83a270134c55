package parley.report.result;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a result in order; it is whole when closed. Holds no more rows than the form of file needs. */
public interface ResultRows extends Closeable {

    /** The columns, in order. */
    List<String> COLUMNS = List.of(
            "id",
            "scenario",
            "at",
            "known",
            "duty_min",
            "duty_max",
            "rate_min",
            "rate_max",
            "refundable_min",
            "refundable_max",
            "fees_min",
            "fees_max",
            "headings",
            "missing",
            "unverified",
            "problem");

    void write(ResultRow row) throws IOException;
}
