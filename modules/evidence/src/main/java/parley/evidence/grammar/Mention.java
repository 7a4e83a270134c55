package parley.evidence.grammar;

/**
 * A concept found in a sentence.
 *
 * @param concept its name in the lexicon; {@code percent}, {@code number}, {@code ordinal}, {@code day} for figures
 * @param first its first token
 * @param end the token after its last
 * @param value what it stands for: the name in a gazetteer, a figure, a stretch of time
 */
record Mention(String concept, int first, int end, Object value) {}
