package parley.evidence.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a saved page: of its blocks those that are prose, in their order. What stands beside the report
 * (navigation, captions, forms, comments, advertisements, lists of links) is left out.
 *
 * <p>The measure of prose is that of Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features
 * (WSDM 2010): words of a block, and how many of them are links.
 */
final class MainText {

    private static final String BESIDE = "script,style,noscript,template,nav,aside,footer,form,button,select,textarea,"
            + "figure,figcaption,iframe,svg,video,audio,dialog,[role=navigation],[role=complementary],[role=search],"
            + "[role=contentinfo],[aria-hidden=true],[hidden]";
    private static final Pattern BESIDE_BY_NAME = Pattern.compile(
            "(^|[-_ ])(comments?|respond|reply|share|sharing|social|related|recommend(ed)?|newsletter|subscribe|promo"
                    + "|advert(isement)?|ads?|banner|cookie|breadcrumbs?|sidebar|menu|caption|byline|tags|widget)([-_ ]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final String BLOCKS =
            "p,h1,h2,h3,h4,h5,h6,li,dd,dt,td,th,blockquote,pre,div,section,article,main,header,tr,br";
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");

    private MainText() {}

    static Page of(String name, String html, List<String> remarks) {
        Document document = Jsoup.parse(html);
        LocalDate published = published(document);
        document.select(BESIDE).remove();
        document.getAllElements().stream()
                .filter(element -> !element.is("html,body,article,main"))
                .filter(element -> BESIDE_BY_NAME
                        .matcher(element.className() + " " + element.id())
                        .find())
                .toList()
                .forEach(Element::remove);
        Element root = document.body();
        for (String main : List.of("article", "main", "[role=main]")) {
            Element longest = longest(document, main);
            if (longest != null && longest.text().length() * 3 > root.text().length()) {
                root = longest;
                break;
            }
        }
        Blocks blocks = new Blocks();
        root.traverse(blocks);
        return new Page(name, blocks.text(title(document, root)), published, remarks);
    }

    private static @Nullable Element longest(Document document, String selector) {
        return document.select(selector).stream()
                .max((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()))
                .orElse(null);
    }

    /** The headline, where the main text does not hold it. */
    private static String title(Document document, Element root) {
        if (root.selectFirst("h1") != null) {
            return "";
        }
        Element headline = document.selectFirst("h1");
        String title = headline == null ? document.title() : headline.text();
        return title.replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,40}$", "");
    }

    private static @Nullable LocalDate published(Document document) {
        for (String where : List.of(
                "meta[property=article:published_time]",
                "meta[name=date],meta[name=pubdate],meta[name=publish-date],meta[name=DC.date.issued]",
                "meta[itemprop=datePublished]",
                "time[datetime]")) {
            for (Element element : document.select(where)) {
                LocalDate day = day(element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
                if (day != null) {
                    return day;
                }
            }
        }
        for (Element data : document.select("script[type=application/ld+json]")) {
            Matcher said =
                    Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"").matcher(data.data());
            LocalDate day = said.find() ? day(said.group(1)) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.find() ? LocalDate.parse(day.group(1)) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Gathers the texts of blocks, and how much of each is a link. */
    private static final class Blocks implements NodeVisitor {
        private final List<String> kept = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String tag = "";
        private int linked;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
                linked += links > 0 ? words.text().length() : 0;
            } else if (node instanceof Element element && element.is(BLOCKS)) {
                end();
                tag = element.tagName();
            } else if (node instanceof Element element && element.is("a")) {
                links++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.is(BLOCKS)) {
                end();
            } else if (node instanceof Element element && element.is("a")) {
                links--;
            }
        }

        private void end() {
            String block = text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
            boolean heading = tag.matches("h[1-6]");
            int words = block.isEmpty() ? 0 : block.split(" ", -1).length;
            boolean prose = words >= 10
                    || (words >= 3 && block.matches(".*[.!?:”\"']$"))
                    || (heading && words >= 2)
                    || (tag.matches("li|dd|dt|td") && words >= 4);
            if (prose && linked * 2 < block.length()) {
                kept.add(block);
            }
            text.setLength(0);
            linked = 0;
            tag = "";
        }

        String text(String title) {
            end();
            List<String> all = new ArrayList<>(kept);
            if (!title.isBlank() && (all.isEmpty() || !all.getFirst().equals(title))) {
                all.addFirst(title);
            }
            return String.join("\n\n", all);
        }
    }
}
