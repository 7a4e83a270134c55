package parley.report;

import java.util.List;
import java.util.stream.Collectors;
import parley.determination.licence.CheckedParty;
import parley.determination.licence.LicenceAnswer;
import parley.determination.licence.LicenceAnswer.Reason;
import parley.determination.licence.ShipmentCheck;
import parley.measure.Effect;
import parley.screening.lists.PartyMatch;
import parley.screening.ownership.OwnershipAnswer;

/** The whole answer for a shipment as text for a terminal, what governs first. */
public final class CheckText {

    private static final int SHOWN = 5;

    private final StringBuilder text = new StringBuilder();

    private CheckText() {}

    public static String of(ShipmentCheck check) {
        CheckText out = new CheckText();
        out.text.append(DeterminationText.question(check.duty()));
        List<LicenceAnswer> answers = check.licences().answers();
        out.governing(answers.getFirst());
        out.section(
                "Further",
                answers.subList(1, answers.size()).stream().map(CheckText::line).toList());
        out.section("Would bear, not in force", check.licences().idle());
        out.section("Not included", check.licences().notModelled());
        check.parties().forEach(out::party);
        out.text.append("\nDuty on entry\n");
        out.text.append(DeterminationText.answer(check.duty()));
        return out.text.toString();
    }

    private void governing(LicenceAnswer answer) {
        Reason reason = answer.reason();
        text.append('\n').append(Wrapped.lines("", words(answer)));
        text.append(Wrapped.lines("  ", reason.because()));
        String from = reason.measure() + cited(reason);
        if (!from.isBlank()) {
            text.append(Wrapped.lines("  ", from.strip()));
        }
        reason.ask().forEach(ask -> text.append(Wrapped.lines("  ask: ", ask)));
        reason.unverified().forEach(doubt -> text.append(Wrapped.lines("  unverified: ", doubt)));
    }

    private static String line(LicenceAnswer answer) {
        Reason reason = answer.reason();
        String ask = reason.ask().isEmpty() ? "" : "; ask " + String.join("; ask ", reason.ask());
        return words(answer) + ": " + reason.because() + ask + cited(reason);
    }

    /** The answer in words, as {@code Licence required, under ordinary review (exporting CN)}. */
    static String words(LicenceAnswer answer) {
        String border = " (" + answer.reason().regime() + ")";
        return switch (answer) {
                    case LicenceAnswer.Prohibited _ -> "Prohibited";
                    case LicenceAnswer.LicenceRequired licence ->
                        "Licence required, " + licence.policy().words();
                    case LicenceAnswer.PossiblyControlled possibly ->
                        "Possibly controlled"
                                + switch (possibly.then()) {
                                    case Effect.Licence licence ->
                                        ": if so a licence, " + licence.policy().words();
                                    case Effect.Prohibition _ -> ": if so prohibited";
                                    case null, default -> "";
                                };
                    case LicenceAnswer.Unspecified _ -> "Unspecified by the text";
                    case LicenceAnswer.NotModelled _ -> "Not modelled";
                    case LicenceAnswer.Free _ -> "Free";
                }
                + border;
    }

    private static String cited(Reason reason) {
        return reason.citations().isEmpty()
                ? ""
                : " [" + reason.citations().stream().map(Object::toString).collect(Collectors.joining("; ")) + "]";
    }

    private void party(CheckedParty party) {
        text.append('\n').append(Wrapped.lines("", party.role() + " " + party.name()));
        if (party.matches().isEmpty()) {
            text.append("  no listed party matches the name\n");
        }
        for (PartyMatch match : party.matches().stream().limit(SHOWN).toList()) {
            text.append(Wrapped.lines(
                    "  - ",
                    match.party().name() + ", " + match.party().list() + ", score "
                            + ScreeningJson.rounded(match.score())
                                    .stripTrailingZeros()
                                    .toPlainString()));
        }
        if (party.matches().size() > SHOWN) {
            text.append("  - and ").append(party.matches().size() - SHOWN).append(" more that are less alike\n");
        }
        for (OwnershipAnswer answer : party.ownership()) {
            text.append(Wrapped.lines(
                    "  - ", "ownership under " + answer.regime() + ": " + answer.answer() + "; " + answer.because()));
        }
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            items.forEach(item -> text.append(Wrapped.lines("  - ", item)));
        }
    }
}
