package parley.determination.licence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parley.determination.ShipmentLine;
import parley.ground.Truth;
import parley.measure.ControlItem;
import parley.measure.Regime;

/**
 * What the exporter says the goods are: control codes, or words. A code of a regime's own list settles which item they are;
 * words and facts may; a customs number never does alone.
 */
final class Classification {

    /** The fact that tells it. */
    static final String ITEM = "item";

    private static final String NONE = "none";
    private static final Pattern CODE = Pattern.compile("(?:(us|cn):)?(ear99|[0-9][a-e][0-9]{3}(?:\\.[a-z0-9]+)*)");

    private final ShipmentLine line;
    private final Questions questions;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final boolean onNoList;
    private final boolean isOfRegime;

    /** @param listed all control codes of the regime's lists at hand */
    Classification(ShipmentLine line, Regime regime, Set<String> listed) {
        this.line = line;
        questions = new Questions(line.facts());
        String told = line.facts().told().getOrDefault(ITEM, "").toLowerCase(Locale.ROOT);
        boolean own = false;
        for (String word : told.split("[|,\\s]+", -1)) {
            var code = CODE.matcher(word);
            if (!code.matches()) {
                words.add(word);
            } else if (code.group(1) == null || regime.territory().code().equalsIgnoreCase(code.group(1))) {
                codes.add(code.group(2));
                own |= code.group(1) != null || listed.stream().anyMatch(each -> isOf(code.group(2), each));
            }
        }
        words.remove("");
        onNoList = words.remove(NONE);
        isOfRegime = own;
    }

    /** Whether the goods are one of the items. */
    Finding isOneOf(List<ControlItem> items, Finding beside) {
        Finding found = Finding.FAILS;
        for (ControlItem item : items) {
            found = found.or(is(item, beside));
        }
        return found;
    }

    /** @param beside what else the measure asks, which may speak for what the number names */
    private Finding is(ControlItem item, Finding beside) {
        String question = ITEM + ": whether " + item;
        if (onNoList) {
            return Finding.FAILS;
        }
        if (isOfRegime && !item.code().isEmpty()) {
            return codes.stream().anyMatch(code -> isOf(code, item.code()))
                    ? Finding.told("classed as " + item)
                    : Finding.FAILS;
        }
        for (String code : item.within()) {
            if (codes.stream().anyMatch(told -> isOf(told, code)) && item.mayBe(line.code())) {
                return Finding.told("classed in " + code + ", " + line.code() + " being a number of " + item);
            }
        }
        if (isCalled(item)) {
            return Finding.told("called " + item.name()).and(questions.all(item.when()));
        }
        Finding identity = questions.all(item.is());
        boolean named = item.isNamedBy(line.code());
        if (identity.isOpen() && named) {
            identity = new Finding(
                    Truth.YES, List.of(), List.of("the words of " + line.code() + " name " + item.name()), false);
        } else if (identity.isOpen() || item.is().tests().isEmpty()) {
            identity = named || item.mayBe(line.code())
                    ? new Finding(
                            Truth.UNKNOWN,
                            item.is().tests().isEmpty() ? List.of(question) : identity.ask(),
                            List.of(line.code() + " is a customs number for reference of " + item),
                            false)
                    : Finding.FAILS;
        }
        Finding whole = identity.and(questions.all(item.when()));
        return beside.told() ? whole : whole.unlessNumberAlone(question);
    }

    private boolean isCalled(ControlItem item) {
        return !words.isEmpty() && (matches(item.name()) || item.also().stream().anyMatch(this::matches));
    }

    /** Whether the words told are those of the name, or hold them all. */
    private boolean matches(String name) {
        Set<String> asked =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        return words.containsAll(asked);
    }

    /** Whether a code told is that of an item, one under it, or one above it. */
    private static boolean isOf(String told, String item) {
        String code = item.toLowerCase(Locale.ROOT);
        return !code.isEmpty() && (told.equals(code) || told.startsWith(code + ".") || code.startsWith(told + "."));
    }

    /** Whether one of these codes was told. */
    boolean hasCode(Set<String> of) {
        return of.stream().anyMatch(code -> codes.contains(code.toLowerCase(Locale.ROOT)));
    }
}
