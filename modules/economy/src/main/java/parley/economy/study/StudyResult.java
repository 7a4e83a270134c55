package parley.economy.study;

import java.util.List;
import java.util.stream.Stream;
import parley.economy.accounts.Accounts;

/**
 * What a study came to.
 *
 * @param answers of the cases that were completed, in their order
 * @param notes what a reader must know beside: how the shocks came about, what is left out
 */
public record StudyResult(Study study, List<Answer> answers, List<String> notes) {

    public StudyResult {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }

    public Accounts accounts() {
        return study.accounts();
    }

    /** The answers that have an equilibrium. */
    public List<Answer> found() {
        return answers.stream().filter(answer -> answer.equilibrium() != null).toList();
    }

    /** What was not found, and why. */
    public List<String> failures() {
        return answers.stream()
                .flatMap(answer ->
                        answer.failures().stream().map(why -> answer.asked().name() + ", " + why))
                .toList();
    }

    /** Cases that were not reached before the study was stopped. */
    public List<String> unreached() {
        return study.cases().stream()
                .filter(one ->
                        answers.stream().noneMatch(answer -> answer.asked().equals(one)))
                .map(Case::name)
                .toList();
    }

    /** The names of the elasticities beside those asked for. */
    public List<String> swept() {
        return study.elasticities().stream().skip(1).map(Elasticities::name).toList();
    }

    /** Places of the countries that a page has room for: the largest by value added, and the named ones. */
    public List<Integer> foremost(int most, List<Integer> named) {
        double[] size = accounts().valueAdded();
        List<Integer> all = Stream.iterate(0, i -> i < size.length, i -> i + 1)
                .sorted((a, b) -> Double.compare(size[b], size[a]))
                .toList();
        return Stream.concat(named.stream(), all.stream())
                .distinct()
                .limit(most)
                .toList();
    }
}
