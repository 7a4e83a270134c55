package parley.evidence.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import parley.evidence.text.Sentence.Part;

/**
 * Cuts a text into sentences and words with the models of Apache OpenNLP for English (trained on the Universal Dependencies
 * web treebank). Each line is cut by itself. A full stop that belongs to an abbreviation ends no sentence, and a number no
 * word of its decimals. Not for use by several threads.
 */
public final class Sentences {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*[•*·▪◦‣–-]\\s+");
    private static final Pattern CLOSED = Pattern.compile("[.:;,!?…][”\"'’)]*\\s*$");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(^|[\\s(“\"])(([A-Z]\\.)+|p\\.c\\.|No\\.|Sen\\.|Rep\\.|Gov\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|vs\\."
                    + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|Inc\\.|Ltd\\.|Co\\.|Corp\\.)$");
    /** What is kept of a token: words, figures, and the marks that part a list; hyphens, quotes and brackets part words. */
    private static final Pattern PIECE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d+(?:[.,]\\d+)*(?=(?:st|nd|rd|th)?(?:[^\\p{L}\\d]|$))|\\d+|\\p{L}\\.(?:\\p{L}\\.?)+"
                    + "|\\p{L}+(?:['’]\\p{L}+)?|['’]\\p{L}+|[%$~,;:.?!]");

    private static final Pattern SHORT_MONTH = Pattern.compile("Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;

    public Sentences() {
        try (InputStream sentenceModel = open(SENTENCES);
                InputStream tokenModel = open(TOKENS)) {
            sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
            tokens = new TokenizerME(new TokenizerModel(tokenModel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String model) {
        InputStream stream = Sentences.class.getResourceAsStream(model);
        if (stream == null) {
            throw new IllegalStateException("the model " + model + " is missing: the build did not finish");
        }
        return stream;
    }

    /** The sentences of a text in their order; a line without letters or figures is one too. */
    public List<Sentence> of(String text) {
        List<Sentence> all = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            String line = lines.group();
            if (line.isBlank()) {
                continue;
            }
            boolean title = !CLOSED.matcher(line).find();
            Matcher bullet = BULLET.matcher(line);
            boolean item = bullet.find();
            int begin = item ? bullet.end() : 0;
            List<Span> spans = joined(line, sentences.sentPosDetect(line.substring(begin)), begin);
            Part part = item ? Part.LIST : title && spans.size() == 1 ? Part.HEADLINE : Part.BODY;
            for (Span span : spans) {
                all.add(sentence(
                        all.size() + 1, part, text, lines.start() + span.getStart(), lines.start() + span.getEnd()));
            }
        }
        return all;
    }

    private static List<Span> joined(String line, Span[] found, int shift) {
        List<Span> spans = new ArrayList<>();
        for (Span each : found) {
            Span span = new Span(each.getStart() + shift, each.getEnd() + shift);
            Span before = spans.isEmpty() ? null : spans.getLast();
            if (before != null
                    && ABBREVIATED
                            .matcher(line.substring(before.getStart(), before.getEnd()))
                            .find()) {
                spans.set(spans.size() - 1, new Span(before.getStart(), span.getEnd()));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private Sentence sentence(int number, Part part, String text, int from, int to) {
        String words = text.substring(from, to);
        List<Token> found = new ArrayList<>();
        for (Span span : tokens.tokenizePos(words)) {
            Matcher pieces = PIECE.matcher(words.substring(span.getStart(), span.getEnd()));
            while (pieces.find()) {
                int start = from + span.getStart() + pieces.start();
                int end = start + pieces.group().length();
                if (!found.isEmpty() && found.getLast().to() == start && isEnding(pieces.group(), found.getLast())) {
                    int first = found.removeLast().from();
                    found.add(token(first, end, text.substring(first, end)));
                } else {
                    found.add(token(start, end, pieces.group()));
                }
            }
        }
        return new Sentence(number, part, from, to, found);
    }

    /** What the tokeniser parts from a word and belongs to it, as in {@code China's}. */
    private static boolean isEnding(String piece, Token before) {
        return (piece.length() > 1 && (piece.charAt(0) == '\'' || piece.charAt(0) == '’'))
                || (piece.equals(".") && SHORT_MONTH.matcher(before.text()).matches());
    }

    private static Token token(int from, int to, String text) {
        return new Token(from, to, text, Spelling.word(text));
    }
}
