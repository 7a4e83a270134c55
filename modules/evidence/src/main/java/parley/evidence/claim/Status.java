package parley.evidence.claim;

/** How far a measure is said to have come, the least first. */
public enum Status {
    CONSIDERED("considered"),
    THREATENED("threatened"),
    ANNOUNCED("announced"),
    IN_FORCE("in force"),
    SUSPENDED("suspended"),
    ENDED("ended");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
