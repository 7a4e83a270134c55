package parley.determination.licence;

import java.util.List;
import parley.determination.Determination;

/**
 * The whole answer for one shipment: what is owed at the border it enters, and whether it may leave the one it comes from.
 *
 * @param duty what is owed
 * @param licences what export controls say
 * @param parties its parties, as screened
 */
public record ShipmentCheck(Determination duty, LicenceDetermination licences, List<CheckedParty> parties) {

    public ShipmentCheck {
        parties = List.copyOf(parties);
    }

    /** Whether both questions are answered. */
    public boolean isAnswered() {
        return duty instanceof Determination.Rated && !(licences.governing() instanceof LicenceAnswer.NotModelled);
    }
}
