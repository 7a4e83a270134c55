package parley.screening;

/**
 * A party as a user's file tells of it.
 *
 * @param name its name, which is its key in the files
 * @param country two letters; empty if not told
 * @param kind what it is, as {@code company}, {@code individual}, {@code vessel}; empty if not told
 */
public record Party(String name, String country, String kind) {

    public boolean isIndividual() {
        return kind.equalsIgnoreCase("individual") || kind.equalsIgnoreCase("person");
    }
}
