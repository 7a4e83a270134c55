package parley.determination;

import org.jspecify.annotations.Nullable;
import parley.ground.At;
import parley.lawbook.LawBook;
import parley.measure.Territory;

/**
 * A law, and as what lines are put to it, whatever they say themselves.
 *
 * @param law the law
 * @param entered the day or instant of entry that is supposed, as {@link At#parse} reads it; null for what lines say
 * @param origin the country of origin that is supposed; null for what lines say. What a line claims, as a programme, it
 *     claims of its own origin, and so not of another
 */
public record Supposition(
        Determiner law, @Nullable String entered, @Nullable Territory origin) {

    /** Lines as they say themselves. */
    public static Supposition asTold(Determiner law) {
        return new Supposition(law, null, null);
    }

    /** Whether the claims that lines make are made. */
    public boolean claims() {
        return origin == null;
    }

    /** The crossing as supposed. */
    public Crossing of(Crossing told) {
        return new Crossing(
                told.regime(),
                origin == null ? told.origin() : origin,
                entered == null ? told.entered() : At.parse(entered, LawBook.zone(told.regime())),
                told.status());
    }
}
