package parley.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.book.path.PathRun;
import parley.book.path.RatePaths;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.outlook.Outlook;
import parley.outlook.OutlookRun;

/** Outlooks over a small book, by the law as it is compiled, and pages of them. */
final class Outlooks {

    /** A name that would break a page that took it at its word. */
    static final String HOSTILE = "<script>alert(\"book\")</script> & Söhne's";

    /** Toys, a battery, articles of steel and of plastics, a phone; two lines that no sum can hold; and no line at all. */
    private static final String ROWS = """
            id,code,origin,value,remark"<b>
            toy,9503.00.0073,CN,1000000,
            battery,8507.60.0020,CN,2500000.50,
            "<img src=x onerror=alert(1)>",7326.90.8688,CN,700000,
            tableware,3924.10.4000,CN,300000,
            phone,8517.13.0000,CN,4000000,
            returned,9801.00.1012,CN,50000,
            wine,2204.21.5038,CN,20000,
            broken,"<i>",CN,1,
            """.replace("remark\"<b>", "\"<i>remark</i>\"");

    private static final LocalDate KNOWN = LocalDate.of(2025, 10, 25);

    private Outlooks() {}

    /** Entered on 15 November 2025 as known on 25 October, under the outcomes shown unless others are asked for. */
    static Outlook small() {
        return of(ROWS, HOSTILE, -1);
    }

    static Outlook of(String rows, String name, double weight) {
        LawBook law = CompiledLaw.embedded();
        List<OutlookRun.Asked> asked = law.tables().outcomes().stream()
                .map(outcome -> {
                    LawBook amended = law;
                    for (String scenario : outcome.scenarios()) {
                        amended = amended.amended(law.scenario(scenario));
                    }
                    return new OutlookRun.Asked(
                            outcome.title(), outcome.scenarios(), weight, new Determiner(amended, KNOWN));
                })
                .toList();
        return new OutlookRun(book(law, rows, name, "2025-11-15"), "2025-10-25", new Determiner(law, KNOWN), asked)
                .run();
    }

    /** The small book by day, from July 2018 to October 2026, and under the outcomes from the day of knowledge on. */
    static RatePaths paths() {
        LawBook law = CompiledLaw.embedded();
        LocalDate last = LocalDate.of(2026, 10, 31);
        List<PathRun.Asked> asked = new ArrayList<>();
        asked.add(new PathRun.Asked(
                "No further act", List.of(), new Determiner(law, KNOWN), LocalDate.of(2018, 7, 1), last));
        for (String name : List.of("truce-extended", "plus-100")) {
            Determiner determiner = new Determiner(law.amended(law.scenario(name)), KNOWN);
            asked.add(new PathRun.Asked(law.scenario(name).title(), List.of(name), determiner, KNOWN, last));
        }
        return new PathRun(book(law, ROWS, HOSTILE, "2025-11-15"), asked).run();
    }

    private static Book book(LawBook law, String rows, String name, String entered) {
        try {
            return new BookReader(new LineForm(law.tables(), entered, true)).read(new StringReader(rows), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String page(Outlook outlook) {
        return page(outlook, null);
    }

    static String page(Outlook outlook, @Nullable RatePaths paths) {
        try {
            StringWriter page = new StringWriter();
            OutlookPage.write(outlook, paths, page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
