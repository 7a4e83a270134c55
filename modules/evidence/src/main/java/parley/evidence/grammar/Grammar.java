package parley.evidence.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Span;
import parley.evidence.text.Sentence;

/** Reads claims out of sentences. Immutable; the same sentences always give the same claims. */
public final class Grammar {

    private final Lexicon lexicon;
    private final List<Rule> rules;

    private Grammar(Lexicon lexicon, List<Rule> rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    /** The grammar of the data files that the build put beside the classes. */
    public static Grammar embedded() {
        GrammarReader reader = new GrammarReader();
        return new Grammar(reader.lexicon(), reader.rules());
    }

    /**
     * The claims of a report, in the order of its text. What is said twice in the same part of it is one claim, at the place
     * where it is said first.
     *
     * @param text the text that the sentences are of
     * @param published the day from which relative days are counted; null if unknown
     */
    public List<Claim> claims(String text, List<Sentence> sentences, @Nullable LocalDate published) {
        Days days = new Days(published);
        List<Marked> marked = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Mention> mentions = new ArrayList<>(lexicon.mentions(sentence.tokens()));
            mentions.addAll(Numerals.mentions(sentence.tokens()));
            mentions.addAll(days.mentions(text, sentence.tokens()));
            marked.add(new Marked(sentence, mentions));
        }
        Said said = new Said();
        String speaker = "";
        for (int i = 0; i < marked.size(); i++) {
            speaker = Speakers.of(marked.get(i), speaker);
            said.add(marked.get(i).sentence().part(), sentenceClaims(text, marked, i, speaker));
        }
        return said.claims();
    }

    private List<Claim> sentenceClaims(String text, List<Marked> marked, int i, String speaker) {
        Marked sentence = marked.get(i);
        List<Claim> claims = new ArrayList<>();
        for (RateReader.Found rate : new RateReader(sentence).rates()) {
            claims.add(claim(text, sentence, speaker, rate));
        }
        List<Marked> before = marked.subList(Math.max(0, i - 2), i);
        for (Rule rule : rules) {
            Optional<Claim> claim = new RuleReader(rule, sentence, before, speaker).findClaim(text);
            claim.filter(found -> isNew(claims, found)).ifPresent(claims::add);
        }
        return yielded(claims);
    }

    /** A sentence tells several rates, and of anything else one. */
    private static boolean isNew(List<Claim> claims, Claim found) {
        return claims.stream().noneMatch(claim -> claim.key().equals(found.key()));
    }

    /** Without the claims that are not said beside others. */
    private List<Claim> yielded(List<Claim> claims) {
        List<String> keys = claims.stream().map(Claim::key).toList();
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            boolean yields = rules.stream()
                    .filter(rule -> rule.key().equals(claim.key()))
                    .anyMatch(rule -> rule.yields().stream().anyMatch(keys::contains));
            if (!yields) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private static Claim claim(String text, Marked sentence, String speaker, RateReader.Found rate) {
        Span span = span(sentence, rate.first(), rate.end());
        boolean threat = rate.key().contains(".threat.");
        return new Claim(
                rate.key(),
                Subjects.ofRate(rate.key()),
                rate.rate(),
                rate.rate().about() ? "percent (approx.)" : "percent",
                rate.date(),
                speaker.isEmpty() ? Claim.Modality.STATED : Claim.Modality.REPORTED,
                speaker.isEmpty() && threat && sentence.has("trump") ? "Donald Trump" : speaker,
                sentence.sentence().number(),
                span,
                text.substring(span.from(), span.to()));
    }

    static Span span(Marked sentence, int first, int end) {
        return new Span(
                sentence.tokens().get(first).from(),
                sentence.tokens().get(end - 1).to());
    }
}
