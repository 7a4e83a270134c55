package parley.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.book.Book;
import parley.book.LineForm;
import parley.book.ResultGrid;
import parley.determination.Determiner;
import parley.economy.partial.Elasticity;
import parley.economy.partial.ElasticityTable;
import parley.outlook.LineEffects;
import parley.report.LineEffectsJson;
import parley.report.LineEffectsTable;
import parley.report.LineEffectsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a change of the law does to the imports of a book, one tariff line at a time. */
@Command(
        name = "lines",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what a change of the law does to the imports of a book, each tariff line a"
                    + " market by itself: trade created or ended, moved from or to other origins,"
                    + " revenue and consumers' surplus (SMART).",
            "Without a book: all US imports from China in 2024, by ten-digit line."
        },
        footer = {
            "",
            "Before is the law on --reference; after is the outcome on --at.",
            "",
            "Examples:",
            "  parley economy lines",
            "  parley economy lines --scenario truce-extended",
            "  parley economy lines book.csv --demand 1.6 --others others.csv --format csv"
        })
final class EconomyLinesCommand implements Callable<Integer> {

    private static final String ELSEWHERE = "reference/us/census/calculated-duty-2024-elsewhere.csv";

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A book of shipments: CSV, XLSX or Parquet.")
    @Nullable
    Path file;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "When all lines are entered after the change. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2025-11-15")
    String at;

    @Option(
            names = "--reference",
            paramLabel = "DATE",
            description = "When they are entered before it. Default: ${DEFAULT-VALUE}.",
            defaultValue = "2025-01-15")
    String reference;

    @Option(
            names = "--demand",
            paramLabel = "E",
            description = "Elasticity of import demand, a magnitude. Default: ${DEFAULT-VALUE}, assumed.",
            defaultValue = "1")
    double demand;

    @Option(
            names = "--substitution",
            paramLabel = "E",
            description = "Elasticity of substitution between origins. Default: ${DEFAULT-VALUE}, as in SMART.",
            defaultValue = "1.5")
    double substitution;

    @Option(
            names = "--supply",
            paramLabel = "E",
            description = "Elasticity of export supply. Default: infinite, prices abroad stay.",
            defaultValue = "Infinity")
    double supply;

    @Option(
            names = "--elasticities",
            paramLabel = "FILE",
            description = "By line: code,demand,substitution,supply; a code may be cut to its first digits.")
    @Nullable
    Path elasticities;

    @Option(
            names = "--others",
            paramLabel = "FILE",
            description = "Imports of each line from all other origins: code,value in dollars. Without a book: those of"
                    + " 2024 from nineteen origins.")
    @Nullable
    Path others;

    @Mixin
    BookOptions bookOptions;

    @Mixin
    LawOptions lawOptions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json or csv. -o FILE.xlsx writes a workbook." + " Default: as FILE ends, else text.")
    @Nullable
    Format format;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        output.check();
        Format form = output.formBesideWorkbook(format, Format.text);
        LocalDate from = Days.read("--reference", reference);
        LocalDate then = Days.read("--at", at);
        Book before = bookOptions.readLines(
                file,
                new LineForm(lawOptions.law().tables(), from.toString(), true),
                spec.commandLine().getErr());
        Book after = bookOptions.read(file, new LineForm(lawOptions.law().tables(), then.toString(), true));
        Determiner known = lawOptions.determiner(List.of());
        Determiner outcome = lawOptions.only();
        ElasticityTable table = table();
        Map<String, Double> elsewhere = elsewhere();
        LineEffects effects = LineEffects.of(
                ResultGrid.of(before, List.of(known)),
                ResultGrid.of(after, List.of(outcome)),
                line -> elsewhere.getOrDefault(line.code().digits(), elsewhere.isEmpty() ? Double.NaN : 0),
                line -> table.of(line.code().digits()));
        if (effects.lines().isEmpty()) {
            throw new Complaints.Unusable("no line of " + before.name() + " has a rate before and after. Maybe another"
                    + " --reference or --at");
        }
        String was = words("the law on " + from, List.of());
        String is = words("that on " + then, outcome.book().scenarioNames());
        output.write(
                spec.commandLine().getOut(),
                List.of(LineEffectsTable.of(effects)),
                out -> write(out, form, effects, was, is));
        bookOptions.account(spec.commandLine().getErr(), before);
        return before.rejects().isEmpty() && effects.apart() == 0 ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private static String words(String law, List<String> scenarios) {
        return scenarios.isEmpty() ? law : law + " under " + String.join(" + ", scenarios);
    }

    private ElasticityTable table() throws IOException {
        try {
            Elasticity common = new Elasticity(demand, substitution, supply);
            if (elasticities == null) {
                return new ElasticityTable(common);
            }
            try (Reader reader = Files.newBufferedReader(elasticities)) {
                return ElasticityTable.read(reader, String.valueOf(elasticities.getFileName()), common);
            }
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable(String.valueOf(e.getMessage()));
        }
    }

    /** Imports from elsewhere by code; empty if they are not known. */
    private Map<String, Double> elsewhere() throws IOException {
        Map<String, Double> byCode = new HashMap<>();
        Path table = others;
        if (table == null && file == null) {
            table = Path.of(System.getProperty("parley.home", ".")).resolve(ELSEWHERE);
        }
        if (table == null) {
            return byCode;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(List.of("code", "value"))) {
                    throw new Complaints.Unusable("--others: the columns are code,value");
                }
                byCode.merge(row.getField("code").replace(".", ""), value(row), Double::sum);
            }
        }
        return byCode;
    }

    private static double value(NamedCsvRecord row) {
        String text = row.getField("value").strip();
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (NumberFormatException _) {
            // told below, as a negative one is
        }
        throw new Complaints.Unusable(
                "--others: line " + row.getStartingLineNumber() + ": '" + text + "' is no value of imports");
    }

    private String assumed() {
        String common = "Elasticities: demand " + demand + ", substitution " + substitution + ", supply "
                + (Double.isInfinite(supply) ? "infinite" : Double.toString(supply));
        return (elasticities == null
                        ? common + ": assumed for all lines, not estimated"
                        : common + ", but for the codes of " + elasticities.getFileName())
                + (others == null && file == null ? "; other origins: nineteen of them, 2024" : "") + ".";
    }

    private void write(Writer out, Format form, LineEffects effects, String before, String after) throws IOException {
        switch (form) {
            case text -> out.write(LineEffectsText.of(effects, before, after, assumed()));
            case json -> Json.write(out, json -> LineEffectsJson.write(json, effects, before, after, assumed()));
            case csv -> LineEffectsTable.of(effects).writeCsv(out);
        }
        out.flush();
    }
}
