package parley.lawbook;

import parley.measure.Citation;

/**
 * A power under which measures are taken.
 *
 * @param id its key
 * @param title its name
 * @param act what gives it
 */
public record Authority(String id, String title, Citation act) {}
