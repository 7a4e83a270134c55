package parley.book.answer;

/**
 * Lines that a view cannot sum.
 *
 * @param view the number of the view
 * @param why the reason
 * @param lines how many
 * @param value their value in cents
 */
public record Apart(int view, String why, long lines, long value) {}
