package parley.lawbook.source;

import parley.measure.Citation;

/** Reads citations. */
public final class Citations {

    private Citations() {}

    /** The citation under {@code act}: of a document, or the assumption of a scenario. */
    public static Citation read(Fields entry) {
        if (!entry.has("act")) {
            throw new LawException(LawRule.CITED.broken(entry.place(), "no act is cited"));
        }
        Fields act = entry.fields("act");
        Citation citation = act.has("assumption")
                ? Citation.assumption(act.text("assumption"))
                : new Citation(
                        act.text("document"),
                        act.findText("place").orElse(""),
                        act.yes("read"),
                        act.findText("unverified").orElse(null));
        act.done();
        return citation;
    }
}
