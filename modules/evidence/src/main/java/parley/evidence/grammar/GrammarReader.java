package parley.evidence.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code lexicon.yaml}, {@code names.yaml} and {@code grammar.yaml}, and checks them against one another. */
final class GrammarReader {

    private static final Set<String> RULE = Set.of(
            "key",
            "subject",
            "kind",
            "value",
            "list",
            "unit",
            "find",
            "with",
            "without",
            "context",
            "headline",
            "yields",
            "date",
            "speaker");

    private final Lexicon lexicon = new Lexicon();
    private final Set<String> concepts =
            new HashSet<>(Set.of(Numerals.PERCENT, Numerals.NUMBER, Numerals.ORDINAL, Days.DAY));

    Lexicon lexicon() {
        Yaml words = Yaml.resource("lexicon.yaml");
        for (String concept : words.keys()) {
            words.texts(concept).forEach(phrase -> lexicon.add(concept, concept, phrase));
            concepts.add(concept);
        }
        for (Yaml name : Yaml.resource("names.yaml").mappings("names")) {
            name.only(Set.of("name", "is", "say"));
            for (String concept : name.texts("is")) {
                name.texts("say").forEach(phrase -> lexicon.add(concept, name.text("name"), phrase));
                concepts.add(concept);
            }
        }
        return lexicon;
    }

    /** To be read after the lexicon. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Yaml entry : Yaml.resource("grammar.yaml").mappings("rules")) {
            entry.only(RULE);
            Rule rule = new Rule(
                    entry.text("key"),
                    entry.text("subject"),
                    Rule.Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT)),
                    entry.findText("value").orElse(null),
                    entry.findText("list").orElse(null),
                    entry.findText("unit").orElse(""),
                    entry.texts("find").stream().map(Pattern::parse).toList(),
                    entry.texts("with").stream().map(GrammarReader::either).toList(),
                    Set.copyOf(entry.texts("without")),
                    Set.copyOf(entry.texts("context")),
                    !entry.findText("headline").orElse("no").equals("no"),
                    Set.copyOf(entry.texts("yields")),
                    entry.findText("date").orElse(null),
                    entry.findText("speaker").orElse(null));
            check(entry, rule);
            rules.add(rule);
        }
        return List.copyOf(rules);
    }

    private static Set<String> either(String text) {
        return Set.of(text.split("\\|", -1));
    }

    private void check(Yaml entry, Rule rule) {
        Set<String> asked = new HashSet<>(rule.without());
        rule.patterns().forEach(pattern -> asked.addAll(pattern.concepts()));
        rule.with().forEach(asked::addAll);
        asked.addAll(rule.context());
        if (rule.list() != null) {
            asked.add(rule.list());
        }
        asked.removeAll(concepts);
        if (!asked.isEmpty()) {
            throw new IllegalArgumentException(entry.place() + " (" + rule.key() + "): no such concept: "
                    + asked.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
