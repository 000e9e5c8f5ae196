package org.pleiad.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.omg.CosNaming.NamingContext;
import org.pleiad.console.browser.Page;
import org.pleiad.console.spi.ChannelState;

/** What the page looks like and keeps out, in a real browser. */
class PageIT extends InBrowser {

    private Map<?, ?> contrast() throws IOException {
        try (InputStream script = PageIT.class.getResourceAsStream("contrast.js")) {
            return (Map<?, ?>) page.eval(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void lightAndDarkFollowTheSystemAndTheButtonAndCanBeRead() throws Exception {
        running.bind("Selected", "");
        page.until(shown("Selected"));
        page.eval("document.querySelectorAll('.node')[1].click()");
        page.until("reference.textContent.includes('IOR:')");
        page.preferredTheme("light");
        Map<?, ?> light = contrast();
        page.preferredTheme("dark");
        Map<?, ?> dark = contrast();
        assertThat(light.get("back")).isNotEqualTo(dark.get("back"));
        for (Map<?, ?> theme : List.of(light, dark)) {
            assertThat(((Number) theme.get("ratio")).doubleValue())
                    .as("%s", theme)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat((Long) theme.get("texts")).isGreaterThan(40);
        }

        // system, then light, though the system is dark; and so after reloading
        page.eval("theme.click()");
        assertThat(contrast().get("back")).isEqualTo(light.get("back"));
        page.go(running.console.url());
        page.until("document.querySelectorAll('.node').length >= 3");
        assertThat(contrast().get("back")).isEqualTo(light.get("back"));
        page.eval("theme.click()");
        page.preferredTheme("light");
        assertThat(contrast().get("back")).isEqualTo(dark.get("back"));
        page.eval("theme.click()");
        assertThat(page.eval("theme.getAttribute('aria-label')")).isEqualTo("Theme: system");
    }

    @Test
    void namesAreTextWhateverIsInThem() throws Exception {
        running.bind("<script>window.broken=1</script>", "");
        running.bind("<img src=x onerror=window.broken=2>", "\"><b>");
        NamingContext context = running.context("<svg onload=window.broken=3>");
        running.bind(context, "&lt;&quot;' javascript:", "");
        page.until("document.querySelectorAll('.node').length >= 6");
        assertThat(names().stream().map(String::valueOf))
                .contains(
                        "<script>window\\.broken=1<\\/script>",
                        "<img src=x onerror=window\\.broken=2>.\"><b>",
                        "<svg onload=window\\.broken=3>");
        page.eval("[...document.querySelectorAll('.node')].find(each => each.textContent.includes('<svg')).click()");
        page.until("[...document.querySelectorAll('.node .name')].some(each => each.textContent.startsWith('&lt;'))");
        page.eval("[...document.querySelectorAll('.node')].find(each => each.textContent.includes('<img')).click()");
        page.until("reference.textContent.startsWith('<img') && reference.textContent.includes('IOR:')");
        assertThat(page.eval("document.querySelector('#reference h3').textContent"))
                .asString()
                .startsWith("<img");
        assertThat(page.eval("document.querySelectorAll('#tree img, #tree script, #tree svg, #reference img').length"))
                .isEqualTo(0L);
        assertThat(page.eval("window.broken ?? 0")).isEqualTo(0L);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void nothingIsAskedOfAnybodyElse() {
        page.until("live.dataset.state === 'live'");
        assertThat(page.requests())
                .hasSizeGreaterThan(8)
                .allMatch(url -> url.startsWith(running.console.url().toString()));
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void tenThousandNamesAreAFewRowsAndAreReachedByKeys() throws Exception {
        NamingContext many = running.context("many");
        for (int i = 0; i < 10_000; i++) {
            running.bind(many, String.format("n%05d", i), "");
        }
        page.until(shown("many"));
        page.eval("document.getElementById('tree').focus()");
        page.press("m");
        assertThat(active()).isEqualTo("many");
        page.press("ArrowRight");
        page.until(shown("n00000"));
        page.eval(
                "window.longest = 0; new PerformanceObserver(list => list.getEntries().forEach(each => { window.longest ="
                        + " Math.max(window.longest, each.duration); })).observe({ type: 'longtask', buffered: false })");
        for (int i = 0; i < 25; i++) {
            // to the end of what is loaded, which loads more
            page.press("End");
            page.until("!document.querySelector('.node.active .name').textContent.endsWith('more…')"
                    + " || [...document.querySelectorAll('.node .name')].length > 0");
        }
        page.eval("document.getElementById('filter').value = 'n0999'; filter.dispatchEvent(new Event('input'))");
        page.until(shown("n09999"));
        assertThat(page.eval("document.querySelectorAll('.node').length")).isInstanceOf(Long.class);
        assertThat((Long) page.eval("document.querySelectorAll('.node').length"))
                .isLessThan(80);
        page.eval("document.getElementById('filter').value = ''; filter.dispatchEvent(new Event('input'))");
        page.until("document.getElementById('tree').scrollHeight > 14000");
        assertThat((Long) page.eval("document.querySelectorAll('.node').length"))
                .isLessThan(80);
        // a task beyond this would be felt as a freeze; the machine may be busy
        assertThat(((Number) page.eval("window.longest")).doubleValue()).isLessThan(2_000);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void nothingStandsOutOfThePageAtAnyWidthAndNothingJumps() {
        for (int width : new int[] {360, 480, 700, 901, 1300, 1600}) {
            page.size(width, 900);
            page.until("innerWidth === " + width);
            assertThat(page.eval("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%d px", width)
                    .isEqualTo(true);
        }
        page.eval(
                "window.jumped = 0; new PerformanceObserver(list => list.getEntries().forEach(each => { window.jumped +="
                        + " each.hadRecentInput ? 0 : each.value; })).observe({ type: 'layout-shift', buffered: false })");
        page.eval("new Promise(done => setTimeout(done, 2500))");
        assertThat(((Number) page.eval("window.jumped")).doubleValue()).isLessThan(0.01);
    }

    @Test
    void theConsoleGoesAndComesBack() throws Exception {
        int port = running.console.url().getPort();
        page.until("live.dataset.state === 'live'");
        running.console.close();
        page.until("live.dataset.state === 'lost'");
        assertThat(page.eval("live.textContent")).asString().contains("trying again");
        running.bind("Meanwhile", "");
        try (Console again = Console.start(ConsoleConfig.builder(running.server)
                .port(port)
                .naming(running.naming.root())
                .build())) {
            page.until("live.dataset.state === 'live'");
            page.until(shown("Meanwhile"));
            assertThat(again.streams()).isEqualTo(1);
        }
    }

    @Test
    void channelsShowTheirQueuesAndConsumersAndWhatIsMissingIsSaid() throws Exception {
        assertThat(page.eval("document.getElementById('channels').textContent"))
                .asString()
                .contains("No event service", "--events");
        List<ChannelState> channels = new CopyOnWriteArrayList<>();
        try (Console console = Console.start(
                ConsoleConfig.builder(running.server).channels(() -> channels).build())) {
            Page other = browser.open(console.url(), 1400, 900);
            other.until("document.getElementById('channels-rows').textContent.includes('no channels')");
            assertThat(other.eval("getComputedStyle(document.getElementById('naming'), '::after').content"))
                    .asString()
                    .contains("--naming");
            channels.add(new ChannelState(
                    "quotes",
                    "RELIABLE",
                    1,
                    10,
                    15,
                    2,
                    4_321,
                    1,
                    List.of(new ChannelState.Consumer("7", "slow", true, false, 4_321, 5, 2, 3, "TIMEOUT"))));
            other.until("document.getElementById('channels-rows').textContent.includes('4,321')");
            other.until("document.getElementById('consumers-rows').textContent.includes('TIMEOUT')");
            assertThat(other.eval("document.querySelectorAll('#channels-rows td.flag').length"))
                    .isEqualTo(2L);
            other.picture(pictures().resolve("channels.png"));
            channels.clear();
            other.until("document.getElementById('channels-rows').textContent.includes('no channels')");
            assertThat(other.complaints()).isEmpty();
        }
    }
}
