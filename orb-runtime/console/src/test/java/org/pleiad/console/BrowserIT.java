package org.pleiad.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page in a real browser: keys, live changes, and pictures. */
class BrowserIT extends InBrowser {

    @Test
    void theTreeIsWalkedByKeysAlone() {
        // skip link, theme, filter, tree: the order of the page
        page.press("Tab");
        assertThat(page.eval("document.activeElement.className")).isEqualTo("skip");
        page.press("Tab");
        assertThat(page.eval("document.activeElement.id")).isEqualTo("theme");
        page.press("Tab");
        assertThat(page.eval("document.activeElement.id")).isEqualTo("filter");
        page.press("Tab");
        assertThat(page.eval("document.activeElement.id")).isEqualTo("tree");
        assertThat(page.eval("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        page.until("document.querySelector('.node.active')");
        assertThat(active()).isEqualTo("/");

        page.press("ArrowDown");
        assertThat(active()).isEqualTo("plants");
        assertThat(page.eval("document.getElementById(tree.getAttribute('aria-activedescendant')).textContent"))
                .asString()
                .contains("plants");
        page.press("ArrowRight");
        page.until(shown("north"));
        assertThat(page.eval("document.querySelector('.node.active').getAttribute('aria-expanded')"))
                .isEqualTo("true");
        page.press("ArrowRight");
        assertThat(active()).isEqualTo("north");
        page.press("Enter");
        page.until("reference.textContent.includes('NamingContextExt')");
        assertThat(page.eval("reference.textContent")).asString().contains("127.0.0.1", "IOR:");
        page.press("ArrowLeft");
        assertThat(active()).isEqualTo("plants");
        page.press("ArrowLeft");
        assertThat(shows("north")).isFalse();
        page.press("End");
        assertThat(active()).isEqualTo("Grid.service");
        page.press("p");
        assertThat(active()).isEqualTo("plants");
        page.press("Home");
        assertThat(active()).isEqualTo("/");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aNameThatIsBoundAppearsWithoutReloading() throws Exception {
        running.bind("Arrived", "");
        page.until("[...document.querySelectorAll('.node.fresh .name')].some(each => each.textContent === 'Arrived')");
        running.unbind("Arrived", "");
        page.until("!" + shown("Arrived"));
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void picturesForThoseWhoWantToLook() throws Exception {
        Path directory = pictures();
        page.press("Tab");
        page.press("Tab");
        page.press("Tab");
        page.press("Tab");
        page.press("ArrowDown");
        page.press("ArrowRight");
        page.press("Enter");
        page.until("reference.textContent.includes('IOR:')");
        for (int i = 0; i < 300; i++) {
            running.root.to_string(running.root.to_name("a/b"));
        }
        page.until("document.querySelectorAll('#requests-rows tbody tr').length >= 3");
        for (String theme : List.of("light", "dark")) {
            page.preferredTheme(theme);
            for (int width : new int[] {360, 1000, 1600}) {
                page.size(width, 900);
                page.until("innerWidth === " + width);
                page.picture(directory.resolve(theme + "-" + width + ".png"));
            }
        }
        assertThat(page.complaints()).isEmpty();
    }
}
