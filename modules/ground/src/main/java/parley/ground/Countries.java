package parley.ground;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by their English names and three-letter codes, as the JDK has them (ISO 3166-1, CLDR), and by the names of papers. */
public final class Countries {

    /** Names that customs papers and lists of parties use and CLDR does not, and of territories that ISO 3166-1 does not have. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("UAE", "AE"),
            Map.entry("NETHERLANDS ANTILLES", "AN"),
            Map.entry("BAHAMAS THE", "BS"),
            Map.entry("CONGO DEMOCRATIC REPUBLIC OF THE", "CD"),
            Map.entry("DEMOCRATIC REPUBLIC OF THE CONGO", "CD"),
            Map.entry("CONGO REPUBLIC OF THE", "CG"),
            Map.entry("REPUBLIC OF THE CONGO", "CG"),
            Map.entry("COTE D IVOIRE", "CI"),
            Map.entry("COTE DIVOIRE", "CI"),
            Map.entry("IVORY COAST", "CI"),
            Map.entry("CHINA MAINLAND", "CN"),
            Map.entry("CHINA PEOPLES REPUBLIC OF", "CN"),
            Map.entry("PEOPLES REPUBLIC OF CHINA", "CN"),
            Map.entry("PR CHINA", "CN"),
            Map.entry("PRC", "CN"),
            Map.entry("CZECH REPUBLIC", "CZ"),
            Map.entry("MICRONESIA FEDERATED STATES OF", "FM"),
            Map.entry("ENGLAND", "GB"),
            Map.entry("GREAT BRITAIN", "GB"),
            Map.entry("UK", "GB"),
            Map.entry("GAMBIA THE", "GM"),
            Map.entry("HONG KONG", "HK"),
            Map.entry("SAINT KITTS AND NEVIS", "KN"),
            Map.entry("KOREA NORTH", "KP"),
            Map.entry("KOREA REPUBLIC OF", "KR"),
            Map.entry("KOREA SOUTH", "KR"),
            Map.entry("REPUBLIC OF KOREA", "KR"),
            Map.entry("LUXEMBURG", "LU"),
            Map.entry("MACEDONIA", "MK"),
            Map.entry("MACEDONIA THE FORMER YUGOSLAV REPUBLIC OF", "MK"),
            Map.entry("NORTH MACEDONIA THE REPUBLIC OF", "MK"),
            Map.entry("BURMA", "MM"),
            Map.entry("MACAO", "MO"),
            Map.entry("MACAU", "MO"),
            Map.entry("GAZA", "PS"),
            Map.entry("WEST BANK", "PS"),
            Map.entry("SERBIA AND MONTENEGRO", "RS"),
            Map.entry("RUSSIAN FEDERATION", "RU"),
            Map.entry("SWAZILAND", "SZ"),
            Map.entry("TURKEY", "TR"),
            Map.entry("TURKIYE", "TR"),
            Map.entry("U S", "US"),
            Map.entry("UNITED STATES OF AMERICA", "US"),
            Map.entry("USA", "US"),
            Map.entry("HOLY SEE", "VA"),
            Map.entry("SAINT VINCENT AND THE GRENADINES", "VC"),
            Map.entry("ST VINCENT AND THE GRENADINES", "VC"),
            Map.entry("VIRGIN ISLANDS BRITISH", "VG"),
            Map.entry("VIET NAM", "VN"),
            Map.entry("KOSOVO", "XK"));

    private static final Map<String, String> CODES = codes();
    private static final Set<String> TWO_LETTERS = Set.copyOf(CODES.values());

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

    /** Whether it is the two-letter code of a country or territory, in capitals. */
    public static boolean isCode(String code) {
        return TWO_LETTERS.contains(code);
    }

    /** The two-letter code of a name or of a three-letter code; letters count, not their case, marks or a leading article. */
    public static Optional<String> findCode(String name) {
        return Optional.ofNullable(CODES.get(plain(name)));
    }

    /** The two-letter code of the country whose name is nearest among those that begin alike; null if none is near. */
    public static @Nullable String maybe(String name) {
        String plain = plain(name);
        if (plain.equals("EU")) {
            return "its member state: DE, FR …";
        }
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
