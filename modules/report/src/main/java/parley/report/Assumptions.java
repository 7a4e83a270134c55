package parley.report;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import parley.lawbook.LawBook;
import parley.lawbook.Scenario;
import parley.measure.Amendment;
import parley.measure.Measure;
import parley.outlook.Outlook;

/** What the scenarios behind the outcomes assume, each amendment in words: an outcome is law that nobody has made yet. */
final class Assumptions {

    private final Html html;
    private final Outlook outlook;
    private final LawBook law;

    Assumptions(Html html, Outlook outlook) {
        this.html = html;
        this.outlook = outlook;
        this.law = outlook.law();
    }

    void write() {
        Set<String> names = new LinkedHashSet<>();
        outlook.outcomes().forEach(outcome -> names.addAll(outcome.scenarios()));
        html.element("h3", "What the outcomes assume", "id", "assumptions");
        html.element(
                "p",
                "An outcome without a scenario is the law as known: what ends by its own terms ends, nothing else changes.");
        List<Scenario> scenarios = names.stream()
                .filter(law.tables().scenarios()::containsKey)
                .map(law::scenario)
                .toList();
        if (scenarios.isEmpty()) {
            return;
        }
        html.open("dl", "class", "assumed");
        scenarios.forEach(this::scenario);
        html.close("dl");
    }

    private void scenario(Scenario scenario) {
        html.open("dt")
                .text(scenario.title() + " ")
                .element("code", scenario.name())
                .close("dt");
        scenario.carriedOut().stream().sorted().forEach(id -> {
            html.open("dd")
                    .element("b", title(id))
                    .text(": carried out as announced.")
                    .close("dd");
        });
        new TreeMap<>(scenario.amendments())
                .forEach((id, amendments) -> amendments.forEach(amendment -> amendment(id, amendment)));
    }

    private void amendment(String id, Amendment amendment) {
        ZoneId zone =
                law.findMeasure(id).map(Measure::regime).map(LawBook::zone).orElse(LawBook.WASHINGTON);
        String day = Ranges.day(amendment.at().atZone(zone).toLocalDate());
        html.open("dd")
                .element("b", title(id))
                .text(", " + day + ": " + amendment.act() + ".")
                .close("dd");
    }

    private String title(String measure) {
        return law.findMeasure(measure).map(Measure::title).orElse(measure);
    }
}
