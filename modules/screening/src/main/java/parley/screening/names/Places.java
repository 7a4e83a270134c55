package parley.screening.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that name a country or a part of the world, in English and a few other languages. */
final class Places {

    private static final List<String> REGIONS = List.of(
            "europe",
            "asia",
            "africa",
            "america",
            "americas",
            "eurasia",
            "pacific",
            "emea",
            "apac",
            "scandinavia",
            "uk",
            "usa",
            "us",
            "uae",
            "prc",
            "eu",
            "hk");

    private Places() {}

    static Set<String> words() {
        Set<String> words = new HashSet<>(REGIONS);
        for (String country : Locale.getISOCountries()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"))) {
                String name = Locale.of("", country).getDisplayCountry(language);
                String plain = Romanizer.plain(name);
                if (!plain.contains(" ")) {
                    words.add(plain);
                }
            }
        }
        return words;
    }
}
