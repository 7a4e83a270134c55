package parley.evidence.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.evidence.grammar.Grammar;
import parley.evidence.text.Page;
import parley.evidence.text.Sentence;
import parley.evidence.text.Sentences;

/** Reads pages as reports: their sentences and what these claim. Not for use by several threads. */
public final class ReportReader {

    private final Sentences sentences = new Sentences();
    private final Grammar grammar = Grammar.embedded();

    /**
     * Reads one page.
     *
     * @param published the day of publication, which wins over what the page says of itself; null if not given
     */
    public Report read(Page page, @Nullable LocalDate published) {
        LocalDate day = published == null ? page.published() : published;
        List<Sentence> cut = sentences.of(page.text());
        return new Report(page.name(), day, page.text(), cut, grammar.claims(page.text(), cut, day), page.remarks());
    }
}
