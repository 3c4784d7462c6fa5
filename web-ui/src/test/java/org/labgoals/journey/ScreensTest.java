package org.labgoals.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen that needs no steps to come to, as each role finds it. */
@Journey
class ScreensTest {

    private static final java.time.LocalDate LAST_MONTH =
            java.time.LocalDate.now(java.time.ZoneId.systemDefault()).minusMonths(1);

    /** By role: the screen's name and its address. */
    static Stream<Arguments> screens() {
        return Stream.of(
                arguments(
                        "technologist",
                        Map.of(
                                "dashboard-technologist", "/",
                                "draft-gallery", "/goals/new",
                                "goals", "/goals",
                                "goals-none-found", "/goals?text=nothing-has-these-words",
                                "objectives-technologist", "/objectives",
                                "account", "/account",
                                "calendar", "/calendar",
                                "portfolio", "/career/portfolio")),
                arguments("technologist2", Map.of("dashboard-technologist-other-section", "/")),
                arguments(
                        "manager",
                        Map.of(
                                "alignment-matrix", "/alignment?look=matrix",
                                "audit-history", "/audit",
                                "indicators", "/indicators",
                                "indicator", "/indicators/ed-troponin")),
                arguments("manager2", Map.of("dashboard-manager-other-section", "/")),
                arguments(
                        "director",
                        Map.of(
                                "dashboard-director", "/",
                                "alignment-map", "/alignment",
                                "alignment-gaps", "/alignment?look=gaps",
                                "people", "/people",
                                "objectives", "/objectives",
                                "objective-with-indicators",
                                        "/objectives/faster-emergency-results")),
                arguments(
                        "auditor",
                        Map.of(
                                "start-auditor", "/",
                                "goals-auditor", "/goals",
                                "audit-history-auditor", "/audit?kind=checked-in",
                                "access-log",
                                        "/people/ada7437c-3621-351c-92b4-ff3e671e9f16/access-log",
                                "evidence-packet", "/packet?section=Molecular",
                                "alignment-then", "/alignment?asOf=" + LAST_MONTH + "&with=today",
                                "competency-then", "/competency?asOf=" + LAST_MONTH)),
                arguments(
                        "admin",
                        Map.of(
                                "start-administrator", "/",
                                "people-administrator", "/people",
                                "administration", "/administration",
                                "administration-mail", "/administration/mail",
                                "administration-system", "/administration/system")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void everyScreenIsFitToLookAt(String account, Map<String, String> screens, Visitor visitor) {
        visitor.signsInAs(account);
        assertAll(
                new TreeMap<>(screens)
                        .entrySet().stream()
                                .<Executable>map(
                                        each ->
                                                () ->
                                                        visitor.opens(each.getValue())
                                                                .looksAt(each.getKey())));
    }
}
