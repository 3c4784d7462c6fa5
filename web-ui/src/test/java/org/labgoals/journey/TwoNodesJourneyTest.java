package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.RunningProduct;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two people at two nodes with nothing but the database between them, in real Chromium. */
@Journey
class TwoNodesJourneyTest {

    private static final String TITLE = "Blood gases within ten minutes on every ward";

    @TempDir Path folder;

    @Test
    void whatOneDoesAtANodeTheOtherSeesAtAnotherWithoutAReload(
            Visitor technologist, Visitor manager, @Autowired Environment environment)
            throws Exception {
        var settings = RunningProduct.besides(environment, folder.resolve("other-node"));
        try (var other = RunningProduct.start(settings).awaitReady()) {
            manager.goesTo(other.address()).signsInAs("manager");
            assertThat(manager.page().getByText(TITLE)).hasCount(0);

            submits(technologist.signsInAs("technologist"));
            manager.sees(TITLE);

            manager.clicks(manager.page().getByText(TITLE).first());
            manager.clicksButton("Activate goal");
            manager.sees("the first review is due six months later");
            manager.confirms("Activate goal");
            assertThat(technologist.page().locator(".goal-top .chip > span:not(.glyph)").first())
                    .hasText("Active");

            technologist.clicksButton("Check in");
            technologist.inDialog("vaadin-big-decimal-field input").fill("47.5");
            technologist.confirms("Check in");
            manager.sees("47.5");
        }
    }

    private static void submits(Visitor technologist) {
        technologist.opens("/goals/new?template=turnaround-time");
        technologist.page().locator("#goal-title input").fill(TITLE);
        technologist.clicks(technologist.page().locator(".step-stop").last());
        technologist.sees("How the goal meets it");
        for (Locator how :
                technologist
                        .page()
                        .locator("vaadin-text-area[data-keep^='how.'] textarea:visible")
                        .all()) {
            how.fill("Emergency physicians decide sooner, measured each month.");
            how.blur();
        }
        technologist.clicksButton("Save and submit");
        technologist.sees("Waits for the manager to activate it");
    }
}
