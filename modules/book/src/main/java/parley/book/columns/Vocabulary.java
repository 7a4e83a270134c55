package parley.book.columns;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The columns of a book, the synonyms people have for them, and what one mapping says besides. */
public final class Vocabulary {

    private final Collection<String> ours;
    private final Mapping mapping;
    private final Map<String, List<String>> synonyms;

    /**
     * @param ours the columns of a book, facts among them
     * @param mapping a preset or a user's mapping
     */
    public Vocabulary(Collection<String> ours, Mapping mapping) throws IOException {
        this.ours = List.copyOf(ours);
        this.mapping = mapping;
        this.synonyms = Mappings.synonyms().columns();
    }

    /** Whether a column may be called so; what tells the header of a file from the rows above it. */
    public Predicate<String> known() {
        Set<String> names = new HashSet<>(mapping.plainNames());
        mapping.oneLine().forEach(name -> names.add(Mapping.plain(name)));
        ours.forEach(name -> names.add(Mapping.plain(name)));
        synonyms.values().forEach(theirs -> theirs.forEach(name -> names.add(Mapping.plain(name))));
        return name -> names.contains(Mapping.plain(name));
    }

    Collection<String> ours() {
        return ours;
    }

    Mapping mapping() {
        return mapping;
    }

    List<String> synonyms(String column) {
        return synonyms.getOrDefault(column, List.of());
    }
}
