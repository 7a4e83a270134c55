package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.talks.Talks;
import parley.talks.source.CompiledTalks;

class DisputeChartTest {

    private static final LawBook LAW = CompiledLaw.embedded();
    private static final Talks TALKS = CompiledTalks.embedded();
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate DURING = LocalDate.of(2025, 10, 25);

    @Test
    void it_draws_each_sides_duties_and_what_a_lapse_leaves() throws Exception {
        Element svg = chart(LAW, DURING);
        assertThat(texts(svg, "level us")).contains("145%", "30%", "54%").doesNotContain("155%");
        assertThat(texts(svg, "level cn")).contains("125%", "10%", "34%");
    }

    @Test
    void under_a_scenario_it_draws_what_the_scenario_brings() throws Exception {
        Element svg = chart(LAW.amended(LAW.scenario("plus-100")), DURING);
        assertThat(texts(svg, "level us")).contains("154%");
    }

    @Test
    void it_tells_those_who_do_not_see_it_what_it_shows() throws Exception {
        Element svg = chart(LAW, DURING);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("dispute-t dispute-d");
        assertThat(element(svg, "title").getTextContent()).contains("25 October 2025");
        assertThat(element(svg, "desc").getTextContent())
                .contains("10 November 2025 54%", "25 October 2025 Kuala Lumpur");
    }

    @Test
    void it_keeps_within_its_frame_and_loads_nothing() throws Exception {
        Element svg = chart(LAW, LocalDate.of(2026, 8, 21));
        String[] box = svg.getAttribute("viewBox").split(" ", -1);
        double height = Double.parseDouble(box[3]);
        NodeList all = svg.getElementsByTagName("text");
        assertThat(all.getLength()).isGreaterThan(30);
        for (int i = 0; i < all.getLength(); i++) {
            Element text = (Element) all.item(i);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, 1200.0);
        }
        assertThat(DisputeChart.of(view(LAW, DURING), FROM, LocalDate.of(2026, 10, 25)))
                .doesNotContain("href", "url(", "@import");
    }

    @Test
    void items_in_one_row_of_a_lane_do_not_overlap() {
        ChartLane lane = new ChartLane(new TimeScale(FROM, LocalDate.of(2026, 1, 1)), 100, 1000, 6);
        for (int i = 0; i < 40; i++) {
            LocalDate day = FROM.plusDays((i * 37L) % 365);
            lane.add(new ChartLane.Item("item number " + i, day, day.plusDays(i % 60), "", ""));
        }
        List<ChartLane.Placed> placed = lane.placed();
        assertThat(placed).hasSize(40);
        for (ChartLane.Placed one : placed) {
            for (ChartLane.Placed other : placed) {
                if (!one.equals(other) && one.row() == other.row()) {
                    assertThat(one.to() < other.from() || other.to() < one.from())
                            .as("%s and %s", one, other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_page_holds_the_chart_and_in_tables_all_that_it_draws() {
        String page = TalksPage.of(view(LAW, DURING), FROM, LocalDate.of(2026, 10, 25));
        assertThat(page)
                .contains("<svg xmlns", "Kuala Lumpur", "Additional 100 percent on China", "phase-one-probe")
                .contains("us/ieepa/reciprocal-china is suspended → is in force at 34%")
                .contains("lang=\"en\"", "scope=\"row\"", "Skip to the chart")
                .doesNotContain("<script");
    }

    private static TalksView view(LawBook law, LocalDate known) {
        return TalksView.of(TALKS, law, known, known);
    }

    private static Element chart(LawBook law, LocalDate known) throws Exception {
        String svg = DisputeChart.of(view(law, known), FROM, LocalDate.of(2026, 12, 31));
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        return read.getDocumentElement();
    }

    private static Element element(Element svg, String name) {
        return (Element) svg.getElementsByTagName(name).item(0);
    }

    private static List<String> texts(Element svg, String css) {
        NodeList all = svg.getElementsByTagName("text");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(text -> text.getAttribute("class").equals(css))
                .map(Element::getTextContent)
                .toList();
    }
}
