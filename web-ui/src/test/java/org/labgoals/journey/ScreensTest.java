package org.labgoals.journey;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen that needs no steps to come to, as each role finds it. */
@Journey
class ScreensTest {

    @ParameterizedTest
    @CsvSource({
        "technologist, /, dashboard-technologist",
        "technologist, /goals/new, draft-gallery",
        "technologist, /goals, goals",
        "technologist, /goals?text=nothing-has-these-words, goals-none-found",
        "technologist, /account, account",
        "technologist2, /, dashboard-technologist-other-section",
        "manager2, /, dashboard-manager-other-section",
        "manager, /alignment, alignment",
        "director, /objectives, objectives",
        "technologist, /objectives, objectives-technologist",
        "manager, /audit, audit-history",
        "auditor, /audit?kind=checked-in, audit-history-auditor",
        "director, /, dashboard-director",
        "director, /people, people",
        "auditor, /, start-auditor",
        "auditor, /goals, goals-auditor",
        "admin, /, start-administrator",
        "admin, /people, people-administrator",
        "admin, /administration, administration"
    })
    void everyScreenIsFitToLookAt(String account, String path, String screen, Visitor visitor) {
        visitor.signsInAs(account).opens(path);
        visitor.looksAt(screen);
    }
}
