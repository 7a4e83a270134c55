package parley.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.lawbook.OwnershipRule;
import parley.lawbook.source.CompiledLaw;
import parley.report.OwnershipJson;
import parley.report.OwnershipText;
import parley.screening.CaptureRule;
import parley.screening.ownership.Ownership;
import parley.screening.ownership.OwnershipAnswer;
import parley.screening.ownership.OwnershipFiles;
import parley.screening.ownership.OwnershipScreen;
import picocli.CommandLine;

/** Answers whether ownership brings parties under a regime's rule. */
final class OwnershipDoor {

    private static final int SHOWN = 10;

    private final OwnershipOptions options;
    private final List<String> targets;
    private final Format format;
    private final @Nullable Path output;
    private final CommandLine command;

    OwnershipDoor(
            OwnershipOptions options, List<String> targets, Format format, @Nullable Path output, CommandLine command) {
        this.options = options;
        this.targets = targets;
        this.format = format;
        this.output = output;
        this.command = command;
    }

    int run() throws IOException {
        LawBook law = CompiledLaw.embedded();
        OwnershipRule rule = rule(law);
        ZoneId zone = LawBook.zone(rule.regime());
        At at = at(zone);
        LocalDate known = options.known == null ? newest(law) : LawOptions.known(options.known);
        CaptureRule capture = rule.at(at.from(), known, law.tables().documents());
        Ownership ownership = read();
        LocalDate day = at.from().atZone(zone).toLocalDate();
        OwnershipScreen screen = new OwnershipScreen(ownership, capture, day, at.toString());
        Collection<String> asked = targets.isEmpty() ? everyone(ownership) : targets;
        List<OwnershipAnswer> answers = asked.stream()
                .map(target -> screen.screen(target, options.item))
                .toList();
        if (output == null) {
            write(command.getOut(), answers);
        } else {
            SafeFile.write(output, out -> write(out, answers));
        }
        complain(ownership.problems());
        return ownership.unread() == 0 ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private OwnershipRule rule(LawBook law) {
        String regime = needed(options.regime, "--regime").toLowerCase(Locale.ROOT);
        OwnershipRule rule = law.tables().ownership().get(regime);
        if (rule == null) {
            List<String> known =
                    law.tables().ownership().keySet().stream().sorted().toList();
            String near = Words.nearest(regime, known);
            throw new Complaints.Unusable("--regime: '" + regime + "' is none of " + String.join(", ", known)
                    + (near == null ? "" : ". Maybe " + near));
        }
        return rule;
    }

    private At at(ZoneId zone) {
        try {
            return At.parse(needed(options.at, "--at"), zone);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("--at: " + e.getMessage());
        }
    }

    /** The day on which the newest thing about ownership or anything else became known. */
    private static LocalDate newest(LawBook law) {
        return law.newest();
    }

    private Ownership read() throws IOException {
        OwnershipFiles files = new OwnershipFiles();
        read(needed(options.listed, "--listed"), files::listed);
        read(needed(options.owners, "--owners"), files::owners);
        if (options.parties != null) {
            read(options.parties, files::parties);
        }
        return files.ownership();
    }

    private interface Table {
        OwnershipFiles read(Reader reader, String file) throws IOException;
    }

    private static void read(Path file, Table table) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Complaints.Unusable(file + " is a folder, not a CSV file");
        }
        try (var reader = Files.newBufferedReader(file)) {
            Path name = file.getFileName();
            table.read(reader, String.valueOf(name));
        }
    }

    private static <T> T needed(@Nullable T value, String option) {
        if (value == null) {
            throw new Complaints.Unusable(option + " is needed to ask about ownership. See parley screen --help");
        }
        return value;
    }

    private static Collection<String> everyone(Ownership ownership) {
        TreeSet<String> everyone = new TreeSet<>(ownership.parties().keySet());
        ownership.interests().forEach(each -> everyone.addAll(List.of(each.owner(), each.owned())));
        return everyone;
    }

    private void write(Writer out, List<OwnershipAnswer> answers) throws IOException {
        switch (format) {
            case json -> {
                if (answers.size() == 1 && !targets.isEmpty()) {
                    Json.write(out, json -> OwnershipJson.write(json, answers.getFirst()));
                } else {
                    Json.write(out, json -> {
                        json.writeStartArray();
                        answers.forEach(answer -> OwnershipJson.write(json, answer));
                        json.writeEndArray();
                    });
                }
            }
            case csv -> {
                CsvWriter csv = CsvWriter.builder().build(out);
                csv.writeRecord(OwnershipText.HEADER);
                answers.forEach(answer -> csv.writeRecord(OwnershipText.row(answer)));
                csv.flush();
            }
            case text -> {
                List<String> texts =
                        new ArrayList<>(answers.stream().map(OwnershipText::of).toList());
                out.write(String.join("\n", texts));
            }
        }
        out.flush();
    }

    private void complain(List<Problem> problems) {
        problems.stream().limit(SHOWN).forEach(command.getErr()::println);
        if (problems.size() > SHOWN) {
            command.getErr().println(problems.size() + " remarks on rows; the first " + SHOWN + " are shown");
        }
    }
}
