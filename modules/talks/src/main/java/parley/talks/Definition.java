package parley.talks;

import java.util.Locale;

/** What counts as bought. The same purchase is announced, then booked, shipped and arrived, in different months and by other books. */
public enum Definition {
    /** Said by an official or a side to be bought. */
    ANNOUNCED,
    /** Under contract, as sales reports or traders tell. */
    BOOKED,
    /** Exported, by the seller's customs. */
    SHIPPED,
    /** Imported, by the buyer's customs. */
    ARRIVED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
