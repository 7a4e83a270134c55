package parley.report;

import java.util.List;
import java.util.Locale;
import parley.economy.accounts.Accounts;
import parley.economy.study.Answer;
import parley.economy.study.CountryFigure;
import parley.economy.study.StudyResult;

/** What a study came to as text for a terminal of eighty columns. */
public final class EconomyText {

    private static final int SHOWN = 12;

    private final StudyResult result;
    private final Accounts accounts;
    private final StringBuilder text = new StringBuilder();

    private EconomyText(StudyResult result) {
        this.result = result;
        this.accounts = result.accounts();
    }

    public static String of(StudyResult result) {
        return new EconomyText(result).text();
    }

    private String text() {
        text.append(Wrapped.lines(
                "",
                accounts.about().title() + ", " + accounts.about().year() + " (" + accounts.name() + "); elasticities "
                        + result.study().elasticities().getFirst().name() + "; "
                        + EconomyWords.closure(result.study().closure())));
        text.append("Changes in percent; the numeraire is world value added.\n");
        result.found().forEach(this::answer);
        section("No equilibrium", result.failures());
        section("Not reached", result.unreached());
        section("Notes", result.notes());
        section(
                "Sources",
                accounts.about().sources().stream()
                        .map(source -> source.table() + ": " + source.source() + "; terms: " + source.terms())
                        .toList());
        return text.toString();
    }

    private void answer(Answer answer) {
        text.append('\n').append(Wrapped.lines("", answer.asked().name()));
        List<Integer> shown = result.foremost(
                SHOWN, EconomyWords.named(accounts, answer.asked().shock()));
        boolean bands = !answer.swept().isEmpty();
        TextTable table = new TextTable(bands ? "lrrrr" : "lrrrrrr");
        if (bands) {
            table.row("", "real income", "band", "real wage", "band");
        } else {
            table.row("", "real income", "real wage", "prices", "exports", "imports", "revenue");
        }
        for (int country : shown) {
            String name = shortened(accounts.countries().name(country));
            if (bands) {
                table.row(
                        name,
                        one(answer, CountryFigure.WELFARE_EXACT, country),
                        band(answer, CountryFigure.WELFARE_EXACT, country),
                        one(answer, CountryFigure.REAL_WAGE, country),
                        band(answer, CountryFigure.REAL_WAGE, country));
            } else {
                table.row(
                        name,
                        one(answer, CountryFigure.WELFARE_EXACT, country),
                        one(answer, CountryFigure.REAL_WAGE, country),
                        one(answer, CountryFigure.PRICE_INDEX, country),
                        one(answer, CountryFigure.EXPORTS, country),
                        one(answer, CountryFigure.IMPORTS, country),
                        EconomyWords.level(CountryFigure.REVENUE.of(answer.get(), country)));
            }
        }
        text.append(table.render(2));
        int others = accounts.countries().size() - shown.size();
        text.append(Wrapped.lines(
                "  ",
                (others > 0
                                ? "and " + Ranges.count(others, "country").replace("countrys", "countries")
                                        + " more, in every other format; "
                                : "")
                        + (bands
                                ? "bands over elasticities " + String.join(", ", result.swept()) + "; "
                                : "revenue in " + accounts.about().unit() + "; ")
                        + String.format(
                                Locale.ROOT,
                                "%d iterations, residual %.1g",
                                answer.get().iterations(),
                                answer.get().residual())));
    }

    private static String shortened(String name) {
        return name.length() <= 16 ? name : name.substring(0, 15) + "…";
    }

    private static String one(Answer answer, CountryFigure figure, int country) {
        return EconomyWords.percent(figure.of(answer.get(), country));
    }

    private static String band(Answer answer, CountryFigure figure, int country) {
        return EconomyWords.percents(
                answer.least(after -> figure.of(after, country)), answer.greatest(after -> figure.of(after, country)));
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            items.forEach(item -> text.append(Wrapped.lines("  - ", item)));
        }
    }
}
