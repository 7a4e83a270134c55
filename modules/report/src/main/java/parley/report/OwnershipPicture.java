package parley.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.screening.ownership.OwnershipAnswer;
import parley.screening.ownership.OwnershipAnswer.Link;

/**
 * Why someone is caught, as a drawing: owners above what they own, the party asked about at the bottom, each line with its
 * share. In tiers by the longest chain from above; readable in light and dark.
 */
public final class OwnershipPicture {

    private static final int WIDTH = 190;
    private static final int HEIGHT = 46;
    private static final int ACROSS = 28;
    private static final int DOWN = 62;
    private static final int EDGE = 20;
    private static final int LETTERS = 24;
    private static final int LETTER = 7;
    private static final String STYLE = """
            text{font:13px system-ui,sans-serif;fill:#1a1a1a}
            .box{fill:#f4f4f4;stroke:#8a8a8a}.top .box{fill:#fbe3e0;stroke:#b3261e}
            .target .box{fill:#e3ecfb;stroke:#1f4e9c;stroke-width:2}
            .line{stroke:#6b6b6b;stroke-width:1.5;fill:none}.share{font-size:12px;font-weight:600}
            .halo{fill:none;stroke:#fff;stroke-width:4}.small{font-size:12px;fill:#555}
            @media (prefers-color-scheme:dark){text{fill:#eee}.box{fill:#2b2b2b;stroke:#8a8a8a}
            .top .box{fill:#4a1f1b;stroke:#f2b8b5}.target .box{fill:#1c2f52;stroke:#a8c7fa}
            .line{stroke:#aaa}.halo{stroke:#121212}.small{fill:#bbb}svg{background:#121212}}
            """;

    private final OwnershipAnswer answer;
    private final Map<String, Integer> tier = new LinkedHashMap<>();
    private final Map<String, int[]> place = new HashMap<>();
    private final Html svg = new Html();

    private OwnershipPicture(OwnershipAnswer answer) {
        this.answer = answer;
    }

    /** The drawing as an SVG document. */
    public static String of(OwnershipAnswer answer) {
        return new OwnershipPicture(answer).draw();
    }

    private String draw() {
        tiers();
        Map<Integer, List<String>> rows = new HashMap<>();
        tier.forEach(
                (name, row) -> rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(name));
        int last = rows.keySet().stream().max(Integer::compare).orElse(0);
        int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        int width = Math.max(420, 2 * EDGE + widest * WIDTH + (widest - 1) * ACROSS);
        int height = 2 * EDGE + (last + 1) * HEIGHT + last * DOWN + 24;
        rows.forEach((row, names) -> {
            int taken = names.size() * WIDTH + (names.size() - 1) * ACROSS;
            for (int i = 0; i < names.size(); i++) {
                int x = (width - taken) / 2 + i * (WIDTH + ACROSS);
                place.put(names.get(i), new int[] {x, EDGE + row * (HEIGHT + DOWN)});
            }
        });
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "aria-labelledby",
                "t d");
        svg.element("title", title(), "id", "t");
        svg.element("desc", description(), "id", "d");
        svg.style(STYLE);
        answer.through().forEach(this::line);
        tier.keySet().forEach(this::box);
        svg.element(
                "text",
                shortened(
                        answer.regime().toUpperCase(Locale.ROOT) + ", " + answer.at() + ": " + answer.citation(),
                        (width - 2 * EDGE) / LETTER),
                "class",
                "small",
                "x",
                Integer.toString(EDGE),
                "y",
                Integer.toString(height - 8));
        svg.close("svg");
        return svg.toString();
    }

    private String title() {
        return answer.target() + ": " + answer.answer().toString().replace('-', ' ');
    }

    private String description() {
        String links = answer.through().stream()
                .map(link -> link.owner() + " → " + link.owned() + " " + share(link))
                .collect(Collectors.joining("; "));
        return answer.because() + (links.isEmpty() ? "" : ". " + links);
    }

    /** Each name one tier below the lowest of its owners; circles stop where they began. */
    private void tiers() {
        for (Link link : answer.through()) {
            tier.putIfAbsent(link.owner(), 0);
            tier.putIfAbsent(link.owned(), 0);
        }
        tier.putIfAbsent(answer.target(), 0);
        for (int round = 0; round < tier.size(); round++) {
            for (Link link : answer.through()) {
                int below = tier.getOrDefault(link.owner(), 0) + 1;
                if (tier.getOrDefault(link.owned(), 0) < below && below < tier.size()) {
                    tier.put(link.owned(), below);
                }
            }
        }
    }

    private void line(Link link) {
        int[] from = place.getOrDefault(link.owner(), new int[2]);
        int[] to = place.getOrDefault(link.owned(), new int[2]);
        int x1 = from[0] + WIDTH / 2;
        int y1 = from[1] + HEIGHT;
        int x2 = to[0] + WIDTH / 2;
        int y2 = to[1];
        int bend = (y1 + y2) / 2;
        String path = "M" + x1 + " " + y1 + " C" + x1 + " " + bend + " " + x2 + " " + bend + " " + x2 + " " + y2;
        svg.open("path", "class", "line", "d", path).close("path");
        String x = Integer.toString((x1 + x2) / 2);
        String y = Integer.toString(bend + 4);
        svg.element("text", share(link), "class", "share halo", "text-anchor", "middle", "x", x, "y", y);
        svg.element("text", share(link), "class", "share", "text-anchor", "middle", "x", x, "y", y);
    }

    private static String share(Link link) {
        if (link.share() == null) {
            return "branch";
        }
        BigDecimal percent = link.percent();
        return percent == null ? "?" : percent.toPlainString() + " %";
    }

    private void box(String name) {
        Set<String> owned = answer.through().stream().map(Link::owned).collect(Collectors.toSet());
        boolean isTarget = name.equals(answer.target());
        String css = isTarget ? "target" : owned.contains(name) ? "middle" : "top";
        int[] at = place.getOrDefault(name, new int[2]);
        svg.open("g", "class", css);
        svg.open(
                "rect",
                "class",
                "box",
                "rx",
                "6",
                "x",
                Integer.toString(at[0]),
                "y",
                Integer.toString(at[1]),
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(HEIGHT));
        svg.close("rect");
        String x = Integer.toString(at[0] + WIDTH / 2);
        int y = at[1] + (isTarget ? 20 : 28);
        svg.element("text", shortened(name, LETTERS), "text-anchor", "middle", "x", x, "y", Integer.toString(y));
        if (isTarget) {
            svg.element(
                    "text",
                    answer.answer().toString().replace('-', ' '),
                    "class",
                    "share",
                    "text-anchor",
                    "middle",
                    "x",
                    x,
                    "y",
                    Integer.toString(y + 17));
        }
        svg.element("title", name);
        svg.close("g");
    }

    private static String shortened(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }
}
