package parley.measure;

import java.util.Locale;

/**
 * How applications for a licence are reviewed, the mildest first: of two that both govern, the later in this order is the
 * stricter. The acts give no order of their own; decision 036 says why this one.
 */
public enum ReviewPolicy {
    /** A licence for many shipments covers it; no application of its own. */
    GENERAL_LICENCE,
    /** Granted unless something speaks against it. */
    PRESUMED_APPROVAL,
    /** Reviewed as any application is. */
    ORDINARY_REVIEW,
    /** The act says case by case, and so promises nothing. */
    CASE_BY_CASE,
    /** End user and end use are looked at more strictly than otherwise. */
    STRICTER_REVIEW,
    /** A licence is required, and how it is reviewed is not told. */
    NOT_STATED,
    /** As the entry of the listed party states; resolved to what it states where that is at hand. */
    AS_ENTRY,
    /** Refused unless the applicant shows otherwise. */
    PRESUMED_DENIAL,
    /** Refused. */
    DENIAL;

    /** As law files and answers write it: {@code presumed-denial}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words that finish "a licence is required, …". */
    public String words() {
        return switch (this) {
            case GENERAL_LICENCE -> "which a general licence covers";
            case PRESUMED_APPROVAL -> "presumed to be granted";
            case ORDINARY_REVIEW -> "under ordinary review";
            case CASE_BY_CASE -> "reviewed case by case";
            case STRICTER_REVIEW -> "under stricter review of end user and end use";
            case NOT_STATED -> "its review not told";
            case AS_ENTRY -> "reviewed as the entry states";
            case PRESUMED_DENIAL -> "presumed to be denied";
            case DENIAL -> "denied by policy";
        };
    }

    /** Reads {@code presumed-denial}. */
    public static ReviewPolicy parse(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
