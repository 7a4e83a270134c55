package parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.lawbook.Documents;
import parley.lawbook.source.CompiledLaw;
import parley.report.ScreeningJson;
import parley.report.ScreeningText;
import parley.report.result.AnswerTable;
import parley.screening.lists.ListedParty;
import parley.screening.lists.PartyIndex;
import parley.screening.lists.PartyLists;
import parley.screening.lists.PartyMatch;
import parley.screening.lists.PartyQuery;
import parley.screening.names.NameKind;

/** Looks names up in every list at hand. */
final class NamesDoor {

    private final NameOptions options;
    private final List<String> names;
    private final String at;
    private final Format format;
    private final boolean isFile;
    private final Outlet outlet;

    NamesDoor(
            NameOptions options,
            List<String> names,
            @Nullable String at,
            @Nullable Format format,
            @Nullable Path output,
            Outlet outlet) {
        this.options = options;
        this.names = names;
        this.at = at == null ? "" : date(at).toString();
        isFile = names.size() == 1 && PartyFile.isNamed(names.getFirst());
        this.format = FormByName.of(format, output, isFile ? Format.csv : Format.text, "xlsx");
        this.outlet = outlet;
        if (options.country != null && !options.country.matches("[A-Za-z]{2}")) {
            throw new Complaints.Unusable("--country: '" + options.country + "' is not a two-letter country");
        }
        if (!(options.threshold >= 0 && options.threshold <= 1)) {
            throw new Complaints.Unusable("--threshold: '" + options.threshold + "' is not between 0 and 1");
        }
    }

    private static LocalDate date(String text) {
        try {
            return At.date(text);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable("--at: " + e.getMessage());
        }
    }

    int run() throws IOException {
        Documents documents = CompiledLaw.embedded().tables().documents();
        ScreeningJson.Citing citing = party -> cited(party, documents);
        PartyFile file = isFile ? PartyFile.read(Path.of(names.getFirst())) : null;
        List<PartyQuery> queries =
                file == null ? names.stream().map(this::query).toList() : file.queries(this::query);
        PartyIndex index = new PartyIndex(PartyLists.embedded());
        Progress progress = new Progress(outlet.err(), queries.size(), "names looked up");
        List<ScreeningJson.Found> found = new ArrayList<>();
        for (PartyQuery query : queries) {
            List<PartyMatch> matches = index.search(query);
            found.add(
                    new ScreeningJson.Found(query.name(), query.country(), at, matches, index.longer(query, matches)));
            progress.step();
        }
        progress.done();
        AnswerTable table = ScreeningText.table(found, citing);
        if (!outlet.writeWorkbook(List.of(table))) {
            outlet.write(asked(), out -> write(out, found, table, index.lists(), citing));
        }
        if (file != null) {
            file.problems().forEach(outlet.err()::println);
            outlet.err()
                    .println(found.stream()
                                    .filter(each -> !each.matches().isEmpty())
                                    .count() + " of " + found.size() + " names match a listed party");
        }
        return file == null || file.problems().isEmpty() ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private PartyQuery query(String name) {
        return new PartyQuery(
                name,
                NameKind.of(options.kind == null ? "" : options.kind),
                options.country == null ? "" : options.country.toUpperCase(Locale.ROOT),
                options.address == null ? "" : options.address,
                options.born == null ? "" : options.born,
                options.threshold);
    }

    static String cited(ListedParty party, Documents documents) {
        String number = documents
                .find(party.list().document())
                .map(document -> document.number())
                .orElse(party.list().document());
        return party.acts().isEmpty() ? number : number + "; " + party.acts();
    }

    /** The options that ask the same again. */
    private ScreeningRecord.Asked asked() {
        List<String> asked = new ArrayList<>();
        List<ScreeningRecord.Input> inputs = new ArrayList<>();
        if (isFile) {
            Path file = Path.of(names.getFirst());
            String name = String.valueOf(file.getFileName());
            inputs.add(new ScreeningRecord.Input(name, file));
            asked.add("@" + name);
        } else {
            asked.addAll(names);
        }
        option(asked, "--country", options.country);
        option(asked, "--address", options.address);
        option(asked, "--born", options.born);
        option(asked, "--kind", options.kind);
        option(asked, "--at", at.isEmpty() ? null : at);
        option(asked, "--threshold", Double.toString(options.threshold));
        option(asked, "--format", format.name());
        return new ScreeningRecord.Asked(asked, inputs);
    }

    static void option(List<String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.add(name);
            asked.add(value);
        }
    }

    private void write(
            Writer out,
            List<ScreeningJson.Found> found,
            AnswerTable table,
            PartyLists lists,
            ScreeningJson.Citing citing)
            throws IOException {
        switch (format) {
            case json -> {
                if (found.size() == 1 && !isFile) {
                    Json.write(out, json -> ScreeningJson.write(json, found.getFirst(), lists, citing));
                } else {
                    Json.write(out, json -> {
                        json.writeStartArray();
                        found.forEach(each -> ScreeningJson.write(json, each, lists, citing));
                        json.writeEndArray();
                    });
                }
            }
            case csv -> table.writeCsv(out);
            case text ->
                out.write(String.join(
                        "\n",
                        found.stream()
                                .map(each -> ScreeningText.of(each, citing))
                                .toList()));
        }
        out.flush();
    }
}
