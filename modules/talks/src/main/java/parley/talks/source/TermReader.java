package parley.talks.source;

import java.util.ArrayList;
import java.util.List;
import parley.lawbook.Reading.Definition.HeadlineSum;
import parley.lawbook.source.Fields;
import parley.measure.CommodityCode;
import parley.talks.Arrangement;
import parley.talks.Term;

/** Reads arrangements and their terms. */
final class TermReader {

    private TermReader() {}

    static Arrangement arrangement(String id, Fields fields) {
        List<Term> terms = new ArrayList<>();
        for (Fields term : fields.eachFields("terms")) {
            terms.add(term(id, term));
            term.done();
        }
        return new Arrangement(
                id, fields.text("title"), fields.text("round"), fields.text("text"), terms, fields.texts("notes"));
    }

    private static Term term(String arrangement, Fields fields) {
        return new Term(
                arrangement + "/" + fields.text("id"),
                fields.texts("obligor"),
                fields.text("what"),
                Accounts.window(fields),
                fields.findText("condition").orElse(""),
                fields.findText("continues").orElse(null),
                fields.texts("measures"),
                fields.findFields("total").map(TermReader::total).orElse(null),
                Accounts.accounts(fields, "accounts"),
                evidence(fields),
                fields.texts("notes"));
    }

    /** What is summed: {@code {measures: […], code: 9503.00.0073}}. */
    static HeadlineSum total(Fields fields) {
        HeadlineSum sum = new HeadlineSum(fields.texts("measures"), fields.read("code", CommodityCode::parse));
        fields.done();
        return sum;
    }

    private static List<Term.Evidence> evidence(Fields fields) {
        List<Term.Evidence> evidence = new ArrayList<>();
        for (Fields entry : fields.eachFields("evidence")) {
            evidence.add(new Term.Evidence(
                    entry.read("shows", text -> Accounts.word(Term.Shows.class, text)), Accounts.account(entry)));
            entry.done();
        }
        return evidence;
    }
}
