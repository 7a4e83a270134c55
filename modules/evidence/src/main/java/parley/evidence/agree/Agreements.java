package parley.evidence.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.evidence.agree.Agreement.Standing;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.verdict.Checked;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.Verdict;

/** Puts claims of several reports side by side, by what they are about. */
public final class Agreements {

    /** Claims that say the same thing in two ways are one row: how many before, and which one it is. */
    private static final Map<String, String> TOGETHER = Map.of("talks.meetings_before", "talks.round_number");

    private static final int SHARED_BY_AN_EVENT = 3;

    private Agreements() {}

    /** A value as it is compared: a day told in several ways is one day. */
    static String value(Claim claim) {
        if (claim.content() instanceof Content.Day day && day.when().isResolved()) {
            return day.when().iso();
        }
        if (claim.content() instanceof Content.Count count) {
            return count.number() + " before";
        }
        return claim.value();
    }

    /** The reports of one event together: those that share claims, and copies. */
    public static List<List<String>> events(List<Checked> reports, Witnesses witnesses) {
        Groups groups =
                new Groups(reports.stream().map(each -> each.report().file()).toList());
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                boolean copies = witnesses.numberOf(reports.get(i).report().file())
                        == witnesses.numberOf(reports.get(j).report().file());
                Set<String> shared = said(reports.get(i));
                shared.retainAll(said(reports.get(j)));
                if (copies || shared.size() >= SHARED_BY_AN_EVENT) {
                    groups.join(i, j);
                }
            }
        }
        return groups.all();
    }

    private static Set<String> said(Checked report) {
        return report.findings().stream()
                .map(finding -> finding.claim().key() + "=" + value(finding.claim()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What several reports tell, or one in several ways: what differs first, by key. */
    public static List<Agreement> of(List<Checked> reports, Witnesses witnesses) {
        Map<String, List<Told>> byKey = new TreeMap<>();
        for (Checked report : reports) {
            for (Finding finding : report.findings()) {
                String key = finding.claim().key();
                byKey.computeIfAbsent(TOGETHER.getOrDefault(key, key), _ -> new ArrayList<>())
                        .add(new Told(report.report().file(), finding));
            }
        }
        List<Agreement> agreements = new ArrayList<>();
        byKey.forEach((key, told) -> {
            boolean several = told.stream().map(Told::file).distinct().count() > 1;
            boolean doubtful = told.stream().anyMatch(each -> isDoubtful(each.finding.verdict()));
            if (several || doubtful) {
                agreements.add(agreement(key, told, witnesses));
            }
        });
        agreements.sort(Comparator.comparing(Agreement::standing).thenComparing(Agreement::key));
        return agreements;
    }

    private record Told(String file, Finding finding) {}

    private static Agreement agreement(String key, List<Told> told, Witnesses witnesses) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Set<Integer>> by = new LinkedHashMap<>();
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Told each : told) {
            String value = value(each.finding.claim());
            List<String> there = values.computeIfAbsent(each.file, _ -> new ArrayList<>());
            if (!there.contains(value)) {
                there.add(value);
            }
            by.computeIfAbsent(value, _ -> new HashSet<>()).add(witnesses.numberOf(each.file));
            verdicts.putIfAbsent(value, each.finding.verdict());
        }
        Map<String, Integer> counted = new HashMap<>();
        by.forEach((value, files) -> counted.put(value, files.size()));
        return new Agreement(
                key,
                values,
                counted,
                standing(verdicts),
                resolution(verdicts, values.size() > 1),
                verdicts.values().stream()
                        .map(Verdict::arithmetic)
                        .filter(sum -> !sum.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                verdicts.values().stream()
                        .map(Verdict::citation)
                        .filter(act -> !act.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** Whether a reader should be told though one report alone says it. */
    private static boolean isDoubtful(Verdict verdict) {
        return switch (verdict.kind()) {
            case CONTRADICTED, PARTLY, HOLDS_WHEN -> true;
            case HOLDS, UNTOLD -> false;
        };
    }

    private static Standing standing(Map<String, Verdict> verdicts) {
        if (verdicts.values().stream()
                .anyMatch(one -> one.kind() == Verdict.Kind.CONTRADICTED || one.kind() == Verdict.Kind.PARTLY)) {
            return Standing.CONTRADICTED;
        }
        if (verdicts.values().stream().anyMatch(Agreements::isDoubtful)) {
            return Standing.RECONCILED;
        }
        if (verdicts.values().stream().anyMatch(one -> one.kind() == Verdict.Kind.UNTOLD)) {
            return Standing.OPEN;
        }
        boolean figures =
                verdicts.values().stream().anyMatch(one -> !one.arithmetic().isEmpty());
        return verdicts.size() > 1 && figures ? Standing.RECONCILED : Standing.AGREED;
    }

    private static String resolution(Map<String, Verdict> verdicts, boolean several) {
        if (verdicts.size() == 1) {
            Verdict only = verdicts.values().iterator().next();
            return (several ? "they agree; it " : "it ") + said(only);
        }
        return verdicts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + said(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String said(Verdict verdict) {
        return switch (verdict.kind()) {
            case HOLDS -> "holds: " + verdict.reading();
            case HOLDS_WHEN -> "holds when " + verdict.reading();
            case CONTRADICTED -> "is contradicted: " + verdict.reading();
            case PARTLY -> "holds in part: " + verdict.reading();
            case UNTOLD -> "is untold: " + verdict.reading();
        };
    }
}
