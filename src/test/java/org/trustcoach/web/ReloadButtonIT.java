package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.trustcoach.transcript.InMemoryPage;

/** The owner's button in a real browser. */
@Timeout(120)
class ReloadButtonIT {

    private static Browser browser;
    private static PageServer server;
    private static FakeScriptsDesk desk;

    @BeforeAll
    static void open() {
        assumeTrue(Browser.isInstalled(), "Skipped: no chromium with chromedriver is installed to try the page in");
        server = PageServer.start(0, new InMemoryPage());
        desk = server.bean(FakeScriptsDesk.class);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void visit() {
        desk.open = true;
        browser.size(1280, 800);
        visitPage();
    }

    private static void visitPage() {
        browser.visit("http://localhost:" + server.port() + "/");
        browser.await(page -> page.findElement(By.id("welcome")).isDisplayed());
        browser.complaints(); // those of the test before
    }

    @Test
    void without_a_folder_there_is_no_button() {
        desk.open = false;
        visitPage();
        browser.click(".example"); // by the time of an answer the page has long asked

        browser.awaitLast(".coach .bubble", "How long has it been quiet?");
        assertThat(browser.run("return document.getElementById('reload').hidden"))
                .isEqualTo(true);
    }

    @Test
    void all_problems_are_shown_with_their_places_and_the_keys_are_enough() {
        desk.outcome = new ScriptsDesk.Outcome(
                false,
                "Nothing was changed: the scripts have 2 errors. docs/script-problems.md explains each code.",
                List.of(
                        "D012 dialogs/empathy/upset.yaml:14:7 unknown node \"aplogy\", did you mean \"apology\"?",
                        "D018 dialogs/empathy/upset.yaml:1:1 the key \"area\" is missing"));
        browser.await(page -> page.findElement(By.id("reload")).isDisplayed());
        browser.tabBackTo("Reload scripts");

        browser.press(Keys.ENTER);

        browser.awaitCount("#reloaded li", 2);
        browser.await(page -> browser.focused().endsWith("reloaded"));
        assertThat(browser.texts("#reloaded li"))
                .first()
                .isEqualTo(
                        "Unknown node \"aplogy\", did you mean \"apology\"?\ndialogs/empathy/upset.yaml:14:7 · D012");
        assertThat(browser.complaints()).isEmpty();

        browser.press(Keys.ESCAPE);

        browser.await(page -> browser.focused().endsWith("words"));
        assertThat(browser.run("return document.getElementById('reloaded').hidden"))
                .isEqualTo(true);
    }

    @Test
    void what_changed_is_shown_on_a_phone_without_anything_running_out_of_it() {
        desk.outcome = new ScriptsDesk.Outcome(
                true,
                "Reloaded: the coach talks by the changed scripts now.",
                List.of("dialogs changed: " + "client-angry, ".repeat(20), "x".repeat(200)));
        browser.size(320, 640);

        browser.click("#reload");

        browser.awaitCount("#reloaded li", 2);
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
        browser.click("#reloaded-close");
        browser.await(page -> !page.findElement(By.id("reloaded")).isDisplayed());
    }
}
