package parley.screening.lists;

import parley.screening.names.NameKind;
import parley.screening.names.NameScore;

/**
 * A party to be looked up.
 *
 * @param name its name
 * @param kind what bears it
 * @param country two letters; empty if not told
 * @param address where it is; empty if not told
 * @param born day or year of birth; empty if not told
 * @param threshold the least score that is shown
 */
public record PartyQuery(String name, NameKind kind, String country, String address, String born, double threshold) {

    public static PartyQuery of(String name) {
        return new PartyQuery(name, NameKind.UNTOLD, "", "", "", NameScore.MATCH);
    }
}
