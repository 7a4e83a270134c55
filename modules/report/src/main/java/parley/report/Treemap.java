package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A treemap as an image as wide as its place. Text never shrinks: a tile is labelled where its label has room on the narrowest
 * page that shows the image.
 */
final class Treemap {

    private static final double LETTER = 7.2;
    private static final int LINE = 16;
    private static final int MARGIN = 6;

    private final Html html;
    private final int narrowest;
    private final int height;

    /**
     * One tile.
     *
     * @param size its share
     * @param colour its step of colour
     * @param what what it is, in full
     * @param number its number; empty for none
     * @param name its name
     * @param figure its figure
     */
    record Item(double size, int colour, String what, String number, String name, String figure) {

        /** What stands in it: number and name on a line or on two, or the number alone; and the figure below. */
        List<String> lines(Predicate<String> fits) {
            String whole = (number + " " + name).strip();
            List<String> lines = new ArrayList<>();
            if (fits.test(whole)) {
                lines.add(whole);
            } else {
                Stream.of(number, name)
                        .filter(text -> !text.isEmpty() && fits.test(text))
                        .forEach(lines::add);
            }
            if (!lines.isEmpty() && fits.test(figure)) {
                lines.add(figure);
            }
            return lines;
        }
    }

    /**
     * @param narrowest pixels of the narrowest image shown
     * @param height pixels
     */
    Treemap(Html html, int narrowest, int height) {
        this.html = html;
        this.narrowest = narrowest;
        this.height = height;
    }

    void write(String id, String title, String description, String css, double ratio, List<Item> items) {
        html.open(
                "svg",
                "role",
                "img",
                "class",
                "map " + css,
                "aria-labelledby",
                id + "-t " + id + "-d",
                "width",
                "100%",
                "height",
                Integer.toString(height));
        html.element("title", title, "id", id + "-t").element("desc", description, "id", id + "-d");
        List<Squarified.Tile> tiles =
                Squarified.of(items.stream().map(Item::size).toList(), ratio * height, height);
        for (int i = 0; i < items.size(); i++) {
            tile(items.get(i), tiles.get(i), ratio * height);
        }
        html.close("svg");
    }

    private void tile(Item item, Squarified.Tile tile, double width) {
        html.open("g", "class", "h" + item.colour()).element("title", item.what() + ": " + item.figure());
        html.open(
                "rect",
                "class",
                "seg",
                "x",
                percent(tile.x(), width),
                "y",
                pixels(tile.y()),
                "width",
                percent(tile.width(), width),
                "height",
                pixels(tile.height()));
        html.close("rect");
        double room = tile.width() / width * narrowest - 2 * MARGIN;
        int line = 0;
        for (String text : item.lines(fits -> fits.length() * LETTER <= room)) {
            line++;
            if (line * LINE + MARGIN <= tile.height()) {
                text(text, tile, width, line, text.equals(item.figure()) ? "tile figure" : "tile");
            }
        }
        html.close("g");
    }

    private void text(String text, Squarified.Tile tile, double width, int line, String css) {
        html.element(
                "text",
                text,
                "class",
                css,
                "x",
                percent(tile.x(), width),
                "dx",
                Integer.toString(MARGIN),
                "y",
                pixels(tile.y() + line * LINE));
    }

    private static String percent(double at, double width) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * at / width);
    }

    private static String pixels(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
