package parley.evidence.verdict;

import java.util.List;
import parley.evidence.read.Report;

/** A report and what is so of each of its claims. */
public record Checked(Report report, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
