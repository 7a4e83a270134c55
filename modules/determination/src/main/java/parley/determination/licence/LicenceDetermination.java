package parley.determination.licence;

import java.util.List;
import parley.determination.ShipmentLine;

/**
 * What all export controls say of one shipment.
 *
 * @param line the line
 * @param answers every answer, the governing first: the strictest, what is sure before what may be
 * @param idle what would bear and is not in force, in sentences
 * @param notModelled export controls that are named and not modelled
 */
public record LicenceDetermination(
        ShipmentLine line, List<LicenceAnswer> answers, List<String> idle, List<String> notModelled) {

    public LicenceDetermination {
        answers = List.copyOf(answers);
        idle = List.copyOf(idle);
        notModelled = List.copyOf(notModelled);
    }

    /** The answer that governs. */
    public LicenceAnswer governing() {
        return answers.getFirst();
    }
}
