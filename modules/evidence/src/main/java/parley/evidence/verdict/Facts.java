package parley.evidence.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Stretch;
import parley.evidence.verdict.OnRecord.Fact;

/** Claims held against facts of the record. */
final class Facts {

    private Facts() {}

    static Verdict decide(Claim claim, List<Fact> facts) {
        List<Fact> bearing = facts.stream()
                .filter(fact -> fact.says() == null || fact.says().equalsIgnoreCase(claim.value()))
                .toList();
        if (bearing.isEmpty()) {
            return Verdict.untold("nothing on record speaks of it");
        }
        Verdict verdict = decide(claim, bearing.getFirst());
        for (Fact other : bearing.subList(1, bearing.size())) {
            Verdict another = decide(claim, other);
            boolean told = bearing.getFirst().says() == null;
            if (told && another.kind() == Verdict.Kind.HOLDS && verdict.kind() == Verdict.Kind.CONTRADICTED) {
                verdict = another;
            }
        }
        return verdict;
    }

    private static Verdict decide(Claim claim, Fact fact) {
        String cited = fact.act() == null ? "" : fact.act().toString();
        if (fact.verdict() != null) {
            return new Verdict(fact.verdict(), fact.reading(), cited, "");
        }
        if (fact.day() != null) {
            return day(claim, fact, cited);
        }
        if (fact.status() != null && claim.content() instanceof Content.State state) {
            return state.status() == fact.status()
                    ? Verdict.holds(fact.reading(), cited)
                    : Verdict.contradicted(
                            "“" + state.stated() + "” says that it was " + state.status() + "; it was " + fact.status()
                                    + ": " + fact.reading(),
                            cited);
        }
        return list(claim, fact, cited);
    }

    private static Verdict day(Claim claim, Fact fact, String cited) {
        Stretch when = claim.date();
        if (when == null) {
            return Verdict.holds(fact.reading(), cited);
        }
        if (!when.isResolved()) {
            return Verdict.untold("which day is meant is not told; on record is " + fact.day() + ": " + fact.reading());
        }
        return fact.day() != null && when.covers(fact.day())
                ? Verdict.holds(fact.reading(), cited)
                : Verdict.contradicted("it was " + fact.day() + ": " + fact.reading(), cited);
    }

    private static Verdict list(Claim claim, Fact fact, String cited) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String value : claim.value().split(";", -1)) {
            String stated = value.strip();
            boolean listed = fact.list().stream().anyMatch(one -> same(one, stated));
            (listed ? there : missing).add(stated);
        }
        if (missing.isEmpty()) {
            return Verdict.holds(fact.reading(), cited);
        }
        return there.isEmpty()
                ? Verdict.contradicted(fact.reading(), cited)
                : Verdict.partly("not on record: " + String.join(", ", missing) + "; " + fact.reading(), cited);
    }

    /** Whether one names the other, a remark in brackets aside. */
    private static boolean same(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT).replaceFirst("\\s*\\(.*", "");
        return a.equals(b) || a.contains(b) || b.contains(a);
    }
}
