package parley.lawbook;

/**
 * A power under which measures are taken.
 *
 * @param id its key
 * @param title its name
 */
public record Authority(String id, String title) {}
