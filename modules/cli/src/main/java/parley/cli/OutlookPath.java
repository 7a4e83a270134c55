package parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.path.PathRun;
import parley.book.path.RatePaths;
import parley.determination.Determiner;
import parley.determination.ShipmentLine;
import parley.outlook.OutlookRun;

/** The paths that the page of an outlook draws: the law as known, and what parts from it under each outcome. */
final class OutlookPath {

    private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private OutlookPath() {}

    /** Null where no line can be answered on every day, or lines go over several borders: then there is nothing to draw. */
    static @Nullable RatePaths of(Book book, Determiner base, List<OutlookRun.Asked> outcomes) {
        if (book.lines().stream().map(ShipmentLine::regime).distinct().count() != 1) {
            return null;
        }
        List<PathRun.Asked> asked = new ArrayList<>();
        asked.add(new PathRun.Asked("No further act", List.of(), base, FIRST, LAST));
        for (OutlookRun.Asked outcome : outcomes) {
            LocalDate after = outcome.determiner().known();
            if (!outcome.scenarios().isEmpty() && after.isAfter(FIRST) && after.isBefore(LAST)) {
                asked.add(new PathRun.Asked(outcome.title(), outcome.scenarios(), outcome.determiner(), after, LAST));
            }
        }
        RatePaths paths = new PathRun(book, asked).run();
        return paths.summedLines() == 0 ? null : paths;
    }
}
