package parley.evidence.draft;

/**
 * A draft of a file of the law or of the talks.
 *
 * @param file the name of the file
 * @param content what is in it; it names no act, so the law does not take it as it is
 */
public record Draft(String file, String content) {}
