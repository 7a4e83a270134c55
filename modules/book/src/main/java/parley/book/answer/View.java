package parley.book.answer;

import java.util.List;
import parley.determination.Supposition;

/**
 * One way of looking at a book: under which law, entered when, from where.
 *
 * @param title what it is called
 * @param scenarios the scenarios that its law combines; none for the law as known
 * @param supposition what is supposed of every line
 */
public record View(String title, List<String> scenarios, Supposition supposition) {

    public View {
        scenarios = List.copyOf(scenarios);
    }
}
