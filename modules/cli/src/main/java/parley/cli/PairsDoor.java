package parley.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.ground.Words;
import parley.report.ScreeningJson;
import parley.screening.names.NameKind;
import parley.screening.names.NameMatcher;
import parley.screening.names.NameReader;
import parley.screening.names.NameScore;

/** Compares pairs of names; every row is kept as it came, with score and match behind it. */
final class PairsDoor {

    private static final List<String> KINDS = List.of("kind", "schema", "type");

    private final Path file;
    private final Outlet outlet;
    private final NameReader reader = new NameReader();
    private final NameMatcher matcher = new NameMatcher();
    private int unread;

    PairsDoor(Path file, Outlet outlet) {
        this.file = file;
        this.outlet = outlet;
    }

    int run() throws IOException {
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(TableText.read(file, List.of("name1", "name2")::contains))) {
            rows = records.stream().toList();
        }
        if (rows.isEmpty()) {
            throw new Complaints.Unusable(file + " is empty; its first line should be name1,name2");
        }
        List<String> header = new ArrayList<>(rows.getFirst().getFields());
        int first = column(header, "name1");
        int second = column(header, "name2");
        int kind = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(KINDS::contains)
                .map(name -> position(header, name))
                .findFirst()
                .orElse(-1);
        outlet.write(out -> write(out, header, rows.subList(1, rows.size()), first, second, kind));
        if (unread > 0) {
            outlet.err().println(unread + " of " + (rows.size() - 1) + " rows lack a name; kept without a score");
        }
        return unread == 0 ? ExitCode.COMPLETE : ExitCode.REJECTS;
    }

    private int column(List<String> header, String name) {
        int position = position(header, name);
        if (position < 0) {
            String near = Words.nearest(name, header);
            throw new Complaints.Unusable(
                    file + " has no column '" + name + "'" + (near == null ? "" : ". Maybe '" + near + "' is meant"));
        }
        return position;
    }

    private static int position(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private void write(Writer out, List<String> header, List<CsvRecord> rows, int first, int second, int kind)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        Progress progress = new Progress(outlet.err(), rows.size(), "pairs compared");
        List<String> head = new ArrayList<>(header);
        int score = added(head, "score");
        int match = added(head, "match");
        csv.writeRecord(head);
        for (CsvRecord row : rows) {
            List<String> fields = new ArrayList<>(row.getFields());
            while (fields.size() < head.size()) {
                fields.add("");
            }
            String one = fields.get(first).strip();
            String other = fields.get(second).strip();
            if (one.isEmpty() || other.isEmpty()) {
                unread++;
                fields.set(score, "");
                fields.set(match, "");
            } else {
                NameKind of = NameKind.of(kind < 0 ? "" : fields.get(kind));
                NameScore scored = matcher.score(reader.read(one, of), reader.read(other, of));
                fields.set(score, ScreeningJson.rounded(scored.score()).toPlainString());
                fields.set(match, Boolean.toString(scored.isMatch()));
            }
            csv.writeRecord(fields);
            progress.step();
        }
        progress.done();
        csv.flush();
    }

    private static int added(List<String> head, String name) {
        int position = position(head, name);
        if (position < 0) {
            head.add(name);
            return head.size() - 1;
        }
        return position;
    }
}
