package parley.book;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** The law as compiled, loaded once for all tests. */
final class Law {

    static final LawBook BOOK = CompiledLaw.embedded();

    private static final Map<LocalDate, Determiner> DETERMINERS = new ConcurrentHashMap<>();

    private Law() {}

    static Determiner known(String day) {
        return DETERMINERS.computeIfAbsent(LocalDate.parse(day), known -> new Determiner(BOOK, known));
    }

    static Determiner newest() {
        return known(BOOK.newest().toString());
    }

    static LineForm form() {
        return new LineForm(BOOK.tables(), null, false);
    }
}
