package parley.screening.names;

import java.util.Locale;

/** What bears a name. People are known by part of their names; of an organisation every word counts. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    /** Not told: judged from the words. */
    UNTOLD;

    /** Reads what columns of that kind hold: {@code Person}, {@code Company}, {@code Vessel}, nothing. */
    public static NameKind of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PERSON;
            case "company",
                    "organization",
                    "organisation",
                    "entity",
                    "vessel",
                    "aircraft",
                    "publicbody",
                    "legalentity" -> ORGANISATION;
            default -> UNTOLD;
        };
    }
}
