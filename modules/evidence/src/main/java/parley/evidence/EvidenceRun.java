package parley.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.evidence.agree.Agreements;
import parley.evidence.agree.Witnesses;
import parley.evidence.read.Report;
import parley.evidence.read.ReportReader;
import parley.evidence.text.PageReader;
import parley.evidence.text.Unreadable;
import parley.evidence.verdict.Checked;
import parley.evidence.verdict.OnRecord;
import parley.evidence.verdict.Verdicts;
import parley.ground.Problem;
import parley.lawbook.LawBook;
import parley.talks.Talks;

/** Reads reports, checks what they claim and puts them side by side. Not for use by several threads. */
public final class EvidenceRun {

    private final ReportReader reader = new ReportReader();
    private final Verdicts verdicts;

    public EvidenceRun(LawBook book, Talks talks) {
        this.verdicts = new Verdicts(book, talks, OnRecord.embedded());
    }

    /**
     * Reads files and checks them. A file that cannot be read is told among the problems; the others are read.
     *
     * @param published the day of their publication, which wins over what pages say of themselves; null if not given
     */
    public Findings run(List<Path> files, @Nullable LocalDate published) throws IOException {
        List<Checked> checked = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                Report report = reader.read(PageReader.read(file), published);
                checked.add(verdicts.check(report));
            } catch (Unreadable e) {
                problems.add(Problem.at(file.toString(), String.valueOf(e.getMessage())));
            }
        }
        Witnesses witnesses =
                new Witnesses(checked.stream().map(Checked::report).toList());
        return new Findings(
                checked,
                Agreements.of(checked, witnesses),
                witnesses.copies(),
                Agreements.events(checked, witnesses),
                problems);
    }
}
