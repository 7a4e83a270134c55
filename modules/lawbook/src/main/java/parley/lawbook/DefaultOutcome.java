package parley.lawbook;

import java.util.List;

/**
 * One of the outcomes shown unless others are asked for.
 *
 * @param title what the row is called
 * @param scenarios the scenarios combined, none for no further act
 */
public record DefaultOutcome(String title, List<String> scenarios) {

    public DefaultOutcome {
        scenarios = List.copyOf(scenarios);
    }
}
