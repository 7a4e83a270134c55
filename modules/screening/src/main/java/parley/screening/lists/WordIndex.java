package parley.screening.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import parley.screening.names.NameMatcher;
import parley.screening.names.SoundKeys;

/**
 * Finds the words of all listed names that are spelled or sound like a given one: an inverted index of their letters by threes
 * and of their sounds, in memory. What was found for a word is remembered, for words recur. Not for use by several threads.
 */
final class WordIndex {

    /** Lucene tells at start-up what hardware it could use; nobody here asked. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final int[] NONE = {};
    private static final int FOUND = 40;
    private static final int REMEMBERED = 100_000;
    private static final float SOUND = 4;

    private final String[] words;
    private final IndexSearcher searcher;
    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, int[]> bySound;
    private final Map<String, Alike> remembered = new HashMap<>();

    /** Words and how alike each is. */
    record Alike(int[] words, double[] likeness) {}

    WordIndex(String[] words) {
        this.words = words;
        searcher = searcher(words);
        bySound = bySound(words);
    }

    private static IndexSearcher searcher(String[] words) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(null)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(256)
                .setUseCompoundFile(false);
        Terms terms = new Terms();
        Document document = new Document();
        document.add(new Field("t", terms, type));
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (String word : words) {
                terms.set(terms(word));
                writer.addDocument(document);
            }
            writer.commit();
            IndexSearcher found = new IndexSearcher(DirectoryReader.open(memory));
            found.setQueryCache(null);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a word is found by: its letters by threes, its sound, its consonants, its sound in Korean. */
    private static List<String> terms(String word) {
        List<String> terms = new ArrayList<>(threes(word));
        terms.add("k" + SoundKeys.sound(word));
        String consonants = SoundKeys.consonants(word);
        if (!consonants.isEmpty()) {
            terms.add("c" + consonants);
        }
        terms.add("h" + SoundKeys.korean(word));
        return terms;
    }

    private static List<String> threes(String word) {
        String edged = "_" + word + "_";
        List<String> threes = new ArrayList<>();
        for (int i = 0; i + 3 <= edged.length(); i++) {
            String three = "g" + edged.substring(i, i + 3);
            if (!threes.contains(three)) {
                threes.add(three);
            }
        }
        return threes;
    }

    /**
     * The listed words like this one, the most alike first.
     *
     * @param acrossScripts whether the word was romanised from a script without vowels or from Korean
     */
    Alike alike(String word, boolean acrossScripts) {
        String key = acrossScripts ? "~" + word : word;
        Alike known = remembered.get(key);
        if (known == null) {
            if (remembered.size() > REMEMBERED) {
                remembered.clear();
            }
            known = search(word, acrossScripts);
            remembered.put(key, known);
        }
        return known;
    }

    /** The listed words that sound as neighbouring words joined: a look-up, for most joints are no word at all. */
    Alike joined(String joint) {
        int[] found = bySound.getOrDefault(SoundKeys.sound(joint), NONE);
        double[] likeness = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            likeness[i] = matcher.likeness(joint, words[found[i]], false);
        }
        return new Alike(found, likeness);
    }

    private static Map<String, int[]> bySound(String[] words) {
        Map<String, int[]> sounds = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            int word = i;
            sounds.merge(SoundKeys.sound(words[i]), new int[] {word}, (before, one) -> {
                int[] both = Arrays.copyOf(before, before.length + 1);
                both[before.length] = word;
                return both;
            });
        }
        return sounds;
    }

    private Alike search(String word, boolean acrossScripts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> threes = threes(word);
        threes.forEach(three -> query.add(term(three, 1), BooleanClause.Occur.SHOULD));
        query.add(term("k" + SoundKeys.sound(word), SOUND), BooleanClause.Occur.SHOULD);
        if (acrossScripts) {
            query.add(term("c" + SoundKeys.consonants(word), 2 * SOUND), BooleanClause.Occur.SHOULD);
            query.add(term("h" + SoundKeys.korean(word), 2 * SOUND), BooleanClause.Occur.SHOULD);
        }
        try {
            // A collector's manager remembers the least score worth keeping, so that each search needs its own.
            var best = new TopScoreDocCollectorManager(FOUND, null, 1);
            ScoreDoc[] found = searcher.search(query.build(), best).scoreDocs;
            int[] numbers = new int[found.length];
            double[] likeness = new double[found.length];
            int count = 0;
            for (ScoreDoc each : found) {
                double alike = matcher.likeness(word, words[each.doc], acrossScripts);
                if (alike > 0) {
                    numbers[count] = each.doc;
                    likeness[count++] = alike;
                }
            }
            return new Alike(Arrays.copyOf(numbers, count), Arrays.copyOf(likeness, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BoostQuery term(String text, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("t", text))), boost);
    }

    /** The terms of one word, set anew for each. */
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private List<String> texts = List.of();
        private int next;

        void set(List<String> terms) {
            texts = terms;
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == texts.size()) {
                return false;
            }
            clearAttributes();
            term.append(texts.get(next++));
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
