package parley.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.evidence.Findings;
import parley.evidence.agree.Agreement;
import parley.evidence.agree.Agreement.Standing;
import parley.evidence.agree.Copy;
import parley.evidence.claim.Claim;
import parley.evidence.verdict.Checked;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.Verdict;

/** What reports claim and what is so of it, for a terminal. */
public final class EvidenceText {

    private EvidenceText() {}

    /** Each report with its claims, then how the reports agree. */
    public static String of(Findings findings) {
        StringBuilder text = new StringBuilder();
        for (Checked checked : findings.reports()) {
            text.append(report(checked)).append('\n');
        }
        if (!findings.copies().isEmpty()) {
            text.append("One witness, as one is a copy of the other:\n");
            for (Copy copy : findings.copies()) {
                text.append("  ")
                        .append(copy.one())
                        .append(" and ")
                        .append(copy.other())
                        .append(", ")
                        .append(Math.round(copy.similarity() * 100))
                        .append("% alike\n");
            }
            text.append('\n');
        }
        if (findings.reports().size() == 1) {
            return text.toString().stripTrailing() + "\n";
        }
        for (Standing standing : Standing.values()) {
            List<Agreement> rows = findings.agreement().stream()
                    .filter(agreement -> agreement.standing() == standing)
                    .toList();
            if (!rows.isEmpty()) {
                text.append(heading(standing)).append('\n');
                rows.forEach(agreement -> text.append(agreement(agreement)));
                text.append('\n');
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String heading(Standing standing) {
        return switch (standing) {
            case CONTRADICTED -> "What is not so, or not all of it:";
            case RECONCILED -> "What is reconciled:";
            case AGREED -> "What they agree on:";
            case OPEN -> "What stays open:";
        };
    }

    private static String report(Checked checked) {
        StringBuilder text = new StringBuilder();
        String published = checked.report().published() == null
                ? ", day of publication unknown: relative days are unresolved"
                : ", published " + checked.report().published();
        text.append(checked.report().file())
                .append(published)
                .append(", ")
                .append(checked.findings().size())
                .append(" claims\n");
        checked.report().remarks().forEach(remark -> text.append(Wrapped.lines("  note: ", remark)));
        for (Finding finding : checked.findings()) {
            Claim claim = finding.claim();
            Verdict verdict = finding.verdict();
            text.append(Wrapped.lines("  ", claim.key() + " = " + claim.value() + date(claim) + ": " + verdict.kind()));
            text.append(Wrapped.lines("      ", "“" + claim.text().replaceAll("\\s+", " ") + "”"));
            if (!verdict.reading().isEmpty()) {
                text.append(Wrapped.lines("      ", verdict.reading()));
            }
            if (!verdict.citation().isEmpty()) {
                text.append(Wrapped.lines("      in ", verdict.citation()));
            }
        }
        return text.toString();
    }

    private static String date(Claim claim) {
        return claim.date() == null || claim.value().equals(claim.date().iso())
                ? ""
                : " (" + claim.date().iso() + ")";
    }

    private static String agreement(Agreement agreement) {
        StringBuilder text = new StringBuilder("  ").append(agreement.key()).append('\n');
        for (Map.Entry<String, List<String>> file : new TreeMap<>(agreement.values()).entrySet()) {
            text.append(Wrapped.lines("    " + file.getKey() + ": ", String.join("; also ", file.getValue())));
        }
        text.append(Wrapped.lines("    so: ", agreement.resolution()));
        if (!agreement.arithmetic().isEmpty()) {
            text.append(Wrapped.lines("    ", agreement.arithmetic()));
        }
        return text.toString();
    }
}
