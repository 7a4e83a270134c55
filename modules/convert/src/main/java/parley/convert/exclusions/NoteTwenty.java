package parley.convert.exclusions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.convert.table.ConversionException;

/**
 * The text of U.S. note 20, cut into the numbered items of its exclusion subdivisions. The text comes from a printed page:
 * running heads are dropped, lines joined.
 */
record NoteTwenty(Map<String, SortedMap<Integer, String>> items) {

    private static final Pattern RUNNING_HEAD = Pattern.compile(
            "\\s*(Harmonized Tariff Schedule of the United States Revision.*|Annotated for Statistical Reporting Purposes"
                    + "|XXII|99 - III - \\d+|U\\.S\\. Notes \\(con\\.\\)|)\\s*");
    private static final Pattern SUBDIVISION = Pattern.compile(
            "\\s*\\((\\w{1,3})\\)\\s*(\\(i\\) )?\\s*The U\\.S\\. Trade Representative determined to establish.*");
    private static final Pattern OTHER = Pattern.compile("\\((\\w{1,3})\\)\\s+(For |Heading ).*");
    private static final Pattern ITEM = Pattern.compile("\\((\\d{1,3})\\)\\s+(.*)");
    private static final Pattern DELETED = Pattern.compile("\\[\\((\\d{1,3})\\) Deleted\\.]");
    /** From (sss) on one subdivision holds the exclusions of four lists. */
    private static final Set<String> IN_FOUR = Set.of("(sss)", "(ttt)", "(uuu)", "(vvv)");

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv");

    static NoteTwenty parse(List<String> chapter) {
        Reading reading = new Reading();
        chapter.stream()
                .dropWhile(line -> !line.startsWith("20. (a)"))
                .takeWhile(line -> !line.startsWith("(21) (a)"))
                .filter(line -> !RUNNING_HEAD.matcher(line).matches())
                .forEach(reading::take);
        return new NoteTwenty(reading.items);
    }

    /**
     * The exclusions of a subdivision, deleted ones left out.
     *
     * @param only the numbers of those that are wanted; empty for all
     */
    List<Exclusion> exclusions(String subdivision, Set<Integer> only) {
        SortedMap<Integer, String> found = items.get(subdivision);
        if (found == null) {
            throw new ConversionException(
                    "note 20 has no exclusions under " + subdivision + ". Maybe one of " + items.keySet() + "?");
        }
        if (!found.keySet().containsAll(only)) {
            throw new ConversionException(
                    "note 20" + subdivision + " has no exclusions of all of the numbers " + new TreeSet<>(only));
        }
        return found.entrySet().stream()
                .filter(item -> only.isEmpty() || only.contains(item.getKey()))
                .map(Map.Entry::getValue)
                .filter(text -> !text.startsWith("["))
                .map(Exclusion::parse)
                .toList();
    }

    private static final class Reading {
        private final Map<String, SortedMap<Integer, String>> items = new LinkedHashMap<>();
        private String subdivision = "";
        private SortedMap<Integer, String> current = new TreeMap<>();
        private int next;

        void take(String line) {
            Matcher head = SUBDIVISION.matcher(line);
            if (head.matches()) {
                begin(head.group(1), head.group(2) != null);
            } else if (OTHER.matcher(line).matches()) {
                current = new TreeMap<>();
                next = 1;
            } else {
                takeText(line.strip());
            }
        }

        private void begin(String label, boolean first) {
            String letters = label.equals("II") ? "ll" : label; // so the text prints (ll)
            if (!ROMAN.contains(letters) || !IN_FOUR.contains(subdivision)) {
                subdivision = "(" + letters + ")";
            }
            String name = ROMAN.contains(letters) && IN_FOUR.contains(subdivision)
                    ? subdivision + "(" + letters + ")"
                    : subdivision + (first ? "(i)" : "");
            current = new TreeMap<>();
            next = 1;
            if (items.put(name, current) != null) {
                throw new ConversionException("note 20" + name + " begins twice.");
            }
        }

        private void takeText(String line) {
            Matcher item = ITEM.matcher(line);
            Matcher deleted = DELETED.matcher(line);
            if (deleted.matches()) {
                next = Integer.parseInt(deleted.group(1)) + 1;
            } else if (item.matches() && follows(Integer.parseInt(item.group(1)))) {
                next = Integer.parseInt(item.group(1)) + 1;
                current.put(next - 1, item.group(2));
            } else if (!current.isEmpty()) {
                current.merge(current.lastKey(), line, (text, more) -> text + " " + more);
            }
        }

        private boolean follows(int number) {
            return number == next || number == next + 1;
        }
    }
}
