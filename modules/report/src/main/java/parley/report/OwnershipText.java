package parley.report;

import java.util.List;
import java.util.Locale;
import parley.report.result.AnswerTable;
import parley.screening.ownership.OwnershipAnswer;

/** What ownership makes of a party, for a terminal of eighty columns, and as a table. */
public final class OwnershipText {

    private static final List<String> HEADER = List.of(
            "target",
            "regime",
            "at",
            "answer",
            "share_min",
            "share_max",
            "through",
            "requirement",
            "flags",
            "because",
            "citation",
            "ask");

    private OwnershipText() {}

    /** The text. */
    public static String of(OwnershipAnswer answer) {
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.lines(
                "",
                answer.target() + ": " + answer.answer().toString().replace('-', ' ') + " ("
                        + answer.regime().toUpperCase(Locale.ROOT) + ", " + answer.at() + ")"));
        text.append(Wrapped.lines("  ", answer.because()));
        String requirement = answer.requirement();
        if (requirement != null) {
            text.append(Wrapped.lines("  requires: ", requirement));
        }
        if (!answer.through().isEmpty()) {
            text.append("\nThrough\n");
            answer.through().forEach(link -> text.append(Wrapped.lines("  ", words(link))));
        }
        list(text, "Flags", answer.flags());
        list(text, "To settle it", answer.ask());
        text.append('\n').append(Wrapped.lines("", answer.citation()));
        return text.toString();
    }

    private static void list(StringBuilder text, String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            items.forEach(item -> text.append(Wrapped.lines("  - ", item)));
        }
    }

    private static String words(OwnershipAnswer.Link link) {
        return link.share() == null
                ? link.owned() + " is a branch of " + link.owner()
                : link.owner() + " holds " + link.share() + " of " + link.owned();
    }

    /** The answers as a table, a row each, lists parted by {@code |}. */
    public static AnswerTable table(List<OwnershipAnswer> answers) {
        return new AnswerTable(
                "Ownership", HEADER, answers.stream().map(OwnershipText::row).toList());
    }

    private static List<Object> row(OwnershipAnswer answer) {
        String requirement = answer.requirement();
        return List.of(
                answer.target(),
                answer.regime(),
                answer.at(),
                answer.answer().toString(),
                answer.least().decimal(),
                answer.greatest().decimal(),
                String.join(
                        " | ",
                        answer.through().stream().map(OwnershipText::words).toList()),
                requirement == null ? "" : requirement,
                String.join(" | ", answer.flags()),
                answer.because(),
                answer.citation(),
                String.join(" | ", answer.ask()));
    }
}
