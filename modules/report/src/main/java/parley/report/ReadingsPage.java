package parley.report;

import java.util.List;
import java.util.stream.Collectors;
import parley.book.reading.Computed;
import parley.lawbook.Reading;
import parley.measure.Citation;

/** Printed totals beside what the law gives, as tables in Markdown: the headline sums, then the averages. */
public final class ReadingsPage {

    private ReadingsPage() {}

    /** The tables. */
    public static String of(List<Computed> computed) {
        StringBuilder page = new StringBuilder("## Headline sums\n\n");
        page.append("| reading | printed | what, by whom | counts | entered | as known | the law gives | off |\n");
        page.append("|---|---:|---|---|---|---|---:|---:|\n");
        for (Computed one : computed) {
            if (one.reading().definition() instanceof Reading.Definition.HeadlineSum sum) {
                row(page, one, sum.code() + ": " + parts(one));
            }
        }
        computed.stream()
                .map(Computed::book)
                .distinct()
                .filter(book -> !book.isEmpty())
                .forEach(book -> {
                    page.append("\n## Averages\n\nHere over ").append(book).append(", by its own values.\n\n");
                    page.append(
                            "| reading | printed | what, by whom | printed weights | entered | as known | the law gives | off |\n");
                    page.append("|---|---:|---|---|---|---|---:|---:|\n");
                    computed.stream()
                            .filter(one -> one.book().equals(book))
                            .forEach(one -> row(page, one, weights(one.reading().definition())));
                });
        page.append("\n## Remarks\n\n");
        for (Computed one : computed) {
            String note = one.reading().note();
            Citation act = one.reading().act();
            if (!note.isEmpty() || act != null) {
                page.append("* **").append(one.reading().id()).append(".** ").append(note);
                page.append(act == null ? "" : (note.isEmpty() ? "" : " ") + "Printed in " + act(act) + ".");
                page.append('\n');
            }
        }
        return page.toString();
    }

    private static String weights(Reading.Definition definition) {
        return definition instanceof Reading.Definition.Average average ? average.weights() : "";
    }

    private static String act(Citation act) {
        return act.unverified() == null ? act.toString() : act + ", unverified: " + act.unverified();
    }

    private static void row(StringBuilder page, Computed one, String counts) {
        Reading reading = one.reading();
        String under = reading.scenarios().isEmpty() ? "" : ", under " + String.join("+", reading.scenarios());
        page.append("| ").append(reading.id());
        page.append(" | ").append(ReadingsText.percent(reading.printed()));
        page.append(" | ").append(reading.name()).append("; ").append(reading.by());
        page.append(" | ").append(counts);
        page.append(" | ").append(reading.at());
        page.append(" | ").append(reading.known()).append(under);
        page.append(" | ").append(ReadingsText.law(one));
        page.append(" | ").append(ReadingsText.off(one)).append(" |\n");
    }

    private static String parts(Computed one) {
        return one.parts().stream()
                .map(part -> "`" + part.name() + "` " + ReadingsText.range(part.least(), part.greatest()))
                .collect(Collectors.joining(" + "));
    }
}
