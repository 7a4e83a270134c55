package parley.convert.schedule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a line, from its heading down, in the space that a table has for them. */
public final class LineText {

    static final int WIDTH = 90;
    private static final String JOINT = ": ";
    private static final String CUT = "…";

    private LineText() {}

    /**
     * All texts joined where they fit. Else levels that say only "Other" between the first and the last are left out, then
     * the longest texts are cut, all to one length, so that each level keeps its beginning.
     */
    public static String of(List<String> texts) {
        List<String> plain = texts.stream()
                .map(LineText::plain)
                .filter(text -> !text.isEmpty())
                .toList();
        String whole = String.join(JOINT, plain);
        return whole.length() <= WIDTH ? whole : shortened(telling(plain));
    }

    private static List<String> telling(List<String> texts) {
        return IntStream.range(0, texts.size())
                .filter(i -> i == 0 || i == texts.size() - 1 || !texts.get(i).equals("Other"))
                .mapToObj(texts::get)
                .toList();
    }

    private static String shortened(List<String> texts) {
        int limit = texts.stream().mapToInt(String::length).max().orElse(0);
        while (joined(texts, limit).length() > WIDTH) {
            limit--;
        }
        return joined(texts, limit);
    }

    private static String joined(List<String> texts, int limit) {
        return texts.stream().map(text -> cut(text, limit)).collect(Collectors.joining(JOINT));
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        String kept = text.substring(0, limit - 1);
        int word = kept.lastIndexOf(' ');
        return (word > limit / 2 ? kept.substring(0, word) : kept).replaceAll("[ ,;:(]+$", "") + CUT;
    }

    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replaceAll("[\\s\\u200b]+", " ")
                .strip()
                .replaceAll("\\s*:$", "");
    }
}
