package parley.lawbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.measure.Amendment;

/**
 * One outcome of the talks: named amendments on a law book. What is amended is known from the start, since the question is
 * what would follow.
 *
 * @param name its name, as options say it
 * @param title its title
 * @param amendments further amendments by measure
 * @param carriedOut threats that are carried out as announced
 */
public record Scenario(String name, String title, Map<String, List<Amendment>> amendments, Set<String> carriedOut) {

    public Scenario {
        amendments = Map.copyOf(amendments);
        carriedOut = Set.copyOf(carriedOut);
    }
}
