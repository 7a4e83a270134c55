package parley.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the pages of the economies begin: no script, nothing from elsewhere. */
final class EconomySheet {

    private EconomySheet() {}

    /** Up to the heading, inside an open header. */
    static void begin(Html html, String eyebrow, String title) {
        html.doctype().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        html.open("link", "rel", "icon", "href", "data:,");
        html.element("title", title)
                .style(css("outlook.css") + css("economy.css"))
                .close("head");
        html.open("body").open("header");
        html.element("p", "Parley · economy · " + eyebrow, "class", "eyebrow").element("h1", title);
    }

    static void term(Html html, String term, String words, String more) {
        html.open("div").element("dt", term).open("dd").text(words).element("small", more);
        html.close("dd").close("div");
    }

    private static String css(String name) {
        try (InputStream css = EconomySheet.class.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
