package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/** The page in a browser without a head: Debian's packages chromium and chromium-driver. */
class OutlookPageInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Outlook OUTLOOK = Outlooks.small();

    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "The page was not tried in a browser: /usr/bin/chromium or /usr/bin/chromedriver is missing."
                        + " Maybe apt-get install chromium chromium-driver");
        Path page = folder.resolve("outlook.html");
        Files.writeString(page, Outlooks.page(OUTLOOK, Outlooks.paths()));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        browser.get(page.toUri().toString());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void it_opens_without_a_word_in_the_console() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser.getTitle()).startsWith(Outlooks.HOSTILE);
        assertThat(browser.findElements(By.cssSelector("script, img, iframe"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1280, 1600})
    void nothing_stands_beyond_the_edge_of_the_page_at_pixels(int width) {
        wide(width);
        assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(texts("""
                        const out = [];
                        for (const e of document.querySelectorAll('body *')) {
                          if (e.closest('.scroll, .unseen, .skip, thead') || e.closest('svg')) continue;
                          const r = e.getBoundingClientRect();
                          if (r.width > 0 && (r.right > innerWidth + 1 || r.left < -1))
                            out.push(e.tagName + ': ' + e.textContent.slice(0, 40));
                        }
                        return out;
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void no_figure_of_a_chart_leaves_its_bar_at_pixels(int width) {
        wide(width);
        assertThat(texts("""
                        const out = [];
                        for (const g of document.querySelectorAll('svg g')) {
                          const bar = g.querySelector('rect').getBoundingClientRect();
                          const text = g.querySelector('text');
                          if (text && text.getBoundingClientRect().width > bar.width)
                            out.push(text.textContent);
                        }
                        return out;
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void it_renders_with_enough_contrast_in(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        double paper = luminance("body", "backgroundColor");
        assertThat(paper > 0.5).isEqualTo(scheme.equals("light"));
        for (String part : List.of("body", "h1", "small", ".note", "a", ".read", "caption", "thead th", ".key")) {
            double ink = luminance(part, "color");
            double contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
            assertThat(contrast).as("contrast of %s", part).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void the_numbers_of_the_table_are_those_of_the_outlook() {
        wide(1280);
        List<WebElement> rows = browser.findElements(By.cssSelector("#outcome-table tbody tr"));
        List<Outcome> outcomes = new ArrayList<>(List.of(OUTLOOK.reference()));
        outcomes.addAll(OUTLOOK.outcomes());
        assertThat(rows).hasSameSizeAs(outcomes);
        for (int i = 0; i < rows.size(); i++) {
            Outcome outcome = outcomes.get(i);
            List<String> cells = rows.get(i).findElements(By.cssSelector("th, td")).stream()
                    .map(cell -> cell.getText().replace("\n", ""))
                    .toList();
            assertThat(cells.get(0)).startsWith(outcome.title());
            assertThat(cells.get(1)).isEqualTo(Figures.percents(outcome.leastRate(), outcome.greatestRate()));
            assertThat(cells.get(2))
                    .isEqualTo(Figures.large(
                            outcome.least().cents(), outcome.greatest().cents()));
            if (i > 0) {
                assertThat(cells.get(4)).isEqualTo(Ranges.count(outcome.linesMoved()));
            }
        }
    }

    @Test
    void every_footnote_leads_to_a_source_that_can_be_seen() {
        List<WebElement> references = browser.findElements(By.cssSelector("a[role=doc-noteref]"));
        assertThat(references).isNotEmpty();
        for (WebElement reference : references) {
            String target = reference.getDomAttribute("href");
            assertThat(browser.findElements(By.cssSelector("li" + target)))
                    .as("the source %s", target)
                    .hasSize(1)
                    .allMatch(WebElement::isDisplayed);
        }
    }

    @Test
    void what_scrolls_can_be_reached_from_the_keyboard_and_every_image_has_words() {
        assertThat(
                        texts(
                                "return [...document.querySelectorAll('.scroll')].filter(e => e.tabIndex !== 0).map(e => e.id)"))
                .isEmpty();
        assertThat(texts("""
                        return [...document.querySelectorAll('svg:not([aria-hidden])')]
                          .filter(e => e.getAttribute('role') !== 'img' || !e.querySelector('title').textContent
                            || !e.querySelector('desc').textContent)
                          .map(e => e.outerHTML.slice(0, 80));
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void the_numbers_of_the_steps_never_meet_at_pixels(int width) {
        wide(width);
        assertThat(number("return document.querySelectorAll('.days .mark').length"))
                .isGreaterThan(10);
        assertThat(texts("""
                        const out = [];
                        for (const svg of document.querySelectorAll('.days-canvas > svg')) {
                          const marks = [...svg.querySelectorAll('.mark')].map(e => [e.textContent, e.getBoundingClientRect()]);
                          for (const [a, r] of marks) for (const [b, q] of marks)
                            if (a < b && r.left < q.right && q.left < r.right && r.top + 3 < q.bottom && q.top + 3 < r.bottom)
                              out.push(a + ' and ' + b);
                        }
                        return out;
                        """)).isEmpty();
    }

    @Test
    void every_number_on_the_chart_is_a_row_of_the_table_that_leads_to_its_acts() {
        wide(1280);
        assertThat(texts("""
                        const rows = [...document.querySelectorAll('#steps-table tbody tr')];
                        const numbers = [...document.querySelectorAll('.days .mark:not(.day)')].map(e => e.textContent);
                        return rows.filter(r => !numbers.includes(r.querySelector('.no').textContent)
                            || !r.querySelector('.acts').textContent.trim() || !r.querySelector('sup a'))
                          .map(r => r.textContent.slice(0, 60));
                        """)).isEmpty();
    }

    private static void wide(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static long number(String script) {
        Object answer = browser.executeScript(script);
        return ((Number) answer).longValue();
    }

    private static List<String> texts(String script) {
        Object answer = browser.executeScript(script);
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static double luminance(String selector, String property) {
        Object answer = browser.executeScript("""
                const c = getComputedStyle(document.querySelector(arguments[0]))[arguments[1]].match(/[\\d.]+/g).slice(0, 3);
                const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                """, selector, property);
        return ((Number) answer).doubleValue();
    }
}
