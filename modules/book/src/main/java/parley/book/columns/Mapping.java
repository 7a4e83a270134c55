package parley.book.columns;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.Notation.DateOrder;
import parley.ground.Notation.Decimal;

/**
 * What a file calls the columns of a book, and what it leaves unsaid. Users' files, presets and the synonyms are of this one
 * form.
 *
 * @param name the file or preset it was read from
 * @param columns by the book's column, what the file may call it, the preferred first
 * @param defaults by the book's column, what a blank or absent one says
 * @param values by the book's column, what its texts stand for; texts compare without case
 * @param oneLine columns of the file; rows alike in them are one line, of which rows of chapters 98 and 99 tell what was
 *     claimed; empty where each row is a line
 * @param dates what comes first in {@code 03/04/2025}
 * @param decimal the mark before decimals; null to recognise it
 */
public record Mapping(
        String name,
        Map<String, List<String>> columns,
        Map<String, String> defaults,
        Map<String, Map<String, String>> values,
        List<String> oneLine,
        DateOrder dates,
        @Nullable Decimal decimal) {

    /** Says nothing. */
    public static final Mapping NONE = new Mapping("", Map.of(), Map.of(), Map.of(), List.of(), DateOrder.UNSAID, null);

    /** This mapping, and what the other says where this one is silent. */
    public Mapping over(Mapping other) {
        return new Mapping(
                name.isEmpty() ? other.name : name,
                merged(columns, other.columns),
                merged(defaults, other.defaults),
                merged(values, other.values),
                oneLine.isEmpty() ? other.oneLine : oneLine,
                dates == DateOrder.UNSAID ? other.dates : dates,
                decimal == null ? other.decimal : decimal);
    }

    private static <T> Map<String, T> merged(Map<String, T> first, Map<String, T> second) {
        Map<String, T> merged = new LinkedHashMap<>(second);
        merged.putAll(first);
        return merged;
    }

    public Mapping with(DateOrder order) {
        return new Mapping(name, columns, defaults, values, oneLine, order, decimal);
    }

    public Mapping with(Decimal mark) {
        return new Mapping(name, columns, defaults, values, oneLine, dates, mark);
    }

    /** Every name that a column of a file may have, as {@link #plain} leaves it. */
    Set<String> plainNames() {
        Set<String> names = new HashSet<>();
        columns.values().forEach(theirs -> theirs.forEach(name -> names.add(plain(name))));
        return names;
    }

    /** A name without case, blanks and punctuation: {@code HTS No.} and {@code hts_no} are one. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
