package parley.book.path;

import java.time.LocalDate;
import java.util.List;

/**
 * The average statutory rate of a book over a period, under one law.
 *
 * @param title what the law is called
 * @param scenarios the scenarios it combines; none for the law as known
 * @param known as known by which day
 * @param first the first day
 * @param last the last day
 * @param levels the stretches of law, in order and without a gap
 * @param steps what happens between two of them, wherever any amount moves
 */
public record RatePath(
        String title,
        List<String> scenarios,
        LocalDate known,
        LocalDate first,
        LocalDate last,
        List<Level> levels,
        List<Step> steps) {

    public RatePath {
        scenarios = List.copyOf(scenarios);
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
    }
}
