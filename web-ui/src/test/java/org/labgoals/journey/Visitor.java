package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who uses the product; counts clicks and looks closely at screens. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Milliseconds; as long as it takes on a slow machine. */
    static final int PATIENCE = 30_000;

    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final int HIGH = 900;
    private static final int HIGHEST = 2600;
    private static final int MOST_PRESSES = 40;

    private static final Map<String, Object> EVERY_RULE = Map.of();
    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast")));
    private static final Map<String, Object> ALL_BUT_COLOURS =
            Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)));

    /** Only the violations are put together: what axe found in order is most of what it says. */
    private static final String SERIOUS_FINDINGS =
            """
            async rules => {
                const found = await axe.run(document, {resultTypes: ['violations'], ...rules});
                return found.violations
                    .filter(it => ['serious', 'critical'].includes(it.impact))
                    .flatMap(it => it.nodes.map(node =>
                        `${it.id} ${node.target} ${node.html} ${node.failureSummary}`));
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private int clicks;

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.setViewportSize(WIDE, HIGH);
        page.onPageError(complaints::add);
        page.onResponse(this::notes);
    }

    private void notes(Response response) {
        if (response.request().isNavigationRequest()) {
            ways.add(
                    String.join(
                            " ",
                            response.request().method(),
                            response.url(),
                            String.valueOf(response.status()),
                            response.headers().getOrDefault("location", "")));
        }
    }

    /** Which pages were asked for at this window, and what was answered, in order. */
    List<String> ways() {
        return ways;
    }

    Page page() {
        return page;
    }

    int clicks() {
        return clicks;
    }

    /** Goes to another node from here on. */
    Visitor goesTo(String node) {
        address = node;
        return this;
    }

    Visitor opens(String path) {
        page.navigate(address + path);
        assertThat(page.locator("main h1").first()).isVisible();
        return this;
    }

    /** Signs in on the demo card, one click. */
    Visitor signsInAs(String account) {
        opens("/");
        clicks(page.locator("#demo-" + account));
        assertThat(page.locator(".shell main h1")).isVisible();
        return this;
    }

    /** Carries a device that makes passkeys and always knows its person. */
    Visitor hasAnAuthenticator() {
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        List.of(
                        "hasResidentKey",
                        "hasUserVerification",
                        "isUserVerified",
                        "automaticPresenceSimulation")
                .forEach(can -> device.addProperty(can, true));
        JsonObject options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
        return this;
    }

    void signsOut() {
        clicks(page.locator(".person-menu vaadin-menu-bar-button").first());
        clicks(
                page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true)));
        assertThat(page.locator("main.sign-in")).isVisible();
    }

    void clicks(Locator target) {
        target.click();
        clicks++;
    }

    /** Goes on by the Tab key until the focus is in the target. */
    Visitor tabsTo(Locator target) {
        return goesTo(target, "Tab");
    }

    /** Goes back by the Tab key until the focus is in the target. */
    Visitor tabsBackTo(Locator target) {
        return goesTo(target, "Shift+Tab");
    }

    private Visitor goesTo(Locator target, String key) {
        assertThat(target).isVisible();
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            if ((Boolean) target.evaluate("it => it.contains(document.activeElement)")) {
                return this;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    /** Types over what stands where the focus is. */
    Visitor types(String text) {
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    Visitor presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    void clicksButton(String name) {
        clicks(button(page.locator("main"), name));
    }

    /** Takes a step of the goal, by its button or from the menu <em>More</em>. */
    void takes(String step) {
        Locator button = button(page.locator(".goal-actions"), step);
        if (button.isVisible()) {
            clicks(button);
            return;
        }
        clicks(page.locator(".goal-actions vaadin-menu-bar-button").first());
        clicks(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(step)));
    }

    /** Confirms the dialog that is open, and sees it close. */
    void confirms(String name) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        clicks(button(dialog, name));
        assertThat(dialog).hasCount(0);
    }

    Locator inDialog(String selector) {
        return page.locator("vaadin-dialog[opened] " + selector);
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /**
     * Keeps a picture, light, dark and phone-wide, and lets axe look for what keeps people out: at
     * the light one by every rule, at the dark one at its colours, for nothing else differs, and at
     * the phone's by every rule but the colours, which take most of the time and are the same.
     */
    void looksAt(String screen) {
        page.evaluate(AxeBuilder.getAxeScript());
        List<String> findings = new ArrayList<>();
        picture(screen, "light", WIDE, ColorScheme.LIGHT);
        findings.addAll(findings("light", EVERY_RULE));
        picture(screen, "dark", WIDE, ColorScheme.DARK);
        findings.addAll(findings("dark", COLOURS));
        picture(screen, "phone", PHONE, ColorScheme.LIGHT);
        findings.addAll(findings("phone", ALL_BUT_COLOURS));
        page.setViewportSize(WIDE, HIGH);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(findings).as("serious accessibility findings on " + screen).isEmpty();
        assertThat(complaints).as("script errors on " + screen).isEmpty();
    }

    private void picture(String screen, String look, int wide, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(wide, HIGH);
        int content =
                ((Number)
                                page.evaluate(
                                        "() => Math.max(...[...document.querySelectorAll('main')]"
                                                + ".map(m => m.scrollHeight + 140))"))
                        .intValue();
        page.setViewportSize(wide, Math.clamp(content, HIGH, HIGHEST));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(SCREENSHOTS.resolve(screen + "-" + look + ".png")));
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"))
                .as(screen + " fits a window " + wide + " wide")
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private List<String> findings(String look, Map<String, Object> rules) {
        return ((List<String>) page.evaluate(SERIOUS_FINDINGS, rules))
                .stream().map(finding -> look + ": " + finding).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
