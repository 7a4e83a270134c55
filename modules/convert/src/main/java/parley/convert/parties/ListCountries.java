package parley.convert.parties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.convert.table.ConversionException;
import parley.ground.Countries;

/** Countries as lists of parties write them, to their two letters. */
final class ListCountries {

    /** What lists write where a country would stand; empty where it is none. */
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("crimea region of ukraine", "UA"),
            Map.entry("region: crimea", "UA"),
            Map.entry("region: gaza", "PS"),
            Map.entry("palestinian", "PS"),
            Map.entry("north korea (dprk)", "KP"),
            Map.entry("north korean entity in china", "KP"),
            Map.entry("turkey (turkiye)", "TR"),
            Map.entry("turkish individual", "TR"),
            Map.entry("region: kafia kingi", ""),
            Map.entry("region: northern mali", "ML"),
            Map.entry("middle east region", ""),
            Map.entry("eu", ""),
            Map.entry("undetermined", ""));

    private static final Set<String> CODES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toSet());

    private ListCountries() {}

    /** The code of a country by its name or its code; of nothing, nothing. */
    static String code(String name, String place) {
        String written = name.strip();
        String key = written.toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return "";
        }
        if (PHRASES.containsKey(key)) {
            return PHRASES.get(key);
        }
        String letters = written.toUpperCase(Locale.ROOT);
        return CODES.contains(letters)
                ? letters
                : Countries.findCode(written)
                        .orElseThrow(() -> new ConversionException(place + ": no country is called \"" + name + "\"."));
    }
}
