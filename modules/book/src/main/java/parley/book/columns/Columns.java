package parley.book.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.book.rows.NotABook;
import parley.book.rows.RowSource;
import parley.ground.Notation;
import parley.ground.Words;

/** Which columns of one file are which of a book's. */
public final class Columns {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Mapping mapping;
    private final Notation notation;
    private final List<String> taken = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    private Columns(Mapping mapping, Notation notation) {
        this.mapping = mapping;
        this.notation = notation;
    }

    /**
     * Finds the columns: where the mapping names one, that; else the one called as in a book; else one called by a synonym.
     *
     * @throws NotABook if a column that every line needs is missing, or two may be meant
     */
    public static Columns of(RowSource rows, Vocabulary vocabulary, List<String> needed) throws NotABook {
        Mapping mapping = vocabulary.mapping();
        Notation notation =
                new Notation(mapping.decimal() == null ? rows.decimal() : mapping.decimal(), mapping.dates());
        Columns columns = new Columns(mapping, notation);
        Header header = new Header(rows.header(), rows.name());
        for (String ours : vocabulary.ours()) {
            Integer place = header.mapped(mapping.columns().getOrDefault(ours, List.of()));
            columns.put(ours, place == null ? header.named(ours) : place, rows);
        }
        for (String ours : vocabulary.ours()) {
            if (!columns.has(ours)) {
                columns.put(ours, header.synonym(ours, vocabulary.synonyms(ours), columns.places.values()), rows);
            }
        }
        for (String column : needed) {
            if (!columns.has(column) && !mapping.defaults().containsKey(column)) {
                throw missing(column, rows, mapping);
            }
        }
        for (int i = 0; i < rows.header().size(); i++) {
            if (!columns.places.containsValue(i) && !rows.header().get(i).isBlank()) {
                columns.unread.add(rows.header().get(i));
            }
        }
        columns.unread.removeIf(name ->
                mapping.oneLine().stream().anyMatch(part -> Mapping.plain(part).equals(Mapping.plain(name))));
        return columns;
    }

    private static NotABook missing(String column, RowSource rows, Mapping mapping) {
        List<String> wanted = mapping.columns().getOrDefault(column, List.of());
        String near = Words.nearest(wanted.isEmpty() ? column : wanted.getFirst(), rows.header());
        String where = rows.sheet().isEmpty() ? rows.name() : rows.name() + ", sheet '" + rows.sheet() + "',";
        return new NotABook(where + " has no column '" + column + "'"
                + (wanted.isEmpty()
                        ? ""
                        : ", which " + mapping.name() + " calls '" + String.join("' or '", wanted) + "'")
                + (near == null ? "; it has: " + String.join(", ", rows.header()) : ". Maybe '" + near + "' is meant"));
    }

    private void put(String ours, @Nullable Integer place, RowSource rows) {
        if (place != null) {
            places.put(ours, place);
            String theirs = rows.header().get(place);
            if (!theirs.equals(ours)) {
                taken.add(ours + " from '" + theirs + "'");
            }
        }
    }

    /** Whether the file has the column. */
    public boolean has(String ours) {
        return places.containsKey(ours);
    }

    /** Where the column stands in the file, from 0; -1 if the file has none such. */
    public int index(String ours) {
        return places.getOrDefault(ours, -1);
    }

    /** Whether the column's texts are to be taken as they stand, without default or translation. */
    public boolean isPlain(String ours) {
        return !mapping.defaults().containsKey(ours) && !mapping.values().containsKey(ours);
    }

    /** The book's columns that the file has, or the mapping has a default for. */
    public Set<String> names() {
        Map<String, Integer> names = new LinkedHashMap<>(places);
        mapping.defaults().keySet().forEach(name -> names.putIfAbsent(name, -1));
        return names.keySet();
    }

    /** What the row says in the column, or what stands for it; empty if nothing. */
    public String text(RowSource row, String ours) {
        int place = index(ours);
        return meant(ours, place < 0 ? "" : row.field(place));
    }

    /** What a text of the column stands for. */
    public String meant(String ours, String text) {
        if (isPlain(ours)) {
            return text;
        }
        String given = text.strip();
        if (given.isEmpty()) {
            return mapping.defaults().getOrDefault(ours, "");
        }
        return mapping.values().getOrDefault(ours, Map.of()).getOrDefault(given.toUpperCase(Locale.ROOT), text);
    }

    /** How the file writes dates and decimals. */
    public Notation notation() {
        return notation;
    }

    /** What was taken from columns of other names, as {@code code from 'HTS No.'}. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** The file's columns that are not used. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    /** The names of a file, found without case, blanks and punctuation. */
    private static final class Header {
        private final List<String> names;
        private final String file;
        private final Map<String, List<Integer>> places = new HashMap<>();

        Header(List<String> names, String file) {
            this.names = names;
            this.file = file;
            for (int i = 0; i < names.size(); i++) {
                if (!names.get(i).isBlank()) {
                    places.computeIfAbsent(Mapping.plain(names.get(i)), _ -> new ArrayList<>())
                            .add(i);
                }
            }
        }

        /** The first of the names that the file has; null if none. */
        @Nullable
        Integer mapped(List<String> theirs) throws NotABook {
            for (String name : theirs) {
                Integer place = named(name);
                if (place != null) {
                    return place;
                }
            }
            return null;
        }

        @Nullable
        Integer named(String name) throws NotABook {
            List<Integer> found = places.getOrDefault(Mapping.plain(name), List.of());
            if (found.size() < 2) {
                return found.isEmpty() ? null : found.getFirst();
            }
            List<Integer> exact =
                    found.stream().filter(i -> names.get(i).equals(name)).toList();
            if (exact.size() == 1) {
                return exact.getFirst();
            }
            throw ambiguous(name, found);
        }

        @Nullable
        Integer synonym(String ours, List<String> theirs, Collection<Integer> used) throws NotABook {
            List<Integer> found = theirs.stream()
                    .flatMap(name -> places.getOrDefault(Mapping.plain(name), List.of()).stream())
                    .filter(place -> !used.contains(place))
                    .distinct()
                    .sorted()
                    .toList();
            if (found.size() > 1) {
                throw ambiguous(ours, found);
            }
            return found.isEmpty() ? null : found.getFirst();
        }

        private NotABook ambiguous(String ours, List<Integer> found) {
            return new NotABook(file + " has more than one column for '" + ours + "': "
                    + String.join(
                            ", ",
                            found.stream()
                                    .map(i -> "'" + names.get(i) + "' (column " + (i + 1) + ")")
                                    .toList())
                    + ". Maybe a mapping file says which");
        }
    }
}
