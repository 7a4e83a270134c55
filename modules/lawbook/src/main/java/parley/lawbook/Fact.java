package parley.lawbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.measure.Citation;

/**
 * A fact about a shipment line that the law may ask for.
 *
 * @param name its name in columns and options
 * @param kind how it is written
 * @param unit what may be written, in words
 * @param meaning what it says, for people
 * @param ofControls whether export controls alone ask for it, so that only they read it
 * @param words the words there are, each with what else it goes by behind {@code |}; empty if any word will do
 * @param act an act that asks for it, or says what it is
 */
public record Fact(
        String name, Kind kind, String unit, String meaning, boolean ofControls, List<String> words, Citation act) {

    public Fact {
        words = List.copyOf(words);
    }

    /** The words there are, each as the law asks for it. */
    public List<String> vocabulary() {
        return words.stream().map(word -> word.split("\\|", 2)[0]).toList();
    }

    /** Every way to write one of the words. */
    public List<String> spellings() {
        return words.stream().flatMap(word -> Stream.of(word.split("\\|", -1))).toList();
    }

    /** The word as the law asks for it. */
    public Optional<String> findWord(String written) {
        return words.stream()
                .filter(word -> Arrays.asList(word.split("\\|", -1)).contains(written))
                .map(word -> word.split("\\|", 2)[0])
                .findFirst();
    }

    /** How a fact is written. */
    public enum Kind {
        /** Dollars, a percentage of the customs value, {@code 0} or {@code all}. */
        PART_OF_VALUE,
        /** A percentage. */
        PERCENT,
        /** A date or an instant. */
        DATE,
        /** Words that describe the article. */
        TEXT,
        /** One of a set of words. */
        WORD,
        /** A number; the unit says of what. */
        NUMBER,
        /** The name of a party of the shipment, in the role that the fact is called by; several are parted by {@code |}. */
        PARTY
    }
}
