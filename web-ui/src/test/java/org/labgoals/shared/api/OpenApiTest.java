package org.labgoals.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.audit.application.AccessLog;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.EvidencePackets;
import org.labgoals.audit.application.Exports;
import org.labgoals.audit.application.PacketFiles;
import org.labgoals.audit.application.Proofs;
import org.labgoals.audit.application.RedactionCommands;
import org.labgoals.audit.application.RetentionCommands;
import org.labgoals.career.application.CareerCommands;
import org.labgoals.career.application.CareerPages;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.FrameworkCommands;
import org.labgoals.career.application.FrameworkQueries;
import org.labgoals.career.application.PortfolioPages;
import org.labgoals.career.application.Portfolios;
import org.labgoals.career.application.ShownCriteria;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.feedback.application.FeedbackCommands;
import org.labgoals.feedback.application.FeedbackQueries;
import org.labgoals.feedback.application.GoalOfFeedback;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalProposals;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.indicator.application.IndicatorCommands;
import org.labgoals.indicator.application.IndicatorQueries;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.OwnAccount;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.reminder.application.MailRoom;
import org.labgoals.reminder.application.OwnCalendar;
import org.labgoals.reminder.application.Unsubscribing;
import org.labgoals.review.application.CycleCommands;
import org.labgoals.review.application.ReviewCommands;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.system.application.SystemRoom;
import org.labgoals.work.application.WorkCommands;
import org.labgoals.work.application.WorkQueries;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API describes every endpoint there is, as it is. */
@SpringBootTest(classes = OpenApiTest.OnlyTheApi.class)
class OpenApiTest {

    @MockitoBean GoalCommands commands;
    @MockitoBean GoalQueries goals;
    @MockitoBean PeopleQueries people;
    @MockitoBean CompetencyCommands competencyCommands;
    @MockitoBean CompetencyQueries competency;
    @MockitoBean CareerCommands careerCommands;
    @MockitoBean CareerQueries records;
    @MockitoBean OwnAccount account;
    @MockitoBean Catalogue catalogue;
    @MockitoBean EvidenceFiles evidence;
    @MockitoBean CurrentViewer viewer;
    @MockitoBean CareerPages careers;
    @MockitoBean Portfolios portfolios;
    @MockitoBean PortfolioPages portfolioPages;
    @MockitoBean ShownCriteria shownCriteria;
    @MockitoBean Proofs proofs;
    @MockitoBean AuditQueries audit;
    @MockitoBean AccessLog accessLog;
    @MockitoBean Exports exports;
    @MockitoBean SystemRoom systemRoom;
    @MockitoBean RedactionCommands redactions;
    @MockitoBean RetentionCommands retention;
    @MockitoBean private EvidencePackets packets;
    @MockitoBean private PacketFiles packetFiles;
    @MockitoBean FrameworkQueries frameworks;
    @MockitoBean FrameworkCommands frameworkCommands;

    @MockitoBean IndicatorCommands indicatorCommands;
    @MockitoBean IndicatorQueries indicators;
    @MockitoBean GoalProposals proposals;
    @MockitoBean AlignmentQueries alignment;
    @MockitoBean ObjectiveCommands objectiveCommands;
    @MockitoBean ObjectiveQueries objectives;
    @MockitoBean ReviewQueries reviews;
    @MockitoBean ReviewCommands reviewCommands;
    @MockitoBean CycleCommands cycleCommands;
    @MockitoBean FeedbackQueries feedback;
    @MockitoBean FeedbackCommands feedbackCommands;
    @MockitoBean GoalOfFeedback goalOfFeedback;
    @MockitoBean Directory directory;

    /** Steps of feedback that say it all by being taken. */
    private static final Pattern NOTHING_TO_SEND =
            Pattern.compile(
                    "/feedback-requests/\\{id}/(decline|withdrawal|links/\\{link})"
                            + "|.*/feedback/\\{feedback}/"
                            + "(thanks|goal|release|disclosure/(agreement|author))");

    @MockitoBean WorkQueries work;
    @MockitoBean WorkCommands workCommands;
    @MockitoBean OwnCalendar calendar;
    @MockitoBean Unsubscribing unsubscribing;
    @MockitoBean MailRoom mail;

    @Autowired WebApplicationContext context;

    private JsonNode api;

    @BeforeEach
    void description() throws Exception {
        byte[] body =
                MockMvcTester.from(context)
                        .get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        api = JsonMapper.builder().build().readTree(body);
        java.nio.file.Files.write(java.nio.file.Path.of("target/openapi.json"), body);
    }

    @ParameterizedTest
    @CsvSource({
        "get, /me, 200",
        "get, /me/tokens, 200",
        "post, /me/tokens, 201",
        "delete, /me/tokens/{id}, 204",
        "get, /templates, 200",
        "get, /levels, 200",
        "get, /goals, 200",
        "get, /objectives/suggestions, 200",
        "post, /goals, 201",
        "get, /goals/{id}, 200",
        "put, /goals/{id}, 200",
        "get, /goals/{id}/history, 200",
        "post, /goals/{id}/submission, 200",
        "post, /goals/{id}/return, 200",
        "post, /goals/{id}/activation, 200",
        "post, /goals/{id}/check-ins, 200",
        "post, /goals/{id}/amendments, 200",
        "post, /goals/{id}/amendments/{n}/acceptance, 200",
        "post, /goals/{id}/amendments/{n}/decline, 200",
        "post, /goals/{id}/pause, 200",
        "post, /goals/{id}/resumption, 200",
        "post, /goals/{id}/personal, 200",
        "post, /goals/{id}/self-assessment-request, 200",
        "post, /goals/{id}/self-assessment, 200",
        "post, /goals/{id}/reviews, 200",
        "post, /goals/{id}/continuation, 200",
        "post, /goals/{id}/achievement, 200",
        "post, /goals/{id}/withdrawal, 200",
        "post, /goals/{id}/corrections, 200",
        "get, /people, 200",
        "get, /people/{id}, 200",
        "post, /people/{id}/evidence, 201",
        "get, /people/{id}/evidence/{sha256}, 200",
        "get, /teams, 200",
        "get, /system, 200",
        "get, /credential-catalogue, 200",
        "get, /credentials, 200",
        "get, /people/{id}/credentials, 200",
        "get, /people/{id}/credentials/{n}, 200",
        "post, /people/{id}/credentials, 201",
        "post, /people/{id}/credentials/{n}/renewal, 200",
        "post, /people/{id}/credentials/{n}/lapse, 200",
        "post, /people/{id}/credentials/{n}/verification, 200",
        "post, /people/{id}/credentials/{n}/withdrawal, 200",
        "get, /people/{id}/ce-activities, 200",
        "get, /people/{id}/ce-activities/{n}, 200",
        "post, /people/{id}/ce-activities, 201",
        "post, /people/{id}/ce-activities/{n}/withdrawal, 200",
        "get, /people/{id}/professional-activities, 200",
        "get, /people/{id}/professional-activities/{n}, 200",
        "post, /people/{id}/professional-activities, 201",
        "post, /people/{id}/professional-activities/{n}/confirmation, 200",
        "post, /people/{id}/professional-activities/{n}/withdrawal, 200",
        "get, /me/confirmations, 200",
        "get, /people/{id}/portfolio, 200",
        "get, /people/{id}/wins, 200",
        "get, /people/{id}/wins/{n}, 200",
        "post, /people/{id}/wins, 201",
        "post, /people/{id}/wins/{n}/withdrawal, 200",
        "get, /people/{id}/ratings, 200",
        "post, /people/{id}/ratings, 200",
        "get, /mentoring, 200",
        "get, /people/{id}/mentoring, 200",
        "post, /people/{id}/mentoring, 200",
        "post, /people/{id}/mentoring/end, 200",
        "get, /test-systems, 200",
        "post, /test-systems, 201",
        "get, /test-systems/{id}, 200",
        "post, /test-systems/{id}/complexity, 200",
        "post, /test-systems/{id}/methods, 200",
        "post, /test-systems/{id}/retirement, 200",
        "get, /assessment-rules, 200",
        "post, /assessment-rules, 200",
        "get, /competency-matrix, 200",
        "get, /people/{id}/competency, 200",
        "get, /people/{id}/competency-history, 200",
        "get, /people/{id}/duties, 200",
        "post, /people/{id}/duties, 200",
        "post, /people/{id}/duties/{n}/end, 200",
        "post, /people/{id}/test-systems, 200",
        "post, /people/{id}/test-systems/{system}/end, 200",
        "post, /people/{id}/test-systems/{system}/training, 200",
        "post, /people/{id}/test-systems/{system}/initial-competency, 200",
        "post, /people/{id}/test-systems/{system}/first-patient, 200",
        "get, /people/{id}/competency-assessments, 200",
        "post, /people/{id}/competency-assessments, 200",
        "post, /people/{id}/competency-assessments/{n}/retraining, 200",
        "post, /people/{id}/competency-assessments/{n}/completion, 200",
        "post, /people/{id}/competency-corrections, 200",
        "get, /people/{id}/career, 200",
        "post, /people/{id}/career/what-if, 200",
        "get, /framework, 200",
        "post, /framework, 200",
        "put, /goals/{id}/alignments/{objectiveId}, 200",
        "delete, /goals/{id}/alignments/{objectiveId}, 200",
        "get, /people/{id}/reviews, 200",
        "post, /people/{id}/reviews, 201",
        "get, /people/{id}/reviews/{n}, 200",
        "post, /people/{id}/reviews/{n}/self-assessment, 200",
        "post, /people/{id}/reviews/{n}/assessment, 200",
        "post, /people/{id}/reviews/{n}/talk, 200",
        "post, /people/{id}/reviews/{n}/outcome, 200",
        "post, /people/{id}/reviews/{n}/note, 200",
        "post, /people/{id}/reviews/{n}/acknowledgement, 200",
        "post, /people/{id}/reviews/{n}/correction, 200",
        "post, /people/{id}/reviews/{n}/calling-off, 200",
        "get, /review-cycles, 200",
        "post, /review-cycles, 201",
        "get, /review-cycles/{id}, 200",
        "get, /feedback-requests, 200",
        "post, /feedback-requests, 201",
        "get, /feedback-requests/{id}, 200",
        "post, /feedback-requests/{id}/answer, 201",
        "post, /feedback-requests/{id}/decline, 200",
        "post, /feedback-requests/{id}/withdrawal, 200",
        "post, /feedback-requests/{id}/links/{link}, 200",
        "get, /people/{id}/feedback, 200",
        "post, /people/{id}/feedback, 201",
        "get, /people/{id}/feedback/{feedback}, 200",
        "post, /people/{id}/feedback/{feedback}/thanks, 200",
        "post, /people/{id}/feedback/{feedback}/reply, 200",
        "post, /people/{id}/feedback/{feedback}/goal, 201",
        "post, /people/{id}/feedback/{feedback}/report, 200",
        "post, /people/{id}/feedback/{feedback}/hiding, 200",
        "post, /people/{id}/feedback/{feedback}/showing, 200",
        "post, /people/{id}/feedback/{feedback}/release, 200",
        "post, /people/{id}/feedback/{feedback}/redaction, 200",
        "post, /people/{id}/feedback/{feedback}/disclosure, 200",
        "post, /people/{id}/feedback/{feedback}/disclosure/agreement, 200",
        "post, /people/{id}/feedback/{feedback}/disclosure/refusal, 200",
        "post, /people/{id}/feedback/{feedback}/disclosure/author, 200",
        "put, /review-cycles/{id}, 200",
        "get, /work-list, 200",
        "post, /work-list/steps, 200",
        "get, /people/{id}/calendar.ics, 200",
        "post, /mail/bounces, 200",
        "get, /indicator-catalogue, 200",
        "get, /indicators, 200",
        "post, /indicators, 201",
        "get, /indicators/{id}, 200",
        "put, /indicators/{id}, 200",
        "get, /indicators/{id}/readings, 200",
        "post, /indicators/{id}/readings, 200",
        "post, /indicators/{id}/readings/{month}/correction, 200",
        "post, /objectives/{id}/proposals, 200",
        "get, /alignment, 200",
        "get, /alignment/gaps, 200",
        "get, /objectives, 200",
        "post, /objectives, 201",
        "get, /objectives/{id}, 200",
        "put, /objectives/{id}, 200",
        "post, /objectives/{id}/setting, 200",
        "post, /objectives/{id}/result, 200",
        "post, /objectives/{id}/retirement, 200"
    })
    void everyEndpointIsDescribedWithItsAnswerAndItsFailures(
            String method, String path, String success) {
        JsonNode operation = api.path("paths").path("/api/v1" + path).path(method);

        assertThat(operation.path("summary").asString()).as(method + " " + path).isNotBlank();
        assertThat(operation.path("responses").has(success)).isTrue();
        assertThat(operation.path("responses").has("401")).isTrue();
        assertThat(
                        operation
                                .at("/responses/503/content/application~1problem+json/schema/$ref")
                                .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(operation.has("requestBody"))
                .isEqualTo(
                        !method.equals("get")
                                && !method.equals("delete")
                                && !NOTHING_TO_SEND.matcher(path).matches());
    }

    @Test
    void itIsOpenApi31WithBothWaysToSignIn() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/account/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void wordsAreDescribedAsTheyTravel() {
        String all = api.toString();

        assertThat(all).contains("\"technical-proficiency\"").contains("\"stay-within\"");
        assertThat(all).doesNotContain("TECHNICAL_PROFICIENCY").doesNotContain("\"DRAFTED\"");
    }

    @Test
    void whatMayBeNullIsDescribedSo() {
        JsonNode goal = api.at("/components/schemas/Goal");

        assertThat(goal.path("required").toString())
                .contains("\"status\"")
                .doesNotContain("\"why\"");
        assertThat(goal.at("/properties/why/type").toString()).contains("null");
        assertThat(api.at("/components/schemas/PlanBody").has("required")).isFalse();
    }

    @Test
    void everyPostOfAGoalTakesAnIdempotencyKey() {
        api.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().contains("/goals") && path.getValue().has("post"))
                .forEach(
                        path ->
                                assertThat(
                                                path.getValue()
                                                        .path("post")
                                                        .path("parameters")
                                                        .toString())
                                        .as(path.getKey())
                                        .contains("Idempotency-Key"));
    }

    @Test
    void nothingIsReferredToThatIsNotDescribed() {
        java.util.regex.Matcher refs =
                java.util.regex.Pattern.compile("#/components/schemas/([A-Za-z0-9]+)")
                        .matcher(api.toString());
        while (refs.find()) {
            assertThat(api.path("components").path("schemas").has(refs.group(1)))
                    .as(refs.group(1))
                    .isTrue();
        }
    }

    @Test
    void aValidatorThatIsNotOursFindsNothingWrong() {
        SwaggerParseResult read = validated(api.toString());

        assertThat(read.isOpenapi31()).isTrue();
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSize(api.path("paths").size());
        assertThat(validated(api.toString().replace("\"in\":", "\"inside\":")).getMessages())
                .as("what is wrong is found")
                .isNotEmpty();
    }

    private static SwaggerParseResult validated(String description) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(description, null, options);
    }

    @ImportAutoConfiguration({
        WebMvcAutoConfiguration.class,
        SpringDocConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocWebMvcConfiguration.class
    })
    @ComponentScan({
        "org.labgoals.shared.api",
        "org.labgoals.goal.api",
        "org.labgoals.people.api",
        "org.labgoals.evidence.api",
        "org.labgoals.competency.api",
        "org.labgoals.career.api",
        "org.labgoals.objective.api",
        "org.labgoals.alignment.api",
        "org.labgoals.indicator.api",
        "org.labgoals.review.api",
        "org.labgoals.feedback.api",
        "org.labgoals.system.api",
        "org.labgoals.work.api",
        "org.labgoals.reminder.api"
    })
    static class OnlyTheApi {}
}
