package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two people signed in at once take a goal from a template to its end, while a third sees it come
 * to the map.
 */
@Journey
class JourneyTest {

    private static final String TITLE = "Report STAT troponin within 38 minutes of the order";

    private static final String PROPOSED = "Call every critical value within 15 minutes";

    private Visitor technologist;
    private Visitor manager;
    private Visitor director;

    @BeforeEach
    void threeWindows(Visitor technologist, Visitor manager, Visitor director) {
        this.technologist = technologist;
        this.manager = manager;
        this.director = director;
    }

    @Test
    void aGoalGoesFromATemplateToAchievedBetweenTwoPeopleWithoutAReload() {
        technologist.opens("/");
        technologist.looksAt("sign-in");
        draftInSixClicks();
        manager.signsInAs("manager");
        submitAndBeSeen();
        director.signsInAs("director").opens("/alignment");
        assertThat(onTheMap()).hasCount(0);
        activate();
        assertThat(onTheMap()).hasCount(1);
        checkIn();
        review();
        achieve();
        readTheHistory();
    }

    @Test
    void aGoalIsDraftedAndSubmittedByTheKeyboardAlone() {
        Page page = technologist.opens("/sign-in").page();
        technologist.tabsTo(page.locator("#vaadinLoginUsername")).types("technologist");
        technologist.tabsTo(page.locator("#vaadinLoginPassword")).types("labgoals-demo");
        technologist.presses("Enter");
        technologist.tabsTo(page.locator(".shell main a.thumb")).presses("Enter");
        technologist.tabsTo(page.locator("#template-turnaround-time")).presses("Enter");
        technologist.tabsTo(page.locator("#goal-title")).types("Potassium within 45 minutes");
        technologist.tabsBackTo(page.locator(".step-stop").last()).presses("Enter");
        technologist
                .tabsTo(page.locator("vaadin-text-area[data-keep^='how.']:visible").first())
                .types("Fewer dialysis patients wait, told each month.");
        technologist
                .tabsTo(page.locator("vaadin-button:has-text('Save and submit')"))
                .presses("Enter");
        technologist.sees("Waits for the manager to activate it");
        assertThat(page.locator("main h1")).hasText("Potassium within 45 minutes");
        assertThat(technologist.clicks()).isZero();
    }

    private void draftInSixClicks() {
        technologist.signsInAs("technologist");
        technologist.clicks(technologist.page().locator("main a.thumb"));
        assertThat(technologist.page().locator(".template-card")).hasCount(13);
        technologist.sees("Entry: Lay the technical foundation");
        technologist.clicks(technologist.page().locator("#template-turnaround-time"));
        technologist.page().locator("#goal-title input").fill(TITLE);
        technologist.clicks(technologist.page().locator("#save-draft"));
        technologist.sees("Only you see this draft.");
        assertThat(technologist.clicks())
                .as("clicks from signing in to a first drafted goal")
                .isLessThanOrEqualTo(6);
        assertThat(technologist.page().locator("main h1")).hasText(TITLE);
        technologist.looksAt("goal-drafted");
    }

    private void submitAndBeSeen() {
        assertThat(manager.page().getByText(TITLE)).hasCount(0);
        technologist.clicksButton("Revise draft");
        technologist.sees("1 What and why");
        technologist.looksAt("draft-what-and-why");
        technologist.clicksButton("2 How measured");
        technologist.looksAt("draft-how-measured");
        technologist.clicksButton("3 Criteria and objectives");
        technologist.sees("How the goal meets it");
        for (Locator how :
                technologist
                        .page()
                        .locator("vaadin-text-area[data-keep^='how.'] textarea:visible")
                        .all()) {
            how.fill("Emergency physicians decide sooner, measured each month.");
            how.blur();
        }
        supportAnObjective();
        technologist.looksAt("draft-which-criteria");
        technologist.clicksButton("Save and submit");
        technologist.sees("Waits for the manager to activate it");
        manager.sees(TITLE);
        manager.looksAt("dashboard-manager");
    }

    private Locator onTheMap() {
        return director.page().locator(".map-goal", new Page.LocatorOptions().setHasText(TITLE));
    }

    /** The form suggests what fits and says why. */
    private void supportAnObjective() {
        Locator suggested = technologist.page().locator(".suggestions li").first();
        assertThat(suggested).containsText("Says the same");
        technologist.clicks(suggested.locator("vaadin-button"));
        Locator how =
                technologist
                        .page()
                        .locator("vaadin-text-area[data-keep^='support.'] textarea:visible");
        how.fill("Troponin is what the emergency department waits for longest.");
        how.blur();
    }

    private void activate() {
        manager.clicks(manager.page().getByText(TITLE).first());
        assertThat(manager.page().locator("main h1")).hasText(TITLE);
        manager.clicksButton("Activate goal");
        manager.sees("the first review is due six months later");
        manager.looksAt("dialog-activate");
        manager.confirms("Activate goal");
        assertThat(status(technologist)).hasText("Active");
    }

    private void checkIn() {
        technologist.clicksButton("Check in");
        technologist.inDialog("vaadin-big-decimal-field input").fill("47.5");
        technologist
                .inDialog("vaadin-text-area[data-keep='note'] textarea")
                .fill("The centrifuge stands beside the analyser now.");
        technologist.looksAt("dialog-check-in");
        technologist.confirms("Check in");
        technologist.sees("47.5");
        manager.sees("47.5");
        technologist.looksAt("goal-active");
    }

    private void review() {
        manager.takes("Ask for self-assessment");
        manager.confirms("Ask for self-assessment");
        technologist.sees("Write your self-assessment");
        technologist.clicksButton("Give self-assessment");
        technologist
                .inDialog("vaadin-text-area[data-keep='text'] textarea")
                .fill("Twelve outlier reviews; the night shift uses the checklist.");
        technologist.confirms("Give self-assessment");
        manager.clicksButton("Review goal");
        manager.inDialog("vaadin-text-area[data-keep='text'] textarea")
                .fill("Steady work, and others learned from it.");
        manager.confirms("Review goal");
        assertThat(status(technologist)).hasText("Reviewed");
    }

    private void achieve() {
        manager.clicksButton("Confirm achieved");
        manager.sees("What was achieved");
        for (Locator text : manager.inDialog("vaadin-text-area textarea").all()) {
            text.fill("Reached for every shift but one, which has no analyser of its own.");
        }
        manager.looksAt("dialog-confirm-achieved");
        signs();
        assertThat(status(technologist)).hasText("Achieved");
    }

    /** A wrong password signs nothing and loses no word. */
    private void signs() {
        Locator password = manager.inDialog("vaadin-password-field input");
        Locator confirm =
                manager.inDialog("vaadin-button").filter(named("Confirm achieved")).first();
        password.fill("not my password");
        confirm.click();
        manager.sees("Nothing was signed: the password is not right.");
        password.fill("labgoals-demo");
        manager.confirms("Confirm achieved");
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void readTheHistory() {
        technologist.clicks(tab("Reviews"));
        technologist.sees("Steady work, and others learned from it.");
        technologist.looksAt("goal-reviews");
        technologist.clicks(tab("History"));
        for (String step :
                List.of(
                        "drafted the goal",
                        "revised the draft",
                        "submitted the goal",
                        "activated the goal",
                        "checked in",
                        "asked for the self-assessment",
                        "gave the self-assessment",
                        "reviewed the goal",
                        "confirmed the goal as achieved",
                        "signed with the password: I approve")) {
            technologist.sees(step);
        }
        technologist.looksAt("goal-history");
        technologist.clicks(tab("Plan"));
        technologist.looksAt("goal-plan");
    }

    @Test
    void aReviewGoesFromTwoSealedSidesToTheSignatureBetweenTwoPeople() {
        technologist.signsInAs("technologist").opens("/reviews");
        technologist.clicks(technologist.page().locator("main .row-link").first());
        technologist.sees("Waits for: Self-assessment, Manager’s assessment");
        String review = URI.create(technologist.page().url()).getPath();
        manager.signsInAs("manager").opens("/reviews").looksAt("reviews-manager");
        anOutsiderAnswersByALink();
        technologist.opens(review);
        manager.opens(review);
        bothSidesWrite();
        talkAndDecide();
        acknowledge();
    }

    /** Whoever has no account gets one form; the answer is there without a reload. */
    private void anOutsiderAnswersByALink() {
        technologist.opens("/feedback");
        technologist.looksAt("feedback");
        technologist.clicksButton("Ask for feedback");
        technologist
                .inDialog("vaadin-text-area[data-keep='question'] textarea")
                .fill("How was the phone line at night?");
        technologist.clicks(
                technologist
                        .inDialog("vaadin-radio-button label")
                        .filter(new Locator.FilterOptions().setHasText("Patients")));
        technologist.looksAt("dialog-feedback-ask");
        technologist.confirms("Ask");
        technologist.sees("Links to hand over");
        technologist.looksAt("feedback-request");
        technologist.clicksButton("Make card: Link 1");
        technologist.looksAt("feedback-card");
        String link =
                URI.create(technologist.page().locator(".link-address").innerText()).getPath();
        director.opens(link);
        director.looksAt("guest-form");
        assertThat(director.page().getByText("Nasser")).hasCount(0);
        director.page().locator("textarea").fill("She rang back within five minutes.");
        director.page().locator("button").click();
        director.sees("Your answer has arrived.");
        director.opens(link);
        director.sees("This link does not work");
        technologist.opens("/feedback");
        technologist.clicks(
                technologist
                        .page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("What was said of you")));
        technologist.sees("She rang back within five minutes.");
        technologist.looksAt("feedback-person");
    }

    /** Neither reads the other before both are in; then both do, without a reload. */
    private void bothSidesWrite() {
        technologist.clicksButton("Write self-assessment");
        says(technologist, "I run three benches alone now.");
        technologist.confirms("Assess yourself");
        technologist.sees("Only you can read this until both assessments are in.");
        manager.sees("has written it. It can be read once both assessments are in.");
        assertThat(manager.page().getByText("I run three benches alone now.")).hasCount(0);
        manager.looksAt("review-sealed");
        manager.clicksButton("Write assessment");
        says(manager, "She asks before she guesses.");
        manager.confirms("Assess");
        manager.sees("I run three benches alone now.");
        technologist.sees("She asks before she guesses.");
    }

    private void talkAndDecide() {
        manager.clicksButton("Hold the talk");
        says(manager, "Nights alone from March.");
        manager.confirms("Hold the talk");
        technologist.sees("Nights alone from March.");
        Locator undecided =
                manager.page()
                        .locator("main .review-goal-row")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("Decide").setExact(true));
        for (int left = undecided.count(); left > 0; left--) {
            opensDialogBy(undecided.first());
            says(manager, "It goes on as it is.");
            manager.confirms("Decide");
            assertThat(undecided).hasCount(left - 1);
        }
        manager.sees("The owner assesses the goal first");
        manager.looksAt("review-decided");
    }

    /** Rows are painted anew as the goals answer; a click in that very moment meets nobody. */
    private void opensDialogBy(Locator button) {
        Locator dialog = manager.page().locator("vaadin-dialog[opened]");
        for (int tries = 0; tries < 3 && dialog.count() == 0; tries++) {
            manager.clicks(button);
            try {
                dialog.waitFor(
                        new Locator.WaitForOptions()
                                .setState(WaitForSelectorState.ATTACHED)
                                .setTimeout(10_000));
            } catch (TimeoutError paintedAnew) {
                assertThat(button).isVisible();
            }
        }
    }

    private void acknowledge() {
        technologist.clicksButton("Acknowledge");
        says(technologist, "The nights were my wish, not a duty.");
        technologist.inDialog("vaadin-password-field input").fill("labgoals-demo");
        technologist.looksAt("dialog-acknowledge");
        technologist.confirms("Acknowledge");
        technologist.sees("has read it and signed");
        manager.sees("The nights were my wish, not a duty.");
        technologist.looksAt("review-acknowledged");
    }

    private static void says(Visitor visitor, String words) {
        visitor.inDialog("vaadin-text-area[data-keep='text'] textarea").fill(words);
    }

    private Locator tab(String name) {
        return technologist
                .page()
                .locator("vaadin-tab", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator status(Visitor visitor) {
        return visitor.page().locator(".goal-top .chip > span:not(.glyph)").first();
    }

    @Test
    void anAdministratorPromotesSomebodyReadsItInTheirRecordAndAddsASection() {
        manager.signsInAs("admin").opens("/administration");
        chooses("#whose-record", "Chloe Martin");
        manager.sees("MLS II (Mid) · Molecular");
        manager.clicks(manager.page().locator("#record-promotion vaadin-details-summary"));
        Locator promotion = manager.page().locator("#record-promotion");
        promotion.locator("vaadin-text-field input").fill("MLS III");
        chooses("#promotion-level", "Senior");
        chooses("#promotion-decided-by", "Yuki Tanabe");
        promotion
                .locator("vaadin-text-area textarea")
                .fill("Brought the respiratory panel into routine and trained the bench.");
        manager.looksAt("administration-promotion");

        manager.clicks(promotion.getByText("Record promotion"));

        manager.sees("MLS III (Senior) · Molecular");
        manager.sees("Was promoted from MLS II (Mid) to MLS III (Senior)");
        manager.sees("decided by Yuki Tanabe: Brought the respiratory panel into routine");
        manager.looksAt("administration-record");

        manager.opens("/administration/teams");
        Locator adding = manager.page().locator("#administration-add-section");
        manager.clicks(adding.locator("vaadin-details-summary"));
        manager.clicks(adding.locator("vaadin-button"));
        manager.sees("Still to fill in: Section.");
        Locator section = adding.locator("vaadin-text-field input");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(section).isFocused();
        section.fill("Flow cytometry");
        manager.clicks(adding.locator("vaadin-button"));
        manager.sees("Flow cytometry is a section now; teams can be formed in it.");
        manager.looksAt("administration-teams");
    }

    private void chooses(String field, String name) {
        manager.page().locator(field + " input").fill(name);
        manager.clicks(
                manager.page()
                        .locator(
                                "vaadin-combo-box-item",
                                new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                        .first());
    }

    @Test
    void aGapBecomesADraftThatIsItsOwnersToDecline() {
        Page leading = manager.signsInAs("manager").opens("/alignment?look=gaps").page();
        manager.clicks(leading.locator("a.row-step").filter(named("Propose a goal")).first());
        manager.sees("It is theirs to change or to decline");
        manager.clicks(manager.inDialog("vaadin-select"));
        manager.clicks(leading.locator("vaadin-select-item").filter(named(PROPOSED)).first());
        manager.inDialog("vaadin-multi-select-combo-box input").fill("Amira");
        manager.clicks(leading.locator("vaadin-multi-select-combo-box-item").first());
        manager.presses("Escape");
        manager.inDialog("vaadin-text-area textarea").fill("Nobody works on it yet.");
        manager.looksAt("dialog-proposal");
        manager.confirms("Propose");

        technologist.signsInAs("technologist").opens("/goals");
        technologist.clicks(technologist.page().getByText(PROPOSED).first());
        technologist.sees("This draft was proposed to you.");
        technologist.takes("Withdraw goal");
        technologist.confirms("Discard draft");
        assertThat(status(technologist)).hasText("Withdrawn");
    }

    @Test
    void readingsComeFromAFileAndOneOfTheWrongMonthIsTakenOut() {
        Page page = manager.signsInAs("manager").opens("/indicators").page();
        manager.clicks(page.locator("main a[href^='indicators/']").first());
        manager.takes("Import readings");
        manager.inDialog("vaadin-text-area textarea").fill("month,value\n2019-03,41\n2019-13,2\n");
        manager.sees("Line 3:");
        manager.looksAt("dialog-import");
        manager.clicks(manager.inDialog("vaadin-checkbox label"));
        manager.confirms("Import readings");
        manager.clicks(page.getByLabel("Take out the reading of Mar 2019"));
        manager.inDialog("vaadin-text-area textarea").fill("It was February’s.");
        manager.confirms("Take out");
        manager.sees("(It was February’s.)");
    }

    @Test
    void anAuditorGoesFromTheSearchToAnEarlierDayToAPacket() throws IOException {
        Page page = director.signsInAs("auditor").opens("/audit").page();
        page.locator(".audit-filters vaadin-text-field input").fill("presenting counts twice");
        director.presses("Enter");
        assertThat(page.locator(".timeline > li")).hasCount(1);
        director.clicks(page.locator(".timeline > li").getByText("As it was then"));
        goalThenWasReviewedAndNothingMore();
        linksKeepTheTime();
        twoDaysAreCompared();
        director.clicks(page.getByText("Back to today"));
        assertThat(status(director)).hasText("Achieved");
        thePacketIsTakenAlong();
    }

    private void goalThenWasReviewedAndNothingMore() {
        director.sees("As it was recorded on");
        assertThat(status(director)).hasText("Reviewed");
        director.clicks(
                director.page()
                        .locator("vaadin-tab", new Page.LocatorOptions().setHasText("History")));
        director.sees("Presenting counts twice.");
        assertThat(director.page().getByText("confirmed the goal as achieved")).hasCount(0);
        assertThat(director.page().locator(".goal-actions vaadin-button:visible")).hasCount(0);
        director.looksAt("goal-then");
    }

    /** From a list, narrowed, to the record again. */
    private void linksKeepTheTime() {
        Page page = director.page();
        director.opens("/goals?" + URI.create(page.url()).getRawQuery());
        page.locator(".filters vaadin-text-field input").fill("journal club");
        assertThat(page.locator(".goal-row")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/goals[?].*asOf="));
        director.clicks(page.locator(".goal-row a.row-link"));
        assertThat(page).hasURL(Pattern.compile("/goals/[^?]+[?]asOf="));
        assertThat(status(director)).hasText("Reviewed");
    }

    private void twoDaysAreCompared() {
        Page page = director.page();
        director.clicks(page.locator(".past-chooser vaadin-details-summary"));
        Locator with = page.locator(".past-fields vaadin-date-picker input").last();
        with.fill(LocalDate.now(ZoneOffset.UTC).minusDays(2).toString());
        with.press("Enter");
        director.clicks(page.locator(".past-fields vaadin-button.stays"));
        director.sees("What differs");
        assertThat(page.locator(".compared-side .goal-top .chip > span:not(.glyph)").first())
                .hasText("Reviewed");
        assertThat(page.locator(".compared-side").last().locator(".goal-top .chip").first())
                .containsText("Achieved");
        director.looksAt("goal-compared");
    }

    private void thePacketIsTakenAlong() throws IOException {
        Page page = director.page();
        director.clicks(page.locator(".page-foot a"));
        director.sees("Save as ZIP");
        director.looksAt("packet-goal");
        Path file =
                page.waitForDownload(() -> director.clicks(page.getByText("Save as ZIP"))).path();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("Verify.java")).isNotNull();
        }
    }

    @Test
    void aTechnologistFindsNobodyElsesGoals() {
        technologist.signsInAs("technologist").opens("/goals");
        Locator owners = technologist.page().locator(".goal-row .person-name");
        assertThat(owners.first()).isVisible();
        assertThat(owners.allTextContents().stream().distinct()).hasSize(1);
    }

    @Test
    void whatMayNotBeKnownLooksLikeWhatDoesNotExist() {
        manager.signsInAs("manager2").opens("/");
        technologist.signsInAs("technologist").opens("/goals/nothing-here");
        technologist.sees("There is nothing at this address, or nothing you can see.");
        technologist.looksAt("missing");
        technologist.opens("/nowhere/at/all");
        technologist.sees("There is nothing at this address, or nothing you can see.");
    }

    @Test
    void aWrongPasswordIsSaidInASentence() {
        technologist.opens("/sign-in");
        technologist.page().locator("#vaadinLoginUsername input").fill("technologist");
        technologist.page().locator("#vaadinLoginPassword input").fill("not the password");
        technologist.page().locator("#vaadinLoginPassword input").press("Enter");
        technologist.sees("Account and password do not match.");
        technologist.looksAt("sign-in-failed");
    }

    @Test
    void wordsNotYetSentSurviveTheEndOfTheSession() {
        technologist.signsInAs("technologist").opens("/goals/new?template=patient-safety");
        technologist
                .page()
                .waitForResponse(
                        JourneyTest::tellsWhatIsTyped,
                        () ->
                                technologist
                                        .page()
                                        .locator("#goal-title input")
                                        .fill("Words that must not be lost"));
        technologist.page().context().clearCookies();
        technologist.signsInAs("technologist").opens("/goals/new?template=patient-safety");
        technologist.clicksButton("Bring it back");
        assertThat(technologist.page().locator("#goal-title input"))
                .hasValue("Words that must not be lost");
    }

    private static boolean tellsWhatIsTyped(com.microsoft.playwright.Response answer) {
        String sent = answer.request().postData();
        return sent != null && sent.contains("Words that must not be lost");
    }
}
