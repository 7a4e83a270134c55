package parley.economy.accounts;

import java.util.List;

/**
 * What accounts are of.
 *
 * @param title for people
 * @param unit of values, such as {@code million USD}
 * @param balanced the stored flows are an equilibrium; otherwise one is solved from their shares before any shock
 * @param negativeInputs some input shares are negative as published, and are kept so
 * @param sources of every table
 */
public record About(
        String title, String year, String unit, boolean balanced, boolean negativeInputs, List<Source> sources) {

    public About {
        sources = List.copyOf(sources);
    }
}
