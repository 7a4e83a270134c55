package parley.book;

/**
 * Why duty paid may differ from the duty that the law asks for. How far each can reach on a line is computed from something
 * other than the ledger; in this order differences are set against them.
 */
public enum Cause {
    /** An exclusion is in force for the line, or for an article in it; who claims it, the book does not say. */
    EXCLUSION("Exclusions in force"),
    /** Goods were excluded from Section 232 for one importer, on request; the law files do not hold such decisions. */
    PRODUCT_EXCLUSION("Section 232 product exclusions"),
    /** The law, or an exclusion, began or ended within the period, and the book does not say what was entered when. */
    TIME_OF_ENTRY("Time of entry"),
    /** Entries free of duty under a provision that needs a claim, as far as the ledger of other origins shows them. */
    PROGRAMME("Special programmes and duty-free claims"),
    /** Entries free of duty by a claim of chapter 98 where column 1 is free, as far as dutiable codes of the heading show them. */
    CLAIM_ON_FREE_CODE("Duty-free claims where column 1 is free");

    private final String title;

    Cause(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
