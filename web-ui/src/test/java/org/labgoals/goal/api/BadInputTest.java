package org.labgoals.goal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.shared.api.ApiUnderTest;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whatever is sent: a clear sentence, nothing done, and never our fault. */
class BadInputTest {

    private static final String GOALS = "/api/v1/goals";

    private final GoalCommands commands = mock();
    private final GoalQueries queries = mock();
    private final ApiUnderTest api =
            new ApiUnderTest(
                    new GoalsController(queries, commands, new GoalAnswers(commands, queries)));

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("nothing", "", 400, "body-missing"),
                body("white space", " \n ", 400, "body-missing"),
                body("null", "null", 400, "body-missing"),
                body("half an object", "{\"title\": ", 400, "not-json"),
                body("two objects", "{} {}", 400, "wrong-type"),
                body("a list", "[]", 400, "wrong-type"),
                body("a text", "\"goal\"", 400, "wrong-type"),
                body("a number", "7", 400, "wrong-type"),
                body("a field nobody knows", "{\"titel\": \"a\"}", 400, "unknown-field"),
                body(
                        "a field nobody knows, deep down",
                        "{\"measures\": [{\"nom\": 1}]}",
                        400,
                        "unknown-field"),
                body("a field twice", "{\"title\": \"a\", \"title\": \"b\"}", 400, "not-json"),
                body("a number for a text", "{\"title\": 5}", 400, "wrong-type"),
                body("a list for a text", "{\"title\": [\"a\"]}", 400, "wrong-type"),
                body("a text for a list", "{\"measures\": \"a\"}", 400, "wrong-type"),
                body("an object for a list", "{\"measures\": {}}", 400, "wrong-type"),
                body("a gap in a list", "{\"measures\": [null]}", 400, "wrong-type"),
                body("a gap in a set", "{\"softSkills\": [null]}", 400, "wrong-type"),
                body("a word that is none", "{\"kind\": \"chores\"}", 422, "unknown-word"),
                body(
                        "a word in capitals",
                        "{\"kind\": \"RESEARCH_AND_INNOVATION\"}",
                        422,
                        "unknown-word"),
                body("a number for a word", "{\"horizon\": 1}", 422, "unknown-word"),
                body("a day that never was", "{\"targetDate\": \"2027-02-30\"}", 422, "not-a-date"),
                body("a day in words", "{\"targetDate\": \"soon\"}", 422, "not-a-date"),
                body("a day as numbers", "{\"targetDate\": [2027, 1, 1]}", 400, "wrong-type"),
                body("a day as a number", "{\"targetDate\": 20270101}", 400, "wrong-type"),
                body(
                        "a day beyond reason",
                        "{\"targetDate\": \"+999999999-12-31\"}",
                        422,
                        "date-beyond-reason"),
                body(
                        "a day before reason",
                        "{\"targetDate\": \"0001-01-01\"}",
                        422,
                        "date-beyond-reason"),
                body("NaN", measure("NaN"), 400, "not-json"),
                body("NaN as a text", measure("\"NaN\""), 422, "impossible-measure-value"),
                body("Infinity", measure("-Infinity"), 400, "not-json"),
                body("a huge number", measure("1e999999999"), 422, "number-beyond-reason"),
                body("a hugest number", measure("1e99999999999"), 400, "not-json"),
                body("a tiny number", measure("1e-999999999"), 422, "number-beyond-reason"),
                body("a long number", measure("1" + "0".repeat(5000)), 400, "not-json"),
                body("a number in octal", measure("052"), 400, "not-json"),
                body(
                        "a measure without a form",
                        "{\"measures\": [{\"name\": \"a\"}]}",
                        422,
                        "missing-field"),
                body(
                        "a criterion without a name",
                        "{\"criteria\": [{\"how\": \"a\"}]}",
                        422,
                        "missing-field"),
                body("half a character", "{\"title\": \"\\ud83d\"}", 400, "broken-text"),
                body("the other half", "{\"why\": \"a\\ude00b\"}", 400, "broken-text"),
                body("a control character as it is", "{\"title\": \"a\u0007b\"}", 400, "not-json"),
                body("an id that cannot be", "{\"team\": \"a\\u0000b\"}", 422, "not-an-id"),
                body("a comment", "{\"title\": \"a\" /* b */}", 400, "not-json"),
                body("single quotes", "{'title': 'a'}", 400, "not-json"),
                body("deep nesting", "{\"measures\":[".repeat(2_000), 400, null),
                body("deep nesting inside", "{\"measures\":" + "[".repeat(20_000), 400, null));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBadBodyIsAnsweredWithASentence(String body, int status, String code) {
        var answer = api.post(GOALS, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.detail()).isNotBlank().endsWith(".");
        if (code != null) {
            assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        }
        verifyNoInteractions(commands);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "{\"title\": \"Häma\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "{\"title\": \"a\"}".getBytes(StandardCharsets.UTF_16);

        assertThat(api.post(GOALS, latin).code()).isEqualTo("not-utf-8");
        assertThat(api.post(GOALS, wide).status()).isEqualTo(400);
    }

    @Test
    void aBodyOverTheBoundIsTooLargeWhetherItsLengthWasSaidOrNot() {
        byte[] large = ("{\"title\": \"" + "a".repeat(256 * 1024) + "\"}").getBytes();

        assertThat(api.post(GOALS, large).status()).isEqualTo(413);
        assertThat(api.post(GOALS, large).code()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=abc",
                "page=1.5",
                "page=99999999999999",
                "page=",
                "size=0",
                "size=201",
                "size=-5",
                "size=abc",
                "size=%00",
                "owner=%00",
                "owner=a%20b",
                "team=%27%20OR%201=1",
                "text=%00",
                "text=%ED%A0%80%00"
            })
    void aBadQueryIsAnsweredWithASentence(String query) {
        var answer = api.get(GOALS + "?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.detail()).isNotBlank().endsWith(".");
        verifyNoInteractions(queries);
    }

    @Test
    void anOverlongFilterIsRefused() {
        assertThat(api.get(GOALS + "?text=" + "a".repeat(201)).status()).isEqualTo(400);
    }

    @Test
    void onlyJsonIsRead() {
        for (String type :
                List.of("text/plain", "application/xml", "application/json;charset=utf-16")) {
            var answer =
                    api.send(
                            MockMvcRequestBuilders.post(GOALS)
                                    .header("Content-Type", type)
                                    .content(SampleGoal.DRAFT));

            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.detail()).contains("application/json");
        }
    }

    @Test
    void onlyJsonIsAnswered() {
        var answer = api.send(MockMvcRequestBuilders.get(GOALS).header("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aMethodThatIsNotOfferedNamesThoseThatAre() {
        var answer = api.send(MockMvcRequestBuilders.delete(GOALS));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        assertThat(answer.detail()).contains("GET, POST");
    }

    private static String measure(String baseline) {
        return "{\"measures\": [{\"name\": \"a\", \"form\": \"numeric\", \"baseline\": "
                + baseline
                + "}]}";
    }

    private static Arguments body(String name, String body, int status, String code) {
        return argumentSet(name, body, status, code);
    }
}
