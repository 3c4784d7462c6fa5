package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A technologist looks at the way to the next level, and a manager vouches for what is there. */
@Journey
class CareerJourneyTest {

    private Visitor technologist;
    private Visitor manager;

    @BeforeEach
    void twoWindows(Visitor technologist, Visitor manager) {
        this.technologist = technologist;
        this.manager = manager;
    }

    @Test
    void aLoggedCourseMovesTheMeterAndTheReadinessList() {
        technologist.signsInAs("technologist");
        assertThat(technologist.page().locator(".glance")).isVisible();
        technologist.looksAt("dashboard-with-career");
        technologist.opens("/career");
        String renewal = renewal().innerText();
        technologist.looksAt("career-next-level");
        technologist.clicks(tab(technologist, "Credentials and learning"));
        String points = points().innerText();
        technologist.looksAt("career-credentials");

        technologist.clicksButton("Log a course");
        technologist.inDialog("vaadin-text-field input").first().fill("Hemostasis update");
        technologist.inDialog("vaadin-big-decimal-field input").first().fill("1.5");
        technologist.sees("It will count:");
        technologist.looksAt("dialog-log-course");
        technologist.confirms("Log a course");

        assertThat(points()).not().hasText(points);
        assertThat(in(".people-table tr")).isVisible();
        technologist.clicks(tab(technologist, "Next level"));
        assertThat(renewal()).not().hasText(renewal);
        technologist.clicks(tab(technologist, "Timeline"));
        assertThat(in(".timeline > li")).isVisible();
        technologist.looksAt("career-timeline");

        technologist.clicksButton("Ask for a mentor");
        Locator competency = technologist.inDialog("vaadin-combo-box input").first();
        competency.fill("Root");
        technologist.page().locator("vaadin-combo-box-item").filter(having("Root")).first().click();
        technologist.confirms("Ask for a mentor");
        technologist.sees("Looks for a mentor: Root");
        technologist.opens("/framework");
        technologist.sees("The three levels");
        technologist.looksAt("framework");
    }

    @Test
    void whatIfChangesTheListAndNothingElse() {
        technologist.signsInAs("technologist").opens("/career");
        Locator headline = technologist.page().locator("h2").filter(having(" for MLS II"));
        String before = headline.innerText();
        technologist.clicksButton("What if …");
        technologist.inDialog("vaadin-select").first().click();
        technologist
                .page()
                .getByRole(AriaRole.OPTION, named("A professional activity is done"))
                .click();
        technologist.inDialog("vaadin-select").nth(1).click();
        technologist.page().getByRole(AriaRole.OPTION, named("Teaching")).click();
        technologist.confirms("See what changes");
        technologist.sees("Nothing of this is stored.");
        assertThat(headline).containsText("You would have");
        assertThat(technologist.page().url()).endsWith("/career");
        technologist.looksAt("career-what-if");
        technologist.clicksButton("Back to what is");
        assertThat(headline).hasText(before);
    }

    @Test
    void aManagerSignsInWithAPasskeyAndVerifiesACredentialWithIt() {
        technologist.signsInAs("technologist").opens("/career");
        technologist.clicks(tab(technologist, "Credentials and learning"));
        technologist.page().getByRole(AriaRole.MENUITEM, named("More")).click();
        technologist.page().getByRole(AriaRole.MENUITEM, named("Add credential")).click();
        Locator category = technologist.inDialog("vaadin-combo-box input").first();
        category.fill("SC(ASCP)");
        technologist
                .page()
                .locator("vaadin-combo-box-item")
                .filter(having("SC(ASCP)"))
                .first()
                .click();
        Locator issued = technologist.inDialog("vaadin-date-picker input").first();
        issued.fill("1 Oct 2026");
        issued.press("Enter");
        technologist.confirms("Add credential");
        Locator added = credential(technologist);
        assertThat(added).containsText("Not verified yet");

        manager.hasAnAuthenticator().signsInAs("manager");
        addPasskey();
        signInWithPasskey();
        manager.opens("/credentials");
        manager.looksAt("credentials");
        manager.clicks(
                manager.page()
                        .locator(".credentials-table tr")
                        .filter(having("SC(ASCP)"))
                        .filter(having("Amira"))
                        .locator("a")
                        .first());
        assertThat(credential(manager)).isVisible();
        manager.looksAt("person-as-manager");
        credential(manager).getByRole(AriaRole.BUTTON).filter(having("Verify")).click();
        manager.looksAt("dialog-verify-credential");
        Locator password = manager.inDialog("vaadin-password-field input");
        password.fill("not my password");
        manager.inDialog("vaadin-button").filter(having("Verify credential")).click();
        manager.sees("Nothing was signed: the password is not right.");
        manager.clicks(manager.inDialog("vaadin-button").filter(having("Use a passkey instead")));
        manager.sees("Your passkey answered.");
        assertThat(password).not().isVisible();
        manager.looksAt("dialog-signed-by-passkey");
        manager.confirms("Verify credential");
        assertThat(credential(manager)).containsText("verified it with its source");
        assertThat(added).containsText("verified it with its source");
        removePasskey();
    }

    private void addPasskey() {
        manager.opens("/account");
        manager.page().getByLabel("Name of a new passkey").fill("Key at the bench");
        Locator again = manager.page().locator("vaadin-password-field").nth(2).locator("input");
        again.fill("not my password");
        manager.clicksButton("Add passkey");
        manager.sees("The present password is not right");
        again.fill("labgoals-demo");
        manager.clicksButton("Add passkey");
        assertThat(keyAtTheBench()).containsText("never used");
        manager.looksAt("account-with-passkey");
    }

    private void signInWithPasskey() {
        manager.signsOut();
        manager.opens("/sign-in").clicksButton("Sign in with a passkey");
        manager.page().locator(".shell main h1").waitFor();
    }

    private void removePasskey() {
        manager.opens("/account");
        assertThat(keyAtTheBench()).containsText("last used");
        manager.clicksButton("Remove the passkey Key at the bench");
        manager.sees("You have no passkeys.");
    }

    private Locator keyAtTheBench() {
        return manager.page().locator(".token-list li").filter(having("Key at the bench"));
    }

    private static Locator credential(Visitor visitor) {
        return visitor.page().locator(".credential").filter(having("SC(ASCP)")).first();
    }

    /** Where the course stands, once logged. */
    private Locator in(String part) {
        return technologist.page().locator(part).filter(having("Hemostasis update")).first();
    }

    private Locator points() {
        return technologist.page().locator(".credential .meter-head .figure").first();
    }

    private Locator renewal() {
        return technologist.page().locator(".ready-head .quiet").filter(having("Renewal:")).first();
    }

    private static Locator tab(Visitor visitor, String name) {
        return visitor.page().locator("vaadin-tab", new Page.LocatorOptions().setHasText(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
