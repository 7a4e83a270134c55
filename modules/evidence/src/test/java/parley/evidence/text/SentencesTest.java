package parley.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.evidence.text.Sentence.Part;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    private List<String> cut(String text) {
        return sentences.of(text).stream()
                .map(each -> text.substring(each.from(), each.to()))
                .toList();
    }

    @Test
    void an_abbreviation_ends_no_sentence() {
        assertThat(cut("The U.S. raised it on Nov. 1. China did not answer."))
                .containsExactly("The U.S. raised it on Nov. 1.", "China did not answer.");
    }

    @Test
    void a_line_that_no_mark_closes_is_a_headline_and_a_bullet_an_item() {
        assertThat(sentences.of("Talks resume\n\nThey met.\n\n  • Truce expiry: November 10, 2025"))
                .extracting(Sentence::part)
                .containsExactly(Part.HEADLINE, Part.BODY, Part.LIST);
    }

    @Test
    void words_are_spelled_as_the_lexicon_spells_them_and_keep_their_place() {
        String text = "China’s tit-for-tat with the US: us, 155%.";
        List<Token> tokens = sentences.of(text).getFirst().tokens();
        assertThat(tokens)
                .extracting(Token::word)
                .containsExactly("china", "tit", "for", "tat", "with", "the", "u.s.", ":", "us", ",", "155", "%", ".");
        assertThat(tokens)
                .allSatisfy(token ->
                        assertThat(text.substring(token.from(), token.to())).isEqualTo(token.text()));
    }
}
