package parley.determination;

import java.util.ArrayList;
import java.util.List;
import parley.determination.Determination.Component;
import parley.determination.Determination.Side;
import parley.ground.Money;
import parley.lawbook.card.LawSlice;

/** Tells the fees of a line. */
final class Fees {

    private Fees() {}

    /** The fees that bear on the line, in the slice's order. */
    static List<Component> of(LawSlice slice, ShipmentLine line) {
        List<Component> fees = new ArrayList<>();
        ShipmentLine.Entry entry = line.entry();
        for (FeeTerms.Term term : new FeeTerms(slice).terms()) {
            if (!term.frees(line.facts(), line.value().cents())) {
                long share = term.ofLine(
                        line.value().cents(),
                        entry.value().cents(),
                        entry.before().cents());
                fees.add(new Component(
                        term.bearing().measure().id(),
                        term.fee().kind(),
                        "",
                        term.fee().toString(),
                        entry.value(),
                        Money.ofCents(share),
                        "in force",
                        term.bearing().standing().acts(),
                        term.bearing().measure().title(),
                        Side.BOTH));
            }
        }
        return fees;
    }
}
