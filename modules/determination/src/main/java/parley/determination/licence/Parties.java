package parley.determination.licence;

import java.util.Collections;
import java.util.List;
import parley.ground.Truth;
import parley.measure.Control.PartyTest;

/** The parties of a shipment, as screened. */
record Parties(List<PartyStanding> standings) {

    /** Whether a party is as a measure asks. */
    Finding meet(PartyTest test) {
        if (!test.isAsked()) {
            return Finding.HOLDS;
        }
        Finding found = Finding.FAILS;
        for (PartyStanding party : concerned(test)) {
            String who = party.role() + " " + party.name() + ": " + party.because();
            found = found.or(
                    switch (party.kind()) {
                        case SURELY, SUSPENDED -> Finding.told(who);
                        case PERHAPS, UNSPECIFIED -> new Finding(Truth.UNKNOWN, party.ask(), List.of(who), true);
                    });
        }
        return found;
    }

    /** The parties that a measure speaks of, so far as they stand on its lists or under its rule. */
    List<PartyStanding> concerned(PartyTest test) {
        return standings.stream()
                .filter(party -> test.concerns(party.role()))
                .filter(party -> test.lists().stream().anyMatch(party.source()::equalsIgnoreCase)
                        || test.ownership().equals(party.source()))
                .filter(party ->
                        test.programmes().isEmpty() || !Collections.disjoint(test.programmes(), party.programmes()))
                .filter(party -> party.requirement().contains(test.says()))
                .toList();
    }
}
