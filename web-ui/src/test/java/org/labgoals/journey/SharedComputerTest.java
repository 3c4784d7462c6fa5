package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.LabGoals;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A bench computer in real Chromium, where people are signed out after seconds without use. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "labgoals.demo=true",
            "labgoals.data=target/journey-data",
            "server.servlet.session.timeout=6s",
            "vaadin.heartbeatInterval=1"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedComputerTest {

    private static final String FORM = "/goals/new?template=patient-safety";
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\?idle.*");

    private Chromium chromium;

    @BeforeAll
    void openTheBrowser(@LocalServerPort int port) {
        chromium = Chromium.at("http://localhost:" + port);
    }

    @AfterAll
    void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void whoLeavesAFormOpenIsSignedOutAndFindsTheirWordsAgainAndNobodyElseDoes() {
        try (Visitor bench = chromium.visitor()) {
            bench.signsInAs("technologist").opens(FORM);
            bench.page().locator("#goal-title input").fill("Words of the one who was called away");

            assertThat(bench.page()).hasURL(SIGN_IN, Visitor.patiently());
            bench.sees("You were signed out after one minute without use. What you wrote is kept.");
            bench.looksAt("sign-in-idle");

            bench.signsInAs("technologist2").opens(FORM);
            assertThat(bench.page().locator("#goal-title input")).not().hasValue("");
            assertThat(bench.page().getByText("Bring it back")).hasCount(0);

            bench.page().context().clearCookies();
            bench.signsInAs("technologist").opens(FORM);
            bench.clicksButton("Bring it back");
            assertThat(bench.page().locator("#goal-title input"))
                    .hasValue("Words of the one who was called away");
        }
    }
}
