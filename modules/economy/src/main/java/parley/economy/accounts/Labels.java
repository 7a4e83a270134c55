package parley.economy.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import parley.ground.Words;

/** The countries or the sectors of accounts, in their order. */
public final class Labels {

    private static final int SHOWN = 6;

    private final String kind;
    private final List<String> codes;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Labels.
     *
     * @param kind what they are: country, sector
     * @param codes short codes, each once
     * @param names what people call them, one for each code
     */
    public Labels(String kind, List<String> codes, List<String> names) {
        this.kind = kind;
        this.codes = List.copyOf(codes);
        this.names = List.copyOf(names);
        if (codes.isEmpty() || codes.size() != names.size()) {
            throw new IllegalArgumentException(codes.size() + " codes and " + names.size() + " names");
        }
        for (int i = 0; i < codes.size(); i++) {
            places.put(String.valueOf(i + 1), i);
        }
        for (int i = 0; i < codes.size(); i++) {
            places.put(folded(names.get(i)), i);
        }
        for (int i = 0; i < codes.size(); i++) {
            places.put(folded(codes.get(i)), i);
        }
    }

    /** What they are: country, sector. */
    public String kind() {
        return kind;
    }

    public int size() {
        return codes.size();
    }

    public List<String> codes() {
        return codes;
    }

    public String code(int index) {
        return codes.get(index);
    }

    public String name(int index) {
        return names.get(index);
    }

    /** Where it stands, by its code, its name or its number from 1; an unknown one is refused. */
    public int index(String wanted) {
        Integer found = places.get(folded(wanted));
        if (found == null) {
            String near = Words.nearest(wanted, codes);
            throw new NoSuchElementException("there is no " + kind + " '" + wanted + "' in these accounts. Maybe "
                    + (near == null ? "one of " + some() : near));
        }
        return found;
    }

    private String some() {
        return String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size()))) + (codes.size() > SHOWN ? " …" : "");
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
