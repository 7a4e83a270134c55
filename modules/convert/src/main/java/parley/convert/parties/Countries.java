package parley.convert.parties;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parley.convert.table.ConversionException;

/** Countries as lists name them, to their two letters. */
final class Countries {

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("burma", "MM"),
            Map.entry("turkey", "TR"),
            Map.entry("türkiye", "TR"),
            Map.entry("crimea region of ukraine", "UA"),
            Map.entry("region: crimea", "UA"),
            Map.entry("czech republic", "CZ"),
            Map.entry("hong kong", "HK"),
            Map.entry("macau", "MO"),
            Map.entry("congo, democratic republic of the", "CD"),
            Map.entry("democratic republic of the congo", "CD"),
            Map.entry("congo, republic of the", "CG"),
            Map.entry("republic of the congo", "CG"),
            Map.entry("cote d ivoire", "CI"),
            Map.entry("cote d'ivoire", "CI"),
            Map.entry("ivory coast", "CI"),
            Map.entry("korea, north", "KP"),
            Map.entry("korea, south", "KR"),
            Map.entry("south korea", "KR"),
            Map.entry("north korea", "KP"),
            Map.entry("micronesia, federated states of", "FM"),
            Map.entry("west bank", "PS"),
            Map.entry("gaza", "PS"),
            Map.entry("region: gaza", "PS"),
            Map.entry("palestinian", "PS"),
            Map.entry("cape verde", "CV"),
            Map.entry("swaziland", "SZ"),
            Map.entry("eswatini", "SZ"),
            Map.entry("bahamas, the", "BS"),
            Map.entry("the bahamas", "BS"),
            Map.entry("gambia, the", "GM"),
            Map.entry("the gambia", "GM"),
            Map.entry("the netherlands", "NL"),
            Map.entry("netherlands antilles", "AN"),
            Map.entry("macedonia, the former yugoslav republic of", "MK"),
            Map.entry("north macedonia, the republic of", "MK"),
            Map.entry("serbia and montenegro", "RS"),
            Map.entry("kosovo", "XK"),
            Map.entry("holy see", "VA"),
            Map.entry("virgin islands, british", "VG"),
            Map.entry("british virgin islands", "VG"),
            Map.entry("saint vincent and the grenadines", "VC"),
            Map.entry("st. vincent and the grenadines", "VC"),
            Map.entry("saint kitts and nevis", "KN"),
            Map.entry("antigua and barbuda", "AG"),
            Map.entry("bosnia and herzegovina", "BA"),
            Map.entry("trinidad and tobago", "TT"),
            Map.entry("brunei", "BN"),
            Map.entry("uae", "AE"),
            Map.entry("uk", "GB"),
            Map.entry("england", "GB"),
            Map.entry("usa", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("russian federation", "RU"),
            Map.entry("people's republic of china", "CN"),
            Map.entry("isle of man", "IM"),
            Map.entry("luxemburg", "LU"),
            Map.entry("macedonia", "MK"),
            Map.entry("north korea (dprk)", "KP"),
            Map.entry("north korean entity in china", "KP"),
            Map.entry("peoples republic of china", "CN"),
            Map.entry("people’s republic of china", "CN"),
            Map.entry("turkiye", "TR"),
            Map.entry("turkey (turkiye)", "TR"),
            Map.entry("turkish individual", "TR"),
            Map.entry("region: kafia kingi", ""),
            Map.entry("region: northern mali", "ML"),
            Map.entry("middle east region", ""),
            Map.entry("eu", ""),
            Map.entry("undetermined", ""));

    private final Map<String, String> codes = new HashMap<>(OTHERS);

    Countries() {
        for (String code : Locale.getISOCountries()) {
            codes.putIfAbsent(name(code), code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
    }

    private static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** The code of a country by its name or its code; of nothing, nothing. */
    String code(String name, String place) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return "";
        }
        String code = codes.get(key);
        if (code == null) {
            throw new ConversionException(place + ": no country is called \"" + name + "\".");
        }
        return code;
    }
}
