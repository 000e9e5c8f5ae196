package org.pleiad.console;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosNaming.NamingContext;
import org.pleiad.console.browser.Chromium;
import org.pleiad.console.browser.Page;

/** A page in a real browser, shown by a console of a naming server. */
abstract class InBrowser {
    @TempDir
    static Path profile;

    static Chromium browser;
    Running running;
    Page page;

    @BeforeAll
    static void startBrowser() throws Exception {
        Assumptions.assumeTrue(
                Chromium.installed().isPresent(), "no Chromium on this machine: install Debian's package 'chromium'");
        browser = Chromium.start(profile);
    }

    @AfterAll
    static void endBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        running = new Running();
        running.bind("Grid", "service");
        NamingContext plants = running.context("plants");
        running.bind(plants, "north", "");
        running.bind(plants, "south", "");
        page = browser.open(running.console.url(), 1280, 900);
        page.until("document.querySelectorAll('.node').length >= 3");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    String active() {
        return String.valueOf(page.eval("(document.querySelector('.node.active .name') ?? {}).textContent"));
    }

    boolean shows(String name) {
        return names().contains(name);
    }

    List<?> names() {
        return (List<?>) page.eval("[...document.querySelectorAll('.node .name')].map(each => each.textContent)");
    }

    /** Where pictures go: thrown away, unless somebody wants to look at them. */
    static Path pictures() {
        return Path.of(System.getProperty("pleiad.console.pictures", profile.toString()));
    }

    /** An expression: whether the tree shows a name. */
    static String shown(String name) {
        return "[...document.querySelectorAll('.node .name')].some(each => each.textContent === '" + name + "')";
    }
}
