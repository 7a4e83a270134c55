package parley.lawbook.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.lawbook.Authority;
import parley.lawbook.Coverage;
import parley.lawbook.Document;
import parley.lawbook.Fact;
import parley.lawbook.FilingOrder;
import parley.measure.Territory;

/** Reads the files of the law that are not measures. */
final class BookReaders {

    private BookReaders() {}

    /** The orders of the border whose folder the file lies in, as {@code law/us/}. */
    static List<FilingOrder> filingOrders(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        List<FilingOrder> orders = new ArrayList<>();
        for (Fields entry : fields.eachFields("orders")) {
            orders.add(new FilingOrder(
                    Territory.parse(file.split("/", -1)[1].toUpperCase(Locale.ROOT)),
                    entry.findInstant("from").orElse(null),
                    entry.findInstant("until").orElse(null),
                    entry.findDate("known").orElse(LocalDate.MIN),
                    entry.texts("sequence"),
                    Citations.read(entry)));
            entry.items("notes");
            entry.done();
        }
        fields.items("notes");
        fields.done();
        return orders;
    }

    static List<Authority> authorities(String file, Tree tree) {
        Fields all = Fields.of(file, tree).fields("authorities");
        List<Authority> authorities = new ArrayList<>();
        for (String id : all.keys()) {
            Fields entry = all.fields(id);
            authorities.add(new Authority(id, entry.text("title"), Citations.read(entry)));
            entry.done();
        }
        return authorities;
    }

    static List<Fact> facts(String file, Tree tree) {
        List<Fact> facts = new ArrayList<>();
        for (Fields entry : Fields.of(file, tree).eachFields("facts")) {
            if (facts.stream().anyMatch(fact -> fact.name().equals(entry.text("name")))) {
                throw new LawException(
                        LawRule.READABLE.broken(entry.place(), "there are two facts '" + entry.text("name") + "'"));
            }
            facts.add(new Fact(
                    entry.text("name"),
                    entry.read(
                            "kind",
                            text -> Fact.Kind.valueOf(
                                    text.toUpperCase(Locale.ROOT).replace('-', '_'))),
                    entry.findText("unit").orElse(""),
                    entry.text("meaning"),
                    entry.findText("of").map("controls"::equals).orElse(false),
                    entry.texts("words"),
                    Citations.read(entry)));
            entry.done();
        }
        return facts;
    }

    static Coverage coverage(String file, Tree tree, OriginsReader origins) {
        List<Coverage.Entry> entries = new ArrayList<>();
        for (Fields entry : Fields.of(file, tree).eachFields("coverage")) {
            var exists = entry.findFields("exists");
            var modelled = entry.findFields("modelled");
            entries.add(new Coverage.Entry(
                    MeasureReader.regime(entry),
                    origins.read(entry, "origins"),
                    entry.texts("goods"),
                    Set.copyOf(entry.texts("unless-item")),
                    entry.text("authority"),
                    exists.flatMap(fields -> fields.findInstant("from")).orElse(null),
                    exists.flatMap(fields -> fields.findInstant("until")).orElse(null),
                    modelled.map(fields -> fields.instant("from")).orElse(null),
                    modelled.flatMap(fields -> fields.findInstant("until")).orElse(null),
                    !entry.findText("blocking").map("no"::equals).orElse(false),
                    entry.text("why"),
                    Citations.read(entry)));
            entry.done();
        }
        return new Coverage(entries);
    }

    /** The id of a record: the name of its file. */
    static String documentId(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
    }

    static Document document(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        if (!fields.text("id").equals(documentId(file))) {
            throw new LawException(LawRule.CITED.broken(fields.place("id"), "a record's id is the name of its file"));
        }
        String published = fields.findTree("published")
                .map(given -> given instanceof Tree.Text text ? text.text() : publication(fields.fields("published")))
                .orElse("");
        return new Document(
                fields.text("id"),
                fields.findText("number").orElse(""),
                fields.text("title"),
                fields.findText("kind").orElse(""),
                fields.findText("publisher").orElse(""),
                published,
                fields.findText("address").orElse(null));
    }

    private static String publication(Fields fields) {
        List<String> words = new ArrayList<>();
        fields.findText("in").ifPresent(words::add);
        fields.findText("on").ifPresent(words::add);
        return String.join(", ", words);
    }
}
