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

/** The page in a real browser. */
@Timeout(120)
class LocalPageIT {

    private static final String YOU = ".you .bubble";
    private static final String COACH = ".coach .bubble";
    private static final String BUTTON = ".tap:enabled";

    private static final InMemoryPage PAGE = new InMemoryPage();
    private static Browser browser;
    private static PageServer server;

    @BeforeAll
    static void open() {
        assumeTrue(Browser.isInstalled(), "Skipped: no chromium with chromedriver is installed to try the page in");
        server = PageServer.start(0, PAGE);
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
        browser.size(1280, 800);
        browser.visit(address());
        browser.await(page -> page.findElement(By.id("welcome")).isDisplayed());
        browser.complaints(); // those of the test before
    }

    @Test
    void a_first_visitor_finds_three_things_to_try() {
        assertThat(browser.title()).isEqualTo("Trust Coach");
        assertThat(browser.texts(".example")).hasSize(3);

        browser.click(".example");

        browser.awaitLast(YOU, "My client went quiet");
        browser.awaitLast(COACH, "How long has it been quiet?");
        assertThat(browser.run("return document.getElementById('welcome').hidden"))
                .isEqualTo(true);
    }

    @Test
    void nothing_is_asked_before_a_first_visitor_has_an_id() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.awaitCount(COACH, 1);

        assertThat(
                        browser.run(
                                "const calls = performance.getEntriesByType('resource').filter(e => e.name.includes('/api/'));"
                                        + "const first = calls.find(e => e.name.endsWith('/api/transcript'));"
                                        + "return calls.filter(e => e !== first && e.startTime < first.responseEnd).map(e => e.name)"))
                .isEqualTo(List.of());
    }

    @Test
    void the_zone_of_the_browser_is_told_once_and_again_after_a_journey() {
        browser.zone("Europe/Lisbon");
        browser.type("/settings", Keys.ENTER);
        browser.awaitLast(COACH, "Europe/Lisbon");

        browser.zone("America/New_York");
        browser.type("one more thing", Keys.ENTER);
        browser.awaitLast(COACH, "How long has it been quiet?");
        browser.type("/settings", Keys.ENTER);
        browser.awaitLast(COACH, "Europe/Lisbon, America/New_York");
        browser.zone("");
    }

    @Test
    void enter_sends_and_the_focus_stays_with_the_text() {
        browser.type("my client went quiet", Keys.ENTER);

        browser.awaitLast(COACH, "How long has it been quiet?");
        assertThat(browser.texts(YOU)).containsExactly("my client went quiet");
        assertThat(browser.focused()).endsWith("words");
        assertThat(browser.run("return document.getElementById('words').value")).isEqualTo("");
    }

    @Test
    void shift_and_enter_begins_a_new_line() {
        browser.type("one", Keys.chord(Keys.SHIFT, Keys.ENTER), "two", Keys.ENTER);

        browser.awaitLast(YOU, "one\ntwo");
    }

    @Test
    void buttons_work_by_keyboard_and_only_the_newest_answer() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.awaitCount(BUTTON, 3);

        browser.tabBackTo("Two weeks or more");
        browser.press(Keys.ENTER);

        browser.awaitLast(COACH, "Do this");
        browser.awaitLast(YOU, "Two weeks or more");
        browser.await(page -> browser.texts(BUTTON).equals(List.of("Practise it", "Another way", "Remind me")));
        assertThat(browser.texts(".tap.chosen")).containsExactly("Two weeks or more");
        assertThat(browser.focused()).endsWith("words");
    }

    @Test
    void a_question_can_still_be_answered_by_its_buttons_behind_a_command_that_leaves_it_open() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.awaitCount(BUTTON, 3);

        browser.type("/help", Keys.ENTER);

        browser.awaitLast(COACH, "You can ask.");
        browser.awaitCount(BUTTON, 3);
        browser.click(BUTTON);
        browser.awaitLast(COACH, "Do this");
        browser.awaitTexts(BUTTON, "Practise it", "Another way", "Remind me");
    }

    @Test
    void a_card_that_changes_in_place_is_the_answer_to_its_tap_and_can_be_used_on() {
        browser.type(ScriptedCoach.PROMISE, Keys.ENTER);
        browser.awaitTexts(BUTTON, "Save", "Not a promise");
        watchWhatIsAdded();

        browser.click(BUTTON);

        browser.awaitTexts(BUTTON, "Done", "Calendar");
        assertThat(browser.texts(YOU)).as("nothing hangs below it").containsExactly(ScriptedCoach.PROMISE);
        assertThat(browser.texts(COACH)).containsExactly("Saved.\nSend the draft · Anna");
        assertThat(browser.run("return window.added"))
                .as("read aloud")
                .asString()
                .contains("Saved.");
        browser.click(BUTTON);
        browser.awaitLast(COACH, "Done.");
        browser.awaitCount(BUTTON, 0);
    }

    @Test
    void a_card_is_as_good_after_a_reload_as_before() {
        browser.type(ScriptedCoach.PROMISE, Keys.ENTER);
        browser.awaitTexts(BUTTON, "Save", "Not a promise");
        browser.click(BUTTON);
        browser.awaitTexts(BUTTON, "Done", "Calendar");

        browser.reload();

        browser.awaitTexts(BUTTON, "Done", "Calendar");
        assertThat(browser.texts(YOU)).containsExactly(ScriptedCoach.PROMISE);
    }

    @Test
    void a_card_stays_good_whatever_is_said_behind_it_and_leaves_the_question_open() {
        browser.type(ScriptedCoach.PROMISE, Keys.ENTER);
        browser.awaitCount(COACH, 1);
        browser.type("my client went quiet", Keys.ENTER);
        browser.awaitTexts(BUTTON, "Save", "Not a promise", "A few days", "Two weeks or more", "Something else");

        browser.click(BUTTON);

        browser.awaitTexts(BUTTON, "Done", "Calendar", "A few days", "Two weeks or more", "Something else");
        browser.tabBackTo("Two weeks or more");
        browser.press(Keys.ENTER);
        browser.awaitTexts(BUTTON, "Done", "Calendar", "Practise it", "Another way", "Remind me");
        assertThat(browser.texts(YOU))
                .containsExactly(ScriptedCoach.PROMISE, "my client went quiet", "Two weeks or more");
    }

    @Test
    void a_card_far_above_stays_in_view_when_it_changes_and_what_it_brings_below_is_gone_to() {
        browser.size(360, 640);
        browser.type(ScriptedCoach.PROMISE, Keys.ENTER);
        browser.awaitCount(COACH, 1);
        for (int i = 2; i <= 5; i++) {
            browser.type("my client went quiet", Keys.ENTER);
            browser.awaitCount(COACH, i);
        }
        browser.await(page -> belowTheFold() < 2);

        browser.click(BUTTON); // which scrolls there

        browser.await(page -> browser.texts(BUTTON).contains("Calendar"));
        assertThat(belowTheFold()).isGreaterThan(600);
        assertThat(browser.run("return document.getElementById('latest').hidden"))
                .isEqualTo(true);

        browser.click(".tap:enabled + .tap");

        browser.awaitLast(COACH, "For your calendar.");
        browser.await(page -> belowTheFold() < 2);
    }

    @Test
    void what_a_tap_on_a_card_was_built_on_cannot_be_changed_any_more() {
        browser.type(ScriptedCoach.PROMISE, Keys.ENTER);
        browser.awaitCount(".pencil:not([hidden])", 1);

        browser.click(BUTTON);

        browser.awaitTexts(BUTTON, "Done", "Calendar");
        assertThat(browser.count(".pencil:not([hidden])")).isZero();
    }

    @Test
    void a_tap_on_a_card_that_cannot_be_sent_yet_says_so_at_the_card_and_is_made_up_for() {
        browser.type(ScriptedCoach.PROMISE, Keys.ENTER);
        browser.awaitTexts(BUTTON, "Save", "Not a promise");
        int port = server.port();
        server.close();

        browser.click(BUTTON);

        browser.awaitLast(".coach .foot", "Not sent yet");
        assertThat(browser.texts(".tap.chosen")).containsExactly("Save");
        server = PageServer.start(port, PAGE);
        browser.awaitTexts(BUTTON, "Done", "Calendar");
        assertThat(browser.texts(YOU)).containsExactly(ScriptedCoach.PROMISE);
    }

    @Test
    void who_hears_the_page_learns_what_the_buttons_are_which_one_was_chosen_and_what_an_advice_counts() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.click(BUTTON);
        browser.awaitCount(".copy", 1);

        assertThat(browser.roles("group")).containsExactly("Choices", "Choices");
        assertThat(browser.texts(".tap[aria-pressed=true]")).containsExactly("A few days");
        assertThat(browser.roles("list")).hasSize(1);
        assertThat(browser.roles("listitem")).hasSize(3);
    }

    @Test
    void who_hears_the_page_learns_of_nothing_that_is_hidden() {
        assertThat(browser.run("return document.getElementById('reload').hidden"))
                .isEqualTo(true);
        assertThat(browser.heard()).contains("Help").doesNotContain("Has the coach read its dialogs folder again");
    }

    @Test
    void a_phrase_is_copied_at_a_touch() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.click(BUTTON);

        browser.click(".copy");

        browser.awaitLast(".copy", "Copied");
    }

    @Test
    void a_phone_never_scrolls_sideways() {
        browser.size(360, 640);
        browser.type("x".repeat(300) + " https://example.com/" + "y".repeat(200), Keys.ENTER);
        browser.click(BUTTON);
        browser.awaitCount(".copy", 1);

        for (int width : new int[] {360, 320}) {
            browser.size(width, 640);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
            assertThat(browser.run("const s = document.getElementById('scroll'); return s.scrollWidth - s.clientWidth"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void the_newest_message_stays_in_view_when_the_keyboard_of_a_phone_takes_half_of_the_room() {
        browser.size(360, 640);
        for (int i = 1; i <= 5; i++) {
            browser.type("my client went quiet", Keys.ENTER);
            browser.awaitCount(COACH, i);
        }
        browser.await(page -> belowTheFold() < 2);

        browser.size(360, 300);

        browser.await(page -> belowTheFold() < 2);
    }

    @Test
    void markup_typed_by_the_person_is_shown_as_it_was_typed() {
        String typed = "<img src=x onerror=\"document.title='hurt'\"><b>bold</b> *stars* &amp; </textarea>";
        browser.type(typed, Keys.ENTER);

        browser.awaitLast(YOU, typed);
        browser.awaitCount(COACH, 1);
        assertThat(browser.count("#log img, #log .you b")).isZero();
        assertThat(browser.title()).isEqualTo("Trust Coach");
    }

    @Test
    void the_last_words_can_be_changed() {
        browser.type("my cleint went quiet", Keys.ENTER);
        browser.awaitCount(COACH, 1);

        browser.click(".pencil:not([hidden])");
        browser.type(Keys.chord(Keys.CONTROL, "a"), "my client went quiet", Keys.ENTER);

        browser.awaitLast(COACH, "I see, you mean: my client went quiet");
        assertThat(browser.texts(YOU)).containsExactly("my client went quiet");
    }

    @Test
    void whoever_asks_to_be_forgotten_sees_nothing_of_before() {
        browser.type("Anna is ill", Keys.ENTER);
        browser.awaitCount(COACH, 1);

        browser.type("/forget", Keys.ENTER);

        browser.awaitLast(COACH, "All of it is erased.");
        browser.awaitCount(".message", 1);
        assertThat(browser.texts(".example"))
                .as("as at the first visit")
                .hasSize(3)
                .doesNotContain("");
        browser.reload();
        browser.awaitLast(COACH, "All of it is erased.");
        assertThat(browser.texts(".example")).hasSize(3).doesNotContain("");
    }

    @Test
    void whoever_was_forgotten_tells_the_zone_again() {
        browser.zone("Europe/Lisbon");
        browser.type("hello", Keys.ENTER);
        browser.awaitCount(COACH, 1);
        browser.type("/forget", Keys.ENTER);
        browser.awaitLast(COACH, "All of it is erased.");

        browser.type("/settings", Keys.ENTER);

        browser.awaitLast(COACH, "Europe/Lisbon, Europe/Lisbon");
        browser.zone("");
    }

    @Test
    void a_file_can_be_downloaded() {
        browser.type("/export", Keys.ENTER);

        browser.awaitLast(".file", "trust-coach.json");
        assertThat(browser.run("return document.querySelector('.file').getAttribute('href')"))
                .asString()
                .startsWith("api/attachments/coach-");
    }

    @Test
    void after_a_restart_the_history_is_there_and_what_was_written_meanwhile_is_sent_once() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.awaitCount(COACH, 1);
        int port = server.port();

        server.close();
        browser.awaitLast("#offline", "Reconnecting");
        browser.type("are you there?", Keys.ENTER);
        browser.awaitLast(".waiting .foot", "Not sent yet");
        browser.type("half a thought");
        watchWhatIsSaid();
        server = PageServer.start(port, PAGE);

        browser.awaitCount(COACH, 2);
        browser.await(page -> browser.texts("#offline").equals(List.of("")));
        assertThat(browser.texts(YOU)).containsExactly("my client went quiet", "are you there?");
        assertThat(browser.run("return window.said")).as("read aloud").isEqualTo("Connected again");
        assertThat(browser.count(".waiting")).isZero();
        assertThat(browser.run("return document.getElementById('words').value")).isEqualTo("half a thought");
    }

    @Test
    void nothing_on_the_page_breaks_its_own_policy() {
        browser.type("my client went quiet", Keys.ENTER);
        browser.click(BUTTON);
        browser.awaitCount(".copy", 1);

        assertThat(browser.complaints()).isEmpty();
    }

    /** Notes what comes into the log from here on, which is what a screen reader reads of it. */
    private static void watchWhatIsAdded() {
        browser.run(
                "window.added = '';"
                        + "new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach("
                        + "node => { window.added += node.textContent; }))).observe(document.getElementById('log'), {childList: true})");
    }

    /** Notes what a screen reader is given to say from here on. */
    private static void watchWhatIsSaid() {
        browser.run("window.said = ''; const said = document.getElementById('said');"
                + "new MutationObserver(() => { window.said += said.textContent; }).observe(said, {childList: true})");
    }

    /** How much of the talk lies below what is in view. */
    private static double belowTheFold() {
        return ((Number) browser.run("const s = document.getElementById('scroll');"
                        + "return s.clientHeight > 0 ? s.scrollHeight - s.scrollTop - s.clientHeight : 9999"))
                .doubleValue();
    }

    private static String address() {
        return "http://localhost:" + server.port() + "/";
    }
}
