package parley.screening.ownership;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import parley.screening.CaptureRule;
import parley.screening.ownership.OwnershipAnswer.Answer;

/** Small structures, written as {@code A:EL} and {@code A>B:50; B>C:?}. */
final class Structures {

    static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private Structures() {}

    static Ownership of(String listed, String owners) {
        return of(listed, owners, "");
    }

    static Ownership of(String listed, String owners, String parties) {
        StringBuilder lists = new StringBuilder("party,list\n");
        each(listed).forEach(one -> lists.append(one.replace(':', ',')).append('\n'));
        StringBuilder interests = new StringBuilder("owner,owned,percent,relation,from,until\n");
        each(owners)
                .forEach(one -> interests
                        .append(one.replace('>', ',').replaceFirst(":", ","))
                        .append('\n'));
        StringBuilder places = new StringBuilder("party,country,kind\n");
        each(parties).forEach(one -> places.append(one.replace(':', ',')).append('\n'));
        try {
            return new OwnershipFiles()
                    .listed(new StringReader(lists.toString()), "listed.csv")
                    .owners(new StringReader(interests.toString()), "owners.csv")
                    .parties(new StringReader(places.toString()), "parties.csv")
                    .ownership();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> each(String list) {
        return Arrays.stream(list.split("; *", -1)).filter(one -> !one.isEmpty());
    }

    static OwnershipAnswer ask(CaptureRule rule, Ownership ownership, String target) {
        return new OwnershipScreen(ownership, rule, DAY, DAY.toString()).screen(target, null);
    }

    static Answer answer(CaptureRule rule, String listed, String owners, String target) {
        return ask(rule, of(listed, owners), target).answer();
    }
}
