package parley.convert.goods;

/**
 * The official text that a table retells.
 *
 * @param document id of a record in {@code documents/}
 * @param place where in that document the goods stand
 */
public record Source(String document, String place) {}
