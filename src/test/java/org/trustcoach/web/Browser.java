package org.trustcoach.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window that visits the page. It is never downloaded, only used where it is installed. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isInstalled() {
        return binary().isPresent() && driverBinary().isPresent();
    }

    /** Opens one with a profile of its own, which the driver makes and throws away. */
    static Browser open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary().orElseThrow());
        options.addArguments(FLAGS);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverBinary().orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Comes as somebody who was never here. */
    void visit(String address) {
        driver.get(address + "error/404.html"); // a page that asks for no id, and so can't bring the old one back
        driver.manage().deleteAllCookies();
        driver.executeScript("sessionStorage.clear()");
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Travels there. */
    void zone(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    void type(CharSequence... keys) {
        driver.findElement(By.id("words")).sendKeys(keys);
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes back with Shift and Tab until the focus is on something that says this. */
    void tabBackTo(String words) {
        for (int i = 0; i < 20 && !focused().contains(words); i++) {
            press(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
    }

    String focused() {
        WebElement active = driver.switchTo().activeElement();
        return active.getText() + active.getAttribute("id");
    }

    void click(String css) {
        await(page -> page.findElement(By.cssSelector(css))).click();
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** The names of all elements of this role, as a screen reader has them. */
    List<String> roles(String role) {
        return accessible()
                .filter(node -> role.equals(value(node, "role")))
                .map(node -> value(node, "name"))
                .toList();
    }

    /** The names of all that a screen reader comes by. */
    List<String> heard() {
        return accessible().map(node -> value(node, "name")).toList();
    }

    private Stream<Map<?, ?>> accessible() {
        List<?> nodes = (List<?>) driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return nodes.stream()
                .<Map<?, ?>>map(node -> (Map<?, ?>) node)
                .filter(node -> !Boolean.TRUE.equals(node.get("ignored")));
    }

    private static String value(Map<?, ?> node, String property) {
        return node.get(property) instanceof Map<?, ?> held ? String.valueOf(held.get("value")) : "";
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    String title() {
        return driver.getTitle();
    }

    /** Waits until the texts of these elements, in order, hold the words; shows what was there if they never do. */
    void awaitLast(String css, String words) {
        await(page -> {
            List<String> texts = texts(css);
            return !texts.isEmpty() && texts.get(texts.size() - 1).contains(words);
        });
    }

    /** Waits until these elements say exactly this, in order. */
    void awaitTexts(String css, String... words) {
        await(page -> texts(css).equals(List.of(words)));
    }

    void awaitCount(String css, int count) {
        await(page -> count(css) == count);
    }

    <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** What the browser complained about, such as a breach of the content policy; without what a server that is away causes. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("net::ERR_"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<File> binary() {
        return find("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<File> driverBinary() {
        return find("chromedriver");
    }

    private static Optional<File> find(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }
}
