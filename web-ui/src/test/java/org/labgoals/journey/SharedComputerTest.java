package org.labgoals.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A bench computer in real Chromium, where people are signed out after seconds without use. */
@Journey
@TestPropertySource(
        properties = {"server.servlet.session.timeout=20s", "vaadin.heartbeatInterval=1"})
class SharedComputerTest {

    private static final String FORM = "/goals/new?template=patient-safety";
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\?idle.*");

    @Test
    void whoLeavesAFormOpenIsSignedOutAndFindsTheirWordsAgainAndNobodyElseDoes(Visitor bench) {
        bench.signsInAs("technologist").opens(FORM);
        bench.page().locator("#goal-title input").fill("Words of the one who was called away");

        assertThat(bench.page()).hasURL(SIGN_IN);
        bench.sees("You were signed out after one minute without use. What you wrote is kept.");
        bench.looksAt("sign-in-idle");

        bench.signsInAs("technologist2").opens(FORM);
        assertThat(bench.page().locator("#goal-title input")).not().hasValue("");
        assertThat(bench.page().getByText("Bring it back")).hasCount(0);

        // a page that is open would notice by itself and go to the sign-in page at the same moment
        bench.page().navigate("about:blank");
        bench.page().context().clearCookies();
        bench.signsInAs("technologist").opens(FORM);
        bench.clicksButton("Bring it back");
        assertThat(bench.page().locator("#goal-title input"))
                .hasValue("Words of the one who was called away");
    }
}
