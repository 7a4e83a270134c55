package parley.report;

/** Writes elements of a page. Whatever is given as text or as the value of an attribute is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        if (!isInline(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds text and nothing else. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** A style sheet of our own, as it stands. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** What another has written. */
    Html append(Html other) {
        out.append(other.out);
        return this;
    }

    /** A drawing of ours, as it stands. */
    Html drawing(String svg) {
        out.append(svg);
        return this;
    }

    /** The first line of every page. */
    Html doctype() {
        out.append("<!doctype html>\n");
        return this;
    }

    /** A text as part of an id: letters, digits and hyphens. */
    static String id(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static boolean isInline(String tag) {
        return switch (tag) {
            case "a", "b", "bdi", "cite", "code", "em", "small", "span", "strong", "sup", "text", "title" -> true;
            default -> false;
        };
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append(c);
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
