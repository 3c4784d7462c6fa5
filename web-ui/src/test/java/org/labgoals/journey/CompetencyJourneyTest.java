package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
        assessor.looksAt("competency-person");
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
