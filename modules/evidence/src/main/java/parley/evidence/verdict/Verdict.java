package parley.evidence.verdict;

/**
 * What is so of a claim.
 *
 * @param kind whether it holds
 * @param reading how it was read, or by what it is contradicted, in words that finish "holds: …"
 * @param citation where that stands; empty if nothing decides it
 * @param arithmetic the sum that makes its number, as {@code 155 = 100 + 25 + 20 + 10}; empty if none is needed
 */
public record Verdict(Kind kind, String reading, String citation, String arithmetic) {

    /** The verdicts. */
    public enum Kind {
        /** As it is said. */
        HOLDS("holds"),
        /** If its words are read in a way that they do not say. */
        HOLDS_WHEN("holds-when"),
        /** What is so is something else. */
        CONTRADICTED("contradicted"),
        /** A part of it. */
        PARTLY("partly"),
        /** Nothing at hand decides it, or nothing can: a forecast, a judgement. */
        UNTOLD("untold");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    Verdict with(String sum) {
        return new Verdict(kind, reading, citation, sum);
    }

    static Verdict holds(String reading, String citation) {
        return new Verdict(Kind.HOLDS, reading, citation, "");
    }

    static Verdict holdsWhen(String reading, String citation) {
        return new Verdict(Kind.HOLDS_WHEN, reading, citation, "");
    }

    static Verdict contradicted(String reading, String citation) {
        return new Verdict(Kind.CONTRADICTED, reading, citation, "");
    }

    static Verdict partly(String reading, String citation) {
        return new Verdict(Kind.PARTLY, reading, citation, "");
    }

    static Verdict untold(String reading) {
        return new Verdict(Kind.UNTOLD, reading, "", "");
    }
}
