package parley.screening.ownership;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.ground.Problem;
import parley.ground.Words;
import parley.screening.Listing;
import parley.screening.OwnershipInterest;
import parley.screening.OwnershipInterest.Relation;
import parley.screening.Party;
import parley.screening.Share;

/**
 * Reads the three files that tell of parties. A row that cannot be read whole is kept as far as it can: a share that is no
 * percentage is an unknown share, a day that is none leaves the interest undated; only a row that names nobody is left, and
 * said.
 */
public final class OwnershipFiles {

    private final List<Listing> listings = new ArrayList<>();
    private final List<OwnershipInterest> interests = new ArrayList<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unread;

    /** What was read so far. */
    public Ownership ownership() {
        return new Ownership(listings, interests, parties, problems, unread);
    }

    /** Reads {@code party,list}. */
    public OwnershipFiles listed(Reader reader, String file) throws IOException {
        Set<String> seen = new HashSet<>();
        for (Row row : rows(reader, file, List.of("party", "list"), List.of())) {
            String party = row.get("party");
            String list = row.get("list");
            if (party.isEmpty() || list.isEmpty()) {
                unread(row, party.isEmpty() ? "party" : "list");
            } else if (!seen.add(party + "\n" + list)) {
                problems.add(Problem.at(row.place(), party + " stands on " + list + " twice; counted once"));
            } else {
                for (String each : list.split("\\s*[+&]\\s*|;(?![^\\[]*\\])", -1)) {
                    listings.add(Listing.parse(party, each));
                }
            }
        }
        return this;
    }

    /** Reads {@code owner,owned,percent[,relation,from,until]}. */
    public OwnershipFiles owners(Reader reader, String file) throws IOException {
        for (Row row : rows(reader, file, List.of("owner", "owned", "percent"), List.of("relation", "from", "until"))) {
            String owner = row.get("owner");
            String owned = row.get("owned");
            if (owner.isEmpty() || owned.isEmpty()) {
                unread(row, owner.isEmpty() ? "owner" : "owned");
                continue;
            }
            Relation relation = relation(row);
            LocalDate from = date(row, "from");
            LocalDate until = date(row, "until");
            if (from != null && until != null && !from.isBefore(until)) {
                problems.add(Problem.at(row.place(), "held from " + from + " until " + until + ", which is never"));
            }
            interests.add(
                    new OwnershipInterest(owner, owned, share(row, relation), relation, from, until, row.place()));
        }
        return this;
    }

    /** Reads {@code party,country,kind}. */
    public OwnershipFiles parties(Reader reader, String file) throws IOException {
        for (Row row : rows(reader, file, List.of("party"), List.of("country", "kind"))) {
            String name = row.get("party");
            if (name.isEmpty()) {
                unread(row, "party");
                continue;
            }
            String country = row.get("country").toUpperCase(Locale.ROOT);
            if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
                problems.add(
                        Problem.at(row.place(), "country: '" + country + "' is not two letters; taken as not told"));
                country = "";
            }
            Party party = new Party(name, country, row.get("kind"));
            Party before = parties.putIfAbsent(name, party);
            if (before != null && !before.equals(party)) {
                problems.add(Problem.at(row.place(), name + " stands twice and differs; the first is taken"));
            }
        }
        return this;
    }

    private void unread(Row row, String column) {
        unread++;
        problems.add(Problem.at(row.place(), column + " is empty; the row names nobody and is left"));
    }

    private Relation relation(Row row) {
        String text = row.get("relation").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        List<String> words = List.of("owns", "controls", "branch-of");
        if (text.isEmpty() || !words.contains(text)) {
            if (!text.isEmpty()) {
                problems.add(Problem.at(
                                row.place(),
                                "relation: '" + text + "' is none of owns, controls, branch-of;" + " taken as owns")
                        .maybe(Words.nearest(text, words)));
            }
            return Relation.OWNS;
        }
        return Relation.values()[words.indexOf(text)];
    }

    private Share share(Row row, Relation relation) {
        String text = row.get("percent");
        if (relation == Relation.BRANCH_OF || (relation == Relation.CONTROLS && text.isEmpty())) {
            return Share.NONE;
        }
        try {
            return Share.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.at(row.place(), "percent: " + e.getMessage() + "; taken as an unknown share"));
            return Share.UNKNOWN;
        }
    }

    private @Nullable LocalDate date(Row row, String column) {
        String text = row.get(column);
        try {
            return text.isEmpty() ? null : At.date(text);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.at(row.place(), column + ": " + e.getMessage() + "; taken as not told"));
            return null;
        }
    }

    /** One row by its column names; a column that the file lacks is empty. */
    private record Row(String place, Map<String, String> fields) {
        String get(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    private List<Row> rows(Reader reader, String file, List<String> needed, List<String> further) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = null;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .ofCsvRecord(reader)) {
            for (CsvRecord record : records) {
                if (header == null) {
                    header = header(record, file, needed, further);
                    continue;
                }
                Map<String, String> fields = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
                    fields.put(header.get(i), clean(record.getField(i)));
                }
                String place = file + ":" + record.getStartingLineNumber();
                if (record.getFieldCount() > header.size()) {
                    problems.add(Problem.at(
                                    place,
                                    "the row has " + record.getFieldCount() + " columns, not " + header.size()
                                            + "; the rest was not read")
                            .maybe("a comma in a name needs quotes"));
                }
                rows.add(new Row(place, fields));
            }
        } catch (CsvParseException e) {
            throw new IOException(file + " is no CSV: " + e.getMessage(), e);
        }
        if (header == null) {
            throw new IOException(file + " is empty; its first line should be " + String.join(",", needed));
        }
        return rows;
    }

    private List<String> header(CsvRecord record, String file, List<String> needed, List<String> further)
            throws IOException {
        List<String> header = record.getFields().stream()
                .map(name -> clean(name).replace("\uFEFF", "").toLowerCase(Locale.ROOT))
                .toList();
        for (String column : needed) {
            if (!header.contains(column)) {
                String near = Words.nearest(column, header);
                throw new IOException(file + " has no column '" + column + "'"
                        + (near == null ? "" : ". Maybe '" + near + "' is meant"));
            }
        }
        for (String column : header) {
            if (!needed.contains(column) && !further.contains(column)) {
                problems.add(Problem.at(file + ":1", "column '" + column + "' is not used")
                        .maybe(Words.nearest(column, further)));
            }
        }
        return header;
    }

    /** A name as it is compared: composed, without blanks around it and with single ones in it. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
