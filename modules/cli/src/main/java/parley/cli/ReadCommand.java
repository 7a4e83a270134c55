package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.evidence.EvidenceRun;
import parley.evidence.Findings;
import parley.evidence.draft.Draft;
import parley.evidence.draft.Drafts;
import parley.lawbook.source.CompiledLaw;
import parley.report.EvidenceJson;
import parley.report.EvidencePage;
import parley.report.EvidenceText;
import parley.talks.source.CompiledTalks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports, says what each claims, and checks every claim by executing the law. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports (text, or pages saved as HTML), says what each claims, and checks every claim by executing the law"
                    + " and asking the record of the talks."
        },
        footer = {
            "",
            "Examples:",
            "  parley read article.txt --published 2025-10-25",
            "  parley read reports/ --published 2025-10-25 --format json",
            "  parley read a.html b.html --format html -o claims.html"
        })
final class ReadCommand implements Callable<Integer> {

    /** The forms it is written in. */
    enum Form {
        text,
        json,
        html
    }

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "REPORT",
            description = "Files, or folders of which every .txt, .html and .htm is read.")
    List<Path> given;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day of publication, from which Friday and next week are counted, and whose law a report speaks"
                            + " of. Default: what a page says of itself; else such days stay unresolved.")
    @Nullable
    String published;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or html. Default: as FILE ends, else text.")
    @Nullable
    Form format;

    @Option(
            names = "--drafts",
            paramLabel = "FOLDER",
            description = "Where to write what is new, as draft files of the law and the talks that a person approves.")
    @Nullable
    Path drafts;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Form form = output.form(format, Form.text);
        LocalDate day = published == null ? null : Days.read("--published", published);
        PrintWriter err = spec.commandLine().getErr();
        Findings findings = new EvidenceRun(CompiledLaw.embedded(), CompiledTalks.embedded()).run(files(), day);
        output.write(spec.commandLine().getOut(), out -> write(out, form, findings));
        if (drafts != null) {
            writeDrafts(drafts, findings, err);
        }
        findings.problems().forEach(err::println);
        return findings.problems().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    /** Writes each draft, but never over a file that is there. */
    private static void writeDrafts(Path folder, Findings findings, PrintWriter err) throws IOException {
        Files.createDirectories(folder);
        for (Draft draft : Drafts.of(findings.reports())) {
            Path file = folder.resolve(draft.file());
            if (Files.exists(file)) {
                err.println(file + " is there already, and was left as it is");
            } else {
                SafeFile.write(file, out -> out.write(draft.content()));
                err.println("A draft to approve: " + file);
            }
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(ReadCommand::isReport).sorted().forEach(files::add);
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        if (files.isEmpty()) {
            throw new Complaints.Unusable("there is no .txt, .html or .htm in " + given);
        }
        return files;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm");
    }

    private void write(Writer out, Form form, Findings findings) throws IOException {
        switch (form) {
            case text -> out.write(EvidenceText.of(findings));
            case json -> Json.write(out, json -> EvidenceJson.write(json, findings));
            case html -> out.write(EvidencePage.of(findings));
        }
        out.flush();
    }
}
