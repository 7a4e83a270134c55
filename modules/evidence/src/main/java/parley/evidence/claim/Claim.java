package parley.evidence.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of one thing, once.
 *
 * @param key what it is about, as {@code us.tariff.threat.rate}
 * @param subject the same in words
 * @param content what it says
 * @param unit in what the value is counted or told
 * @param date when, as far as the sentence says; null if it does not
 * @param modality how it is put: stated, reported, expected, denied
 * @param speaker who says it, if not the report itself; else empty
 * @param sentence the number of its sentence
 * @param span the words it is made of
 * @param text those words
 */
public record Claim(
        String key,
        String subject,
        Content content,
        String unit,
        @Nullable Stretch date,
        Modality modality,
        String speaker,
        int sentence,
        Span span,
        String text) {

    /** How a claim is put. */
    public enum Modality {
        STATED("stated"),
        REPORTED("reported"),
        EXPECTED("expected"),
        DENIED("denied");

        private final String words;

        Modality(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public String value() {
        return content.value();
    }
}
