package parley.convert.parties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import parley.convert.table.Row;

/** The lists at hand, each from its publisher's table. Names, dates, requirements and places only: what the list itself says. */
public final class PartyLists {

    private static final Pattern EXPIRES = Pattern.compile("Expires: (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern LISTED = Pattern.compile("Listing Date \\(CMIC\\): (\\d{2} \\w{3} \\d{4})");
    private static final String FOLDER = "reference/parties/";

    private final InputFolder input;

    public PartyLists(InputFolder input) {
        this.input = input;
    }

    /** Every list by the file it is written to. */
    public Map<String, CsvTable> tables() {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put(FOLDER + "us-entity-list.csv", entityList());
        tables.put(FOLDER + "us-meu.csv", us("us_meu_list_2026-07-09.csv", row -> ""));
        tables.put(FOLDER + "us-dpl.csv", us("us_denied_persons_2026-04-14.csv", PartyLists::expiry));
        tables.put(FOLDER + "us-ns-cmic.csv", cmic());
        tables.put(FOLDER + "us-uflpa.csv", us("us_uflpa_2026-07-09.csv", row -> ""));
        tables.put(FOLDER + "us-isn.csv", us("us_isn.csv", row -> ""));
        tables.put(FOLDER + "us-1260h.csv", us("us_1260h_2026-06-10.csv", row -> ""));
        tables.put(FOLDER + "us-1260h-2025.csv", formerly());
        tables.put(FOLDER + "us-mieu.csv", mieu());
        tables.put(FOLDER + "us-sdn-2021.csv", new Sdn(input).table());
        tables.put(FOLDER + "cn-control-list.csv", cn("出口管制管控名单"));
        tables.put(FOLDER + "cn-watch-list.csv", cn("关注名单"));
        tables.put(FOLDER + "cn-uel.csv", cn("不可靠实体清单"));
        tables.put(FOLDER + "cn-mfa.csv", countermeasures());
        return tables;
    }

    private CsvTable entityList() {
        List<PartyRow> rows = new ArrayList<>();
        for (Row row : input.rows("us_entity_list_merged.csv")) {
            NavigableSet<String> published = days(row, "fr_dates");
            NavigableSet<String> all = days(row, "effective_date");
            all.addAll(published);
            published.pollFirst();
            rows.add(row(
                    row,
                    aliases(row),
                    all.isEmpty() ? "" : all.getFirst(),
                    "",
                    published,
                    row.get("license_requirement"),
                    row.get("license_policy_2025_11").replaceFirst(" \\|\\| .*", ""),
                    row.get("federal_register").replaceAll("\\s+", " ")));
        }
        return PartyRow.table(rows);
    }

    private static NavigableSet<String> days(Row row, String column) {
        NavigableSet<String> days = new TreeSet<>();
        PartyRow.parts(row.get(column), "[;|,]").forEach(day -> days.add(Days.of(day, row.place())));
        days.remove("");
        return days;
    }

    /** Lists of one form: name, aliases, country, address, effective date, notice. */
    private CsvTable us(String file, Function<Row, String> until) {
        return PartyRow.table(input.rows(file).stream()
                .map(row -> row(
                        row,
                        aliases(row),
                        Days.of(row.get("effective_date"), row.place()),
                        until.apply(row),
                        Set.of(),
                        "",
                        "",
                        row.get("federal_register")))
                .toList());
    }

    private CsvTable cmic() {
        return PartyRow.table(input.rows("us_ns_cmic_2026-07-09.csv").stream()
                .map(row -> {
                    Matcher listed = LISTED.matcher(row.get("notes"));
                    return row(
                            row,
                            aliases(row),
                            listed.find() ? Days.of(listed.group(1), row.place()) : "",
                            "",
                            Set.of(),
                            "",
                            "",
                            "");
                })
                .toList());
    }

    private static String expiry(Row row) {
        Matcher expires = EXPIRES.matcher(row.get("notes"));
        return expires.find() ? Days.after(expires.group(1), row.place()) : "";
    }

    private static List<String> aliases(Row row) {
        return PartyRow.parts(row.get("aliases"), "\\|");
    }

    private PartyRow row(
            Row row,
            List<String> aliases,
            String from,
            String until,
            Set<String> changed,
            String requirement,
            String policy,
            String acts) {
        Set<String> codes = new HashSet<>();
        PartyRow.parts(row.get("country"), "\\|").forEach(name -> codes.add(ListCountries.code(name, row.place())));
        codes.remove("");
        return new PartyRow(
                row.get("name"),
                aliases,
                "",
                codes,
                row.get("address"),
                Set.of(),
                Set.of(),
                requirement,
                policy,
                from,
                until,
                changed,
                acts.strip());
    }

    /** Identifications under section 1260H before June 2026, with the day on which each ended. */
    private CsvTable formerly() {
        Set<String> known = new HashSet<>();
        List<PartyRow> rows = new ArrayList<>();
        for (Row row : input.rows("us_dod_1260h.csv")) {
            String from = Days.of(row.get("Start date"), row.place());
            if (from.compareTo("2026-01-01") < 0 && known.add(row.get("Clean Name") + from)) {
                rows.add(new PartyRow(
                        row.get("Clean Name").isEmpty() ? row.get("Name") : row.get("Clean Name"),
                        PartyRow.parts(row.get("Alias") + ";" + row.get("Previous Name"), "[;|]"),
                        "",
                        Set.of("CN"),
                        "",
                        Set.of(),
                        Set.of(),
                        "",
                        "",
                        from,
                        Days.of(row.get("End date"), row.place()),
                        Set.of(),
                        ""));
            }
        }
        return PartyRow.table(rows);
    }

    private CsvTable mieu() {
        return PartyRow.table(input.rows("us_bis_mieu.csv").stream()
                .map(row -> new PartyRow(
                        row.get("Name"),
                        PartyRow.parts(row.get("Alias"), "[;|]"),
                        "",
                        codes(row.get("Country"), row.place()),
                        "",
                        Set.of(),
                        Set.of(),
                        "",
                        "",
                        Days.of(row.get("Date"), row.place()),
                        Days.of(row.get("End date"), row.place()),
                        Set.of(),
                        ""))
                .toList());
    }

    private Set<String> codes(String cell, String place) {
        Set<String> codes = new TreeSet<>();
        PartyRow.parts(cell, "[;|]").forEach(name -> codes.add(ListCountries.code(name, place)));
        codes.remove("");
        return codes;
    }

    private CsvTable cn(String list) {
        return PartyRow.table(input.rows("cn_listed_entities_2026-07-19.csv").stream()
                .filter(row -> row.get("list").startsWith(list))
                .map(row -> new PartyRow(
                        row.get("name"),
                        PartyRow.parts(row.get("aliases"), "[;|]"),
                        "",
                        Set.of(),
                        "",
                        Set.of(),
                        Set.of(),
                        "",
                        "",
                        Days.of(row.get("date_added"), row.place()),
                        "",
                        Set.of(),
                        row.get("source_url")))
                .toList());
    }

    /** Decisions of the Ministry of Foreign Affairs and the Taiwan offices; those of the Ministry of Commerce are lists of their own. */
    private CsvTable countermeasures() {
        Predicate<Row> others = row -> !row.get("Body").equals("Ministry of Commerce");
        return PartyRow.table(input.rows("os_cn_sanctions.csv").stream()
                .filter(others)
                .map(row -> new PartyRow(
                        row.get("Name"),
                        PartyRow.parts(row.get("Chinese name"), "[;|]"),
                        row.get("Type").equals("Person") ? "individual" : "",
                        codes(row.get("Country").toLowerCase(Locale.ROOT), row.place()),
                        "",
                        Set.of(),
                        Set.of(),
                        "",
                        "",
                        Days.of(row.get("Date"), row.place()),
                        Days.of(row.get("End date"), row.place()),
                        Set.of(),
                        row.get("Source URL")))
                .toList());
    }
}
