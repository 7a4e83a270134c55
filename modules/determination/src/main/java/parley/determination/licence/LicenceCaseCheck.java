package parley.determination.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import parley.determination.CaseCheck;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.ground.Problem;
import parley.lawbook.LawBook;
import parley.lawbook.source.LawRule;
import parley.lawbook.source.LicenceCase;

/** Works out the cases of export controls, and says which do not come out as written (rule L10). */
public final class LicenceCaseCheck {

    private static final Money VALUE = Money.ofCents(1_000_000);

    private LicenceCaseCheck() {}

    /** Works out all cases by the law book. */
    public static List<Problem> check(LawBook book, List<LicenceCase> cases) {
        List<Problem> problems = new ArrayList<>();
        for (LicenceCase worked : cases) {
            try {
                String found = told(answer(book, worked), worked);
                String expected = worked.answer() + (worked.policy() == null ? "" : ", " + worked.policy());
                if (!found.equals(expected)) {
                    problems.add(broken(worked, expected + " is expected, found " + found));
                }
            } catch (IllegalArgumentException | NoSuchElementException e) {
                problems.add(broken(worked, String.valueOf(e.getMessage())));
            }
        }
        return problems;
    }

    /** What the measure itself answers, or free. */
    private static List<LicenceAnswer> answer(LawBook book, LicenceCase worked) {
        LawBook amended = book;
        for (String name : worked.scenarios()) {
            amended = amended.amended(book.scenario(name));
        }
        LocalDate known = worked.known();
        ShipmentLine line = new ShipmentLine(
                worked.it(),
                worked.code(),
                worked.origin(),
                worked.border(),
                worked.at(),
                VALUE,
                null,
                ShipmentLine.Entry.alone(VALUE),
                CaseCheck.facts(book, worked.facts(), VALUE, worked.border()));
        return new LicenceDeterminer(amended, known == null ? book.newest() : known)
                .determine(line, parties(worked)).answers().stream()
                        .filter(answer -> answer.reason().measure().equals(worked.measure()))
                        .toList();
    }

    private static List<PartyStanding> parties(LicenceCase worked) {
        return worked.parties().stream()
                .map(party -> new PartyStanding(
                        party.role(),
                        "the party",
                        party.on(),
                        party.programmes(),
                        PartyStanding.Kind.valueOf(party.standing().toUpperCase(Locale.ROOT)),
                        party.policy(),
                        party.requirement(),
                        party.standing() + " on " + party.on(),
                        "",
                        List.of(),
                        List.of()))
                .toList();
    }

    private static String told(List<LicenceAnswer> answers, LicenceCase worked) {
        if (answers.isEmpty()) {
            return "free";
        }
        LicenceAnswer answer = answers.getFirst();
        return answer.word() + (worked.policy() == null ? "" : ", " + answer.policy());
    }

    private static Problem broken(LicenceCase worked, String message) {
        return LawRule.CASES_HOLD.broken(worked.place(), "'" + worked.it() + "': " + message);
    }
}
