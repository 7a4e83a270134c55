package parley.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Reading.Definition.HeadlineSum;
import parley.measure.Citation;

/**
 * One obligation of an arrangement.
 *
 * @param id the id of its arrangement, a slash, and its own
 * @param obligors who owes it: {@code US}, {@code CN} or both
 * @param what what is owed, in our words
 * @param window over which days
 * @param condition on what it depends; empty if on nothing
 * @param continues the id of the earlier term that it carries on; null if none
 * @param measures ids of the measures of the law that carry it
 * @param total what is summed to tell what its end brings back: measures, on one article; null if nothing is
 * @param accounts how each side tells it
 * @param evidence what shows that it was kept or not
 * @param notes remarks
 */
public record Term(
        String id,
        List<String> obligors,
        String what,
        Window window,
        String condition,
        @Nullable String continues,
        List<String> measures,
        @Nullable HeadlineSum total,
        List<Account> accounts,
        List<Evidence> evidence,
        List<String> notes) {

    public Term {
        obligors = List.copyOf(obligors);
        measures = List.copyOf(measures);
        accounts = List.copyOf(accounts);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** What evidence shows of an obligation. */
    public enum Shows {
        KEPT("kept"),
        PARTLY("kept in part"),
        DISPUTED("disputed"),
        BROKEN("not kept"),
        OVERTAKEN("overtaken");

        private final String words;

        Shows(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What shows that it was kept or not. */
    public record Evidence(Shows shows, Account account) {}

    /** Whether both sides tell of it, or one alone; a joint text tells for both. */
    public boolean toldByBoth() {
        return accounts.stream().anyMatch(account -> account.by().equals(Account.JOINT))
                || accounts.stream()
                                .map(Account::by)
                                .filter(by -> by.equals("US") || by.equals("CN"))
                                .distinct()
                                .count()
                        == 2;
    }

    /** What the newest evidence shows; nothing if there is none. */
    public Optional<Evidence> findNewestEvidence() {
        return evidence.stream()
                .reduce((earlier, later) ->
                        later.account().known().isBefore(earlier.account().known()) ? earlier : later);
    }

    /** The same term without what could not be known by a day; nothing if nobody had told of it. */
    public Optional<Term> findKnown(LocalDate day) {
        List<Account> told = Account.known(accounts, day);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(
                        id,
                        obligors,
                        what,
                        window,
                        condition,
                        continues,
                        measures,
                        total,
                        told,
                        evidence.stream()
                                .filter(shown -> !shown.account().known().isAfter(day))
                                .toList(),
                        notes));
    }

    /** Every citation. */
    public List<Citation> citations() {
        List<Citation> acts = new ArrayList<>();
        accounts.forEach(account -> acts.add(account.act()));
        evidence.forEach(shown -> acts.add(shown.account().act()));
        return acts;
    }

    @Override
    public String toString() {
        return id;
    }
}
