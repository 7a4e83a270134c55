package parley.book.reading;

import java.math.BigDecimal;
import java.util.List;
import parley.lawbook.Reading;

/**
 * A printed total beside what the law gives for it.
 *
 * @param reading the total as printed, and what it counts
 * @param book the book that an average is over; empty for a headline sum
 * @param least what the law gives at least, in percent
 * @param greatest what it gives at most
 * @param parts what it is made of: of a headline sum the measures counted, of an average the authorities
 */
public record Computed(Reading reading, String book, BigDecimal least, BigDecimal greatest, List<Part> parts) {

    public Computed {
        parts = List.copyOf(parts);
    }

    /**
     * A measure or an authority, and its points.
     *
     * @param name the id of the measure, or the key of the authority
     */
    public record Part(String name, BigDecimal least, BigDecimal greatest) {}

    /** How far the law lies from the printed figure: nil if that lies between the least and the greatest. */
    public BigDecimal difference() {
        BigDecimal printed = reading.printed();
        if (printed.compareTo(least) < 0) {
            return least.subtract(printed);
        }
        return printed.compareTo(greatest) > 0 ? greatest.subtract(printed) : BigDecimal.ZERO;
    }

    /** Whether the law gives the printed figure, to the digits printed. */
    public boolean agrees() {
        return difference().signum() == 0;
    }
}
