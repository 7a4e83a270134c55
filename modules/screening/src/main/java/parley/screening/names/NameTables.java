package parley.screening.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is particular to languages, read once from the tables beside this class. */
final class NameTables {

    static final NameTables ALL = new NameTables();

    /** Words of a company form, joined by blanks, to the form. */
    final Map<String, String> forms = new HashMap<>();

    final int longestForm;
    final Map<String, String> writtenForms = new LinkedHashMap<>();
    final Set<String> titles = new HashSet<>();
    final Set<String> particles = new HashSet<>();
    final Set<String> organisations = new HashSet<>();
    final Set<String> generic = new HashSet<>();
    final Map<String, Integer> numbers = new HashMap<>();
    final Map<String, Set<String>> nicknames = new HashMap<>();
    final Map<String, List<String>> korean = new HashMap<>();
    final Map<Integer, String> hanja = new HashMap<>();
    final Map<String, String> japanese = new HashMap<>();
    final Map<String, String> hanWords = new HashMap<>();
    final Set<String> places;

    private NameTables() {
        int longest = 1;
        for (NamedCsvRecord row : rows("company-forms")) {
            forms.put(row.getField("words"), row.getField("form"));
            longest = Math.max(longest, words(row.getField("words")).size());
        }
        longestForm = longest;
        rows("company-forms-han").forEach(row -> writtenForms.put(row.getField("text"), row.getField("form")));
        for (NamedCsvRecord row : rows("words")) {
            Set<String> into = switch (row.getField("kind")) {
                case "title" -> titles;
                case "particle" -> particles;
                case "generic" -> generic;
                default -> organisations;
            };
            into.addAll(words(row.getField("words")));
        }
        rows("numbers").forEach(row -> numbers.put(row.getField("word"), Integer.valueOf(row.getField("number"))));
        for (NamedCsvRecord row : rows("given-names")) {
            List<String> same = new ArrayList<>(words(row.getField("same")));
            same.add(row.getField("name"));
            same.forEach(name ->
                    nicknames.computeIfAbsent(name, _ -> new HashSet<>()).add(row.getField("name")));
        }
        rows("korean").forEach(row -> korean.put(row.getField("syllable"), words(row.getField("also"))));
        for (NamedCsvRecord row : rows("hanja")) {
            int[] characters = row.getField("characters").codePoints().toArray();
            List<String> readings = words(row.getField("readings"));
            for (int i = 0; i < characters.length; i++) {
                hanja.putIfAbsent(characters[i], readings.get(i));
            }
        }
        rows("japanese").forEach(row -> japanese.put(row.getField("text"), row.getField("reading")));
        rows("han-words").forEach(row -> hanWords.put(row.getField("text"), row.getField("english")));
        places = Places.words();
    }

    /** Whether two given names are forms of one. */
    boolean isNickname(String a, String b) {
        Set<String> of = nicknames.get(a);
        Set<String> other = nicknames.get(b);
        return of != null && other != null && of.stream().anyMatch(other::contains);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (InputStream stream = NameTables.class.getResourceAsStream("/parley/screening/names/" + table + ".csv")) {
            if (stream == null) {
                throw new IllegalStateException("the table " + table + " is missing: the build did not finish");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
                return rows.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
