package parley.evidence.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Claim;
import parley.evidence.text.Sentence;

/**
 * A report that was read.
 *
 * @param file the name of its file
 * @param published the day of its publication, from which relative days are counted; null if unknown
 * @param text its main text, in which spans count characters
 * @param sentences the sentences of it
 * @param claims what it says, in the order of its text
 * @param remarks what a reader should know of how it was read
 */
public record Report(
        String file,
        @Nullable LocalDate published,
        String text,
        List<Sentence> sentences,
        List<Claim> claims,
        List<String> remarks) {

    public Report {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
    }
}
