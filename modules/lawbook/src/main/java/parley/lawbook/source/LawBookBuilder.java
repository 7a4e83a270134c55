package parley.lawbook.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import parley.ground.Problem;
import parley.lawbook.Authority;
import parley.lawbook.Coverage;
import parley.lawbook.DefaultOutcome;
import parley.lawbook.Descriptions;
import parley.lawbook.Document;
import parley.lawbook.Documents;
import parley.lawbook.Fact;
import parley.lawbook.FilingOrder;
import parley.lawbook.GoodsIndex;
import parley.lawbook.LawBook;
import parley.lawbook.ListRevision;
import parley.lawbook.OwnershipRule;
import parley.lawbook.Reading;
import parley.lawbook.Scenario;
import parley.lawbook.ValuationRule;
import parley.measure.FactTest;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;
import parley.measure.StackingRule;
import parley.measure.Territory;

/** Makes the law book of what was read. The same for the compiled law and for the files as they stand. */
final class LawBookBuilder {

    private final LawSources sources;
    private final List<Problem> problems;
    private final Map<String, Measure> measures = new TreeMap<>();
    private final List<ListRevision> revisions = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<PrecedenceRule> precedence = new ArrayList<>();
    private final List<StackingRule> stacking = new ArrayList<>();
    private final List<FilingOrder> filingOrders = new ArrayList<>();
    private final Map<String, Authority> authorities = new TreeMap<>();
    private final Map<String, Fact> facts = new TreeMap<>();
    private final Map<String, Supplier<Document>> documents = new HashMap<>();
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, OwnershipRule> ownership = new TreeMap<>();
    private final List<ValuationRule> valuations = new ArrayList<>();
    private List<DefaultOutcome> outcomes = List.of();
    private Coverage coverage = new Coverage(List.of());

    LawBookBuilder(LawSources sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    LawBook build(String hash) {
        OriginsReader origins = new OriginsReader(groups());
        MeasureReader reader = new MeasureReader(origins);
        sources.files().forEach((file, tree) -> collecting(() -> take(reader, origins, file, tree)));
        ScenarioReader scenarioReader = new ScenarioReader(measures);
        sources.files().forEach((file, tree) -> collecting(() -> takeScenario(scenarioReader, file, tree)));
        return new LawBook(
                List.copyOf(measures.values()),
                new LawBook.Tables(
                        sources.nomenclatures().stream()
                                .map(LawSources.Printed::nomenclature)
                                .toList(),
                        new GoodsIndex(sources.goods()),
                        descriptions(),
                        List.copyOf(revisions),
                        List.copyOf(precedence),
                        List.copyOf(stacking),
                        List.copyOf(filingOrders),
                        coverage,
                        authorities,
                        facts,
                        new Documents(documents),
                        scenarios,
                        outcomes,
                        List.copyOf(readings),
                        ownership,
                        List.copyOf(valuations),
                        hash));
    }

    private void collecting(Runnable step) {
        try {
            step.run();
        } catch (LawException e) {
            problems.add(e.problem());
        }
    }

    private void take(MeasureReader reader, OriginsReader origins, String file, Tree tree) {
        if (file.startsWith("documents/")) {
            documents.put(BookReaders.documentId(file), () -> BookReaders.document(file, tree));
        } else if (file.equals("law/authorities.yaml")) {
            BookReaders.authorities(file, tree).forEach(authority -> authorities.put(authority.id(), authority));
        } else if (file.equals("law/facts.yaml")) {
            BookReaders.facts(file, tree).forEach(fact -> facts.put(fact.name(), fact));
        } else if (file.equals("law/coverage.yaml")) {
            coverage = BookReaders.coverage(file, tree, origins);
        } else if (file.endsWith("/filing-order.yaml")) {
            filingOrders.addAll(BookReaders.filingOrders(file, tree));
        } else if (file.endsWith("/list-revisions.yaml")) {
            revisions.addAll(ReadingReaders.revisions(file, tree));
        } else if (file.endsWith("/readings.yaml")) {
            readings.addAll(ReadingReaders.readings(file, tree));
        } else if (OwnershipReader.isOwnership(file)) {
            OwnershipRule rule = new OwnershipReader(file, new Documents(documents)).read(tree);
            ownership.put(rule.id(), rule);
        } else if (ValuationReader.isValuation(file)) {
            valuations.add(ValuationReader.read(file, tree));
        } else if (isPrecedence(file)) {
            PrecedenceReader.Rules rules = PrecedenceReader.read(file, tree);
            precedence.addAll(rules.yielding());
            stacking.addAll(rules.stacking());
        } else if (file.startsWith("law/")) {
            Measure measure = reader.read(file, tree);
            measures.put(measure.id(), measure);
        }
    }

    private void takeScenario(ScenarioReader reader, String file, Tree tree) {
        if (file.equals("scenarios/outlook.yaml")) {
            outcomes = ScenarioReader.outcomes(file, tree);
        } else if (file.startsWith("scenarios/")) {
            Scenario scenario = reader.read(file, tree);
            scenarios.put(scenario.name(), scenario);
        }
    }

    /** Whether a law file is one measure, and not one of the files that serve all. */
    static boolean isMeasure(String file) {
        return file.startsWith("law/")
                && !file.matches("law/(authorities|facts|coverage)\\.yaml")
                && !file.matches(".*/(filing-order|list-revisions|readings)\\.yaml")
                && !OwnershipReader.isOwnership(file)
                && !ValuationReader.isValuation(file)
                && !isPrecedence(file);
    }

    private static boolean isPrecedence(String file) {
        return file.contains("/precedence/") || file.endsWith("/precedence.yaml");
    }

    /** The articles that the law describes in words, other than those that a claim is about. */
    private Descriptions descriptions() {
        Set<String> lists = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Measure measure : measures.values()) {
            lists.addAll(measure.goods().lists());
            lists.addAll(measure.exceptGoods().lists());
            for (Proviso proviso : measure.provisos()) {
                if (!proviso.claim()) {
                    lists.addAll(proviso.goods().lists());
                }
                for (FactTest test : proviso.condition().tests()) {
                    if (test.question() instanceof FactTest.Question.Described described) {
                        words.add(described.words());
                    }
                }
            }
        }
        for (GoodsIndex.Row row : sources.goods()) {
            if (!row.describedAs().isEmpty() && lists.contains(row.list())) {
                words.add(row.describedAs());
            }
        }
        return new Descriptions(words);
    }

    private Map<String, Set<Territory>> groups() {
        Map<String, Set<Territory>> groups = new HashMap<>();
        for (LawSources.TerritoryRow row : sources.territories()) {
            for (String group : row.groups()) {
                groups.computeIfAbsent(group, _ -> new HashSet<>()).add(new Territory(row.code()));
            }
        }
        return groups;
    }
}
