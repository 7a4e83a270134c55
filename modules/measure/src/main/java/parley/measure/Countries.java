package parley.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.ground.Words;

/** Countries by their English names and three-letter codes, as the JDK has them (ISO 3166-1, CLDR). */
final class Countries {

    /** Names that customs papers use and CLDR does not. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("PEOPLES REPUBLIC OF CHINA", "CN"),
            Map.entry("CHINA PEOPLES REPUBLIC OF", "CN"),
            Map.entry("CHINA MAINLAND", "CN"),
            Map.entry("PR CHINA", "CN"),
            Map.entry("PRC", "CN"),
            Map.entry("HONG KONG", "HK"),
            Map.entry("MACAU", "MO"),
            Map.entry("MACAO", "MO"),
            Map.entry("VIET NAM", "VN"),
            Map.entry("KOREA SOUTH", "KR"),
            Map.entry("REPUBLIC OF KOREA", "KR"),
            Map.entry("KOREA REPUBLIC OF", "KR"),
            Map.entry("KOREA NORTH", "KP"),
            Map.entry("UNITED STATES OF AMERICA", "US"),
            Map.entry("USA", "US"),
            Map.entry("UK", "GB"),
            Map.entry("GREAT BRITAIN", "GB"),
            Map.entry("TURKEY", "TR"),
            Map.entry("CZECH REPUBLIC", "CZ"),
            Map.entry("RUSSIAN FEDERATION", "RU"),
            Map.entry("BURMA", "MM"));

    private static final Map<String, String> CODES = codes();

    /** No country's name has as many letters. */
    private static final int LONGEST = 60;

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(plain(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(country.getISO3Country(), code);
        }
        codes.putAll(OTHERWISE);
        return codes;
    }

    /** The two-letter code of a name or of a three-letter code; null if it is neither. */
    static @Nullable String code(String name) {
        return CODES.get(plain(name));
    }

    /** The two-letter code of the country whose name is nearest among those that begin alike; null if none is near. */
    static @Nullable String maybe(String name) {
        String plain = plain(name);
        if (plain.length() < 4 || plain.length() > LONGEST) {
            return null;
        }
        String near = Words.nearest(
                plain,
                CODES.keySet().stream()
                        .filter(other ->
                                other.charAt(0) == plain.charAt(0) && Math.abs(other.length() - plain.length()) <= 2)
                        .toList());
        return near == null ? null : CODES.get(near);
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replace("&", " AND ")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .replaceFirst("^ ?THE ", "")
                .strip();
    }
}
