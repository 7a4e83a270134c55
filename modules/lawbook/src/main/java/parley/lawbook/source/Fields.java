package parley.lawbook.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.ground.Words;

/** One mapping of a file of the law or of the talks, read key by key; whatever was not asked for is unknown and refused at the end. */
public final class Fields {

    private final String file;
    private final Tree.Mapping mapping;
    private final Set<String> asked = new HashSet<>();

    private Fields(String file, Tree.Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    public static Fields of(String file, Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return new Fields(file, mapping);
        }
        throw new LawException(LawRule.READABLE.broken(file + ":" + tree.line(), "a mapping is asked here"));
    }

    public String place() {
        return file + ":" + mapping.line();
    }

    public String place(String key) {
        Tree tree = mapping.entries().get(key);
        return tree == null ? place() : file + ":" + tree.line();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public Set<String> keys() {
        return mapping.entries().keySet();
    }

    public Optional<Tree> findTree(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    public Optional<String> findText(String key) {
        return findTree(key).map(tree -> text(tree, key));
    }

    public String text(String key) {
        return findText(key).orElseThrow(() -> missing(key));
    }

    public Optional<Fields> findFields(String key) {
        return findTree(key).map(tree -> Fields.of(file, tree));
    }

    public Fields fields(String key) {
        return findFields(key).orElseThrow(() -> missing(key));
    }

    /** The items of a sequence; a single text counts as a sequence of one; nothing as none. */
    public List<Tree> items(String key) {
        Optional<Tree> tree = findTree(key);
        if (tree.isEmpty()) {
            return List.of();
        }
        return tree.get() instanceof Tree.Sequence sequence ? sequence.items() : List.of(tree.get());
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(key)) {
            texts.add(text(item, key));
        }
        return texts;
    }

    public List<Fields> eachFields(String key) {
        List<Fields> all = new ArrayList<>();
        for (Tree item : items(key)) {
            all.add(Fields.of(file, item));
        }
        return all;
    }

    public <T> T read(String key, Function<String, T> reader) {
        return reading(key, text(key), reader);
    }

    public <T> Optional<T> find(String key, Function<String, T> reader) {
        return findText(key).map(text -> reading(key, text, reader));
    }

    public Optional<Instant> findInstant(String key) {
        return find(key, text -> OffsetDateTime.parse(text).toInstant());
    }

    public Instant instant(String key) {
        return read(key, text -> OffsetDateTime.parse(text).toInstant());
    }

    public LocalDate date(String key) {
        return read(key, LocalDate::parse);
    }

    public Optional<LocalDate> findDate(String key) {
        return find(key, LocalDate::parse);
    }

    public Optional<BigDecimal> findDecimal(String key) {
        return find(key, BigDecimal::new);
    }

    public boolean yes(String key) {
        return findText(key)
                .map(text -> text.equals("yes") || text.equals("true"))
                .orElse(false);
    }

    /** Refuses keys that nobody asked for. */
    public void done() {
        for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw new LawException(LawRule.READABLE
                        .broken(file + ":" + entry.getValue().line(), "'" + entry.getKey() + "' is not a key here")
                        .maybe(Words.nearest(entry.getKey(), asked)));
            }
        }
    }

    public LawException missing(String key) {
        return new LawException(LawRule.READABLE.broken(place(), "'" + key + "' is missing"));
    }

    private String text(Tree tree, String key) {
        if (tree instanceof Tree.Text text) {
            return text.text();
        }
        throw new LawException(LawRule.READABLE.broken(file + ":" + tree.line(), "'" + key + "' should be a text"));
    }

    /** Reads one text found under the key. */
    public <T> T reading(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new LawException(
                    LawRule.READABLE.broken(place(key), key + ": '" + text + "' cannot be read: " + e.getMessage()));
        }
    }
}
