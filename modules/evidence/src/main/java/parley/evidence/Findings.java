package parley.evidence;

import java.util.List;
import parley.evidence.agree.Agreement;
import parley.evidence.agree.Copy;
import parley.evidence.verdict.Checked;
import parley.ground.Problem;

/**
 * What reports claim, what is so of it, and how they agree.
 *
 * @param reports the reports with their findings, in the order in which they were given
 * @param agreement what several of them tell, or one of them in several ways, by key
 * @param copies pairs that are one witness
 * @param events the reports of one event together, by their files
 * @param problems files that could not be read, and why
 */
public record Findings(
        List<Checked> reports,
        List<Agreement> agreement,
        List<Copy> copies,
        List<List<String>> events,
        List<Problem> problems) {

    public Findings {
        reports = List.copyOf(reports);
        agreement = List.copyOf(agreement);
        copies = List.copyOf(copies);
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }
}
