package parley.economy.accounts;

/**
 * Where a table of accounts comes from, and under which terms.
 *
 * @param table the table's name, such as {@code trade}
 * @param source who published it, under what title
 * @param year the year that its figures speak of
 * @param terms the licence, in the publisher's words
 * @param saidAt the address where the publisher says so; empty if nobody found it
 * @param note what was done to the figures; what is unverified
 */
public record Source(String table, String source, String year, String terms, String saidAt, String note) {}
