package parley.lawbook.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.lawbook.ListRevision;
import parley.lawbook.Reading;
import parley.lawbook.Reading.Definition;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/** Reads the files that say how the law is told: which acts revised its lists, and which totals were printed of it. */
final class ReadingReaders {

    private ReadingReaders() {}

    static List<ListRevision> revisions(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        List<ListRevision> revisions = new ArrayList<>();
        for (Fields entry : fields.eachFields("revisions")) {
            Set<String> lists = new LinkedHashSet<>();
            entry.texts("lists").forEach(list -> lists.add(file.substring(0, file.lastIndexOf('/') + 1) + list));
            revisions.add(new ListRevision(lists, entry.instant("at"), Citations.read(entry)));
            entry.done();
        }
        fields.items("notes");
        fields.done();
        return revisions;
    }

    /** The readings of the border whose folder the file lies in, as {@code law/us/}. */
    static List<Reading> readings(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        List<Reading> readings = new ArrayList<>();
        Regime regime = Regime.importing(Territory.parse(file.split("/", -1)[1].toUpperCase(Locale.ROOT)));
        for (Fields entry : fields.eachFields("readings")) {
            readings.add(new Reading(
                    entry.text("id"),
                    regime,
                    entry.read("printed", text -> new BigDecimal(text.replaceFirst("\\s*%$", ""))),
                    entry.text("it"),
                    entry.text("by"),
                    definition(entry),
                    entry.date("at"),
                    entry.date("known"),
                    entry.texts("scenario"),
                    entry.has("act") ? Citations.read(entry) : null,
                    entry.findText("note").orElse("")));
            entry.done();
        }
        fields.items("notes");
        fields.done();
        return readings;
    }

    private static Definition definition(Fields entry) {
        if (entry.has("average")) {
            return new Definition.Average(entry.text("average"));
        }
        Fields sum = entry.fields("headline-sum");
        Definition definition =
                new Definition.HeadlineSum(sum.texts("measures"), sum.read("code", CommodityCode::parse));
        sum.done();
        return definition;
    }
}
