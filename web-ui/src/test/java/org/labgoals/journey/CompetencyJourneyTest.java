package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An assessor with the duty enters an element for a group; a manager without one cannot. */
@Journey
class CompetencyJourneyTest {

    private static final String GROUP = "Record an element for a group";

    @Test
    void whoHoldsTheDutySignsAnElementForEachPersonOfAGroup(Visitor assessor) {
        assessor.signsInAs("manager2").opens("/competency");
        assessor.looksAt("competency-matrix");
        assessor.clicks(assessor.page().getByText(GROUP));
        assertThat(assessor.page().locator(".group-row").first()).isVisible();
        assessor.looksAt("competency-group");
        satisfactory(assessor, 0, "Twenty reports checked against the worksheet.");
        addFile(assessor, 0);
        satisfactory(assessor, 1, "");
        sign(assessor, "labgoals-demo");

        assertThat(said(assessor, 0)).containsText("Signed");
        assertThat(said(assessor, 1)).containsText("Say what shows it");
        fill(assessor, 1, "Ten reports checked, one typing error found by her.");
        sign(assessor, "labgoals-demo");
        assertThat(said(assessor, 1)).containsText("Signed");

        assessor.opens("/competency");
        assertThat(assessor.page().locator(".matrix-table")).containsText("1 of 6");
        assessor.clicks(assessor.page().locator(".matrix-table tbody th a").first());
        assertThat(assessor.page().locator(".element-list").first())
                .containsText("Twenty reports checked against the worksheet.");
        assertThat(assessor.page().locator(".element-list").first()).containsText("run.pdf");
        strikesTheLatest(assessor, "Signed for the wrong person.");
        assessor.looksAt("competency-person");
        assertThat(
                        assessor.page()
                                .locator(".element-list")
                                .getByText("Twenty reports checked against the worksheet."))
                .hasCount(0);
    }

    @Test
    void theMatrixOfAnotherDaySaysThatItIsNotToday(Visitor assessor) {
        assessor.signsInAs("manager2").opens("/competency?on=" + LocalDate.now().minusDays(400));
        assessor.sees("As it stood on");
        assertThat(assessor.page().locator(".matrix-table tbody tr").first()).isVisible();
        assertThat(assessor.page().getByText(GROUP)).hasCount(0);
        assessor.clicks(assessor.page().getByText("Back to today"));
        assertThat(assessor.page().getByText(GROUP)).isVisible();
        assertThat(assessor.page().locator(".other-day")).hasCount(0);
        assessor.clicks(assessor.page().locator(".chip-link").first());
        assertThat(assessor.page().locator(".chip-link[aria-current]")).hasCount(1);
        assertThat(assessor.page().locator("main h1")).hasCount(1);
    }

    @Test
    void aManagerWithoutTheDutyAssessesNobody(Visitor manager) {
        manager.signsInAs("manager").opens("/competency");
        assertThat(manager.page().locator(".matrix-table tbody tr").first()).isVisible();
        assertThat(manager.page().getByText(GROUP)).hasCount(0);
        manager.clicks(manager.page().locator(".matrix-table tbody th a").first());
        assertThat(manager.page().locator(".system-card").first()).isVisible();
        assertThat(
                        manager.page()
                                .getByRole(
                                        AriaRole.BUTTON,
                                        new Page.GetByRoleOptions().setName("Assess an element")))
                .hasCount(0);
    }

    @Test
    void anAdministratorKeepsTestSystemsDutiesAndRules(Visitor administrator) {
        administrator.signsInAs("admin").opens("/administration/competency");
        administrator.sees("Rules of assessment");
        administrator.looksAt("competency-administration");
        administrator.clicksButton("Change the rules");
        administrator.page().getByLabel("Days of notice").fill("60");
        administrator.presses("Tab");
        assertThat(administrator.inDialog(".rule-meaning"))
                .containsText("An assessment shows as due 60 days before.");
        administrator.looksAt("competency-rules");
    }

    private static void satisfactory(Visitor assessor, int row, String note) {
        Locator person = assessor.page().locator(".group-row").nth(row);
        assessor.clicks(person.locator("vaadin-select"));
        assessor.clicks(
                assessor.page()
                        .getByRole(
                                AriaRole.OPTION,
                                new Page.GetByRoleOptions().setName("Satisfactory")));
        if (!note.isEmpty()) {
            fill(assessor, row, note);
        }
    }

    private static void addFile(Visitor assessor, int row) {
        Locator person = assessor.page().locator(".group-row").nth(row);
        assessor.clicks(person.getByText("Add a file"));
        person.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "run.pdf",
                                "application/pdf",
                                "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        assertThat(person.locator(".evidence-link")).containsText("run.pdf");
    }

    private static void strikesTheLatest(Visitor assessor, String reason) {
        Locator latest = assessor.page().locator(".timeline > li").first();
        assessor.clicks(latest.getByText("Strike entry"));
        assessor.inDialog("textarea").fill(reason);
        assessor.confirms("Strike entry");
        assertThat(assessor.page().locator(".timeline > li.struck").first()).containsText(reason);
    }

    private static void fill(Visitor assessor, int row, String note) {
        assessor.page()
                .locator(".group-row")
                .nth(row)
                .locator("vaadin-text-field input")
                .first()
                .fill(note);
    }

    private static void sign(Visitor assessor, String password) {
        assessor.page().locator(".signature input[type=password]").fill(password);
        assessor.clicksButton("Sign these outcomes");
    }

    private static Locator said(Visitor assessor, int row) {
        return assessor.page().locator(".group-said").nth(row);
    }
}
