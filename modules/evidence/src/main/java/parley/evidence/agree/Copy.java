package parley.evidence.agree;

/**
 * Two reports that are one witness.
 *
 * @param one the file of one
 * @param other the file of the other
 * @param similarity how much of the shorter stands in the other, from 0 to 1
 */
public record Copy(String one, String other, double similarity) {}
