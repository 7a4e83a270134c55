package parley.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.book.Book;
import parley.lawbook.LawBook;
import parley.measure.Citation;

/**
 * One book under every outcome, beside a reference row.
 *
 * @param book the book
 * @param reference the same book at the reference date, under the law as known
 * @param outcomes the outcomes, in the order asked
 * @param apart lines that are not summed, by why, in the first outcome
 * @param missing facts that were not told, and how wide they leave the first outcome
 * @param presumed claims that were presumed not made, and what they would save at most in the first outcome
 * @param largest the lines that owe most in the first outcome
 * @param chapters the chapters of the lines summed, the largest value first
 * @param drillDowns each row down to its lines; the reference row first
 * @param notIncluded what is in no answer, by name
 * @param citations the acts that the answers rest on
 * @param unverified what they rest on that could not be confirmed
 * @param verifiedUntil up to when the sources were searched
 * @param lawHash the law book's hash
 * @param law the law as known, without a scenario
 */
public record Outlook(
        Book book,
        Outcome reference,
        List<Outcome> outcomes,
        List<Apart> apart,
        List<Width> missing,
        List<Presumed> presumed,
        List<LargestLine> largest,
        List<Chapter> chapters,
        List<DrillDown> drillDowns,
        List<String> notIncluded,
        List<CitedMeasure> citations,
        List<String> unverified,
        LocalDate verifiedUntil,
        String lawHash,
        LawBook law) {

    public Outlook {
        outcomes = List.copyOf(outcomes);
        apart = List.copyOf(apart);
        missing = List.copyOf(missing);
        presumed = List.copyOf(presumed);
        largest = List.copyOf(largest);
        chapters = List.copyOf(chapters);
        drillDowns = List.copyOf(drillDowns);
        notIncluded = List.copyOf(notIncluded);
        citations = List.copyOf(citations);
        unverified = List.copyOf(unverified);
    }

    /** How many lines are summed. */
    public long answered() {
        return book.lines().size() - apart.stream().mapToLong(Apart::lines).sum();
    }

    /** The average rate under the user's weights, least and greatest; empty unless every outcome has one. */
    public Optional<Rates> findWeighted() {
        double total = outcomes.stream().mapToDouble(Outcome::weight).sum();
        if (outcomes.stream().anyMatch(outcome -> outcome.weight() < 0) || total == 0) {
            return Optional.empty();
        }
        double least = 0;
        double greatest = 0;
        for (Outcome outcome : outcomes) {
            least += outcome.weight() / total * outcome.leastRate();
            greatest += outcome.weight() / total * outcome.greatestRate();
        }
        return Optional.of(new Rates(least, greatest));
    }

    /** Average rates, least and greatest, in percent. */
    public record Rates(double least, double greatest) {}

    /** Lines not summed for one reason. */
    public record Apart(String why, int lines, long cents) {
        Apart plus(Apart other) {
            return new Apart(why, lines + other.lines, cents + other.cents);
        }
    }

    /** What one missing fact leaves open: on how many lines of what value, and how wide those lines' answers are. */
    public record Width(String fact, int lines, long valueCents, long widthCents) {
        Width plus(Width other) {
            return new Width(fact, lines + other.lines, valueCents + other.valueCents, widthCents + other.widthCents);
        }
    }

    /** A claim presumed not made: on how many lines of what value it could be, and what it would save at most. */
    public record Presumed(String claim, int lines, long valueCents, long savesCents) {
        Presumed plus(Presumed other) {
            return new Presumed(
                    claim, lines + other.lines, valueCents + other.valueCents, savesCents + other.savesCents);
        }
    }

    /** One of the largest lines, with what it owes in the reference row and under every outcome. */
    public record LargestLine(int index, String code, String description, long valueCents, List<Ends> duty) {
        public LargestLine {
            duty = List.copyOf(duty);
        }
    }

    /** From least to greatest, in cents. */
    public record Ends(long least, long greatest) {}

    /** A measure that bears in some outcome, the authority it rests on, and the acts. */
    public record CitedMeasure(String measure, String title, String authority, List<Citation> citations) {
        public CitedMeasure {
            citations = List.copyOf(citations);
        }

        /** The acts in words. */
        public List<String> acts() {
            return citations.stream().map(Citation::toString).toList();
        }
    }
}
