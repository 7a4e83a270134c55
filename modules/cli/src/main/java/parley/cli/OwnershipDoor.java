package parley.cli;

import java.io.IOException;
import java.io.Writer;
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
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.lawbook.OwnershipRule;
import parley.lawbook.source.CompiledLaw;
import parley.report.OwnershipJson;
import parley.report.OwnershipPicture;
import parley.report.OwnershipText;
import parley.report.result.AnswerTable;
import parley.screening.CaptureRule;
import parley.screening.ownership.Ownership;
import parley.screening.ownership.OwnershipAnswer;
import parley.screening.ownership.OwnershipScreen;

/** Answers whether ownership brings parties under a regime's rule. */
final class OwnershipDoor {

    private final OwnershipOptions options;
    private final List<String> targets;
    private final Format format;
    private final @Nullable String asOf;
    private final Outlet outlet;

    OwnershipDoor(OwnershipOptions options, List<String> targets, @Nullable String asOf, Format format, Outlet outlet) {
        this.options = options;
        this.targets = targets;
        this.asOf = asOf;
        this.format = format;
        this.outlet = outlet;
        if (options.picture != null) {
            SafeFile.check(options.picture);
        }
    }

    int run() throws IOException {
        LawBook law = CompiledLaw.embedded();
        OwnershipRule rule = rule(law);
        ZoneId zone = LawBook.zone(rule.regime());
        At at = at(zone);
        LocalDate known = options.known == null ? law.newest() : LawOptions.known(options.known);
        CaptureRule capture = rule.at(at.from(), known, law.tables().documents());
        Ownership ownership = read();
        LocalDate day = at.from().atZone(zone).toLocalDate();
        OwnershipScreen screen = new OwnershipScreen(ownership, capture, day, at.toString());
        Collection<String> asked = targets.isEmpty() ? everyone(ownership) : targets;
        List<OwnershipAnswer> answers = asked.stream()
                .map(target -> screen.screen(target, options.item))
                .toList();
        AnswerTable table = OwnershipText.table(answers);
        if (!outlet.writeWorkbook(List.of(table))) {
            outlet.write(asked(known), out -> write(out, answers, table));
        }
        if (options.picture != null) {
            draw(options.picture, answers);
        }
        OwnershipInput.complain(ownership.problems(), outlet.err());
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
            return At.parse(needed(asOf, "--at"), zone);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("--at: " + e.getMessage());
        }
    }

    /** The options that ask the same again. */
    private ScreeningRecord.Asked asked(LocalDate known) {
        List<String> asked = new ArrayList<>(targets);
        List<ScreeningRecord.Input> inputs = new ArrayList<>();
        NamesDoor.option(asked, "--regime", options.regime);
        input(asked, inputs, "--listed", options.listed);
        input(asked, inputs, "--owners", options.owners);
        input(asked, inputs, "--parties", options.parties);
        NamesDoor.option(asked, "--item", options.item);
        NamesDoor.option(asked, "--at", asOf);
        NamesDoor.option(asked, "--known", known.toString());
        NamesDoor.option(asked, "--format", format.name());
        return new ScreeningRecord.Asked(asked, inputs);
    }

    private static void input(
            List<String> asked, List<ScreeningRecord.Input> inputs, String option, @Nullable Path file) {
        if (file != null) {
            String name = option.substring(2) + ".csv";
            inputs.add(new ScreeningRecord.Input(name, file));
            NamesDoor.option(asked, option, "@" + name);
        }
    }

    private void draw(Path picture, List<OwnershipAnswer> answers) throws IOException {
        if (answers.size() != 1) {
            throw new Complaints.Unusable("--picture draws one party; " + answers.size() + " are asked about");
        }
        SafeFile.write(picture, out -> out.write(OwnershipPicture.of(answers.getFirst())));
        outlet.err().println("The picture is " + picture);
    }

    private Ownership read() throws IOException {
        return OwnershipInput.read(
                needed(options.listed, "--listed"), needed(options.owners, "--owners"), options.parties);
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

    private void write(Writer out, List<OwnershipAnswer> answers, AnswerTable table) throws IOException {
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
            case csv -> table.writeCsv(out);
            case text -> {
                List<String> texts =
                        new ArrayList<>(answers.stream().map(OwnershipText::of).toList());
                out.write(String.join("\n", texts));
            }
        }
        out.flush();
    }
}
