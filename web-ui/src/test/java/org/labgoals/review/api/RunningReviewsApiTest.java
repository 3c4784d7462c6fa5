package org.labgoals.review.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.audit.application.AuditPage;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.audit.application.ReviewTimeline;
import org.labgoals.goal.api.Client;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.review.application.CycleReviews;
import org.labgoals.review.application.ReviewBoard;
import org.labgoals.review.application.ReviewCycleRecords;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewEvent.ReviewOpened;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.labgoals.visit.application.SinceLastVisit;
import org.labgoals.visit.application.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Reviews in the whole product over HTTP and every other way of reading, on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningReviewsApiTest {

    private static final String DRAFT =
            """
            {"title": "%s", "why": "Every minute counts", "kind": "quality-and-compliance",
             "horizon": "immediate", "startDate": "2026-01-01", "targetDate": "2099-12-31",
             "measures": [{"name": "Median", "form": "numeric", "unit": "min",
                           "direction": "reduce", "baseline": 60, "target": 40}],
             "criteria": [{"criterion": "healthcare-outcomes", "how": "Sooner is safer."}]}
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort private int port;
    @Autowired private ReviewQueries queries;
    @Autowired private AuditQueries audit;
    @Autowired private SinceLastVisit since;
    @Autowired private ReviewTimeline told;
    @Autowired private CycleReviews cycles;
    @Autowired private RecordedEvents events;
    @Autowired private OneWayIn way;
    @Autowired private ReviewCycleRecords rows;

    private Client technologist;
    private Client manager;
    private Client director;
    private Client auditor;
    private String person;
    private String reviews;

    @BeforeEach
    void people() {
        technologist = Client.signedIn(port, "technologist2");
        manager = Client.signedIn(port, "manager2");
        director = Client.signedIn(port, "director");
        auditor = Client.signedIn(port, "auditor");
        person = technologist.get("/api/v1/me").at("id");
        reviews = "/api/v1/people/" + person + "/reviews";
    }

    // --- the whole way

    @Test
    void aReviewIsOpenedAssessedTalkedAboutDecidedAndAcknowledged() {
        var kept = goal("Keep at it");
        var achieved = goal("Reach it");
        var unassessed = goal("Not looked at yet");
        technologist.post("/api/v1/goals/" + kept + "/self-assessment", "{\"text\": \"Well\"}");
        technologist.post("/api/v1/goals/" + achieved + "/self-assessment", "{\"text\": \"Done\"}");
        String review = opened(null);

        var early = technologist.post(review + "/acknowledgement", "{}");
        assertThat(early.code()).isEqualTo("both-assessments-first");
        assertThat(technologist.post(review + "/assessment", text("I am great")).code())
                .isEqualTo("nobody-reviews-themselves");
        assertThat(technologist.post(review + "/self-assessment", text("x".repeat(4_001))).code())
                .isEqualTo("review-text-too-long");
        technologist.post(review + "/self-assessment", text("I learned"));
        manager.post(review + "/assessment", text("He did"));
        assertThat(manager.post(review + "/talk", "{\"nextSteps\": \"SBB in May\"}").status())
                .isEqualTo(200);

        assertThat(manager.post(review + "/outcome", outcome("continue", "no-such-goal")).code())
                .isEqualTo("goal-not-in-review");
        var refused = manager.post(review + "/outcome", outcome("continue", unassessed));
        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(refused.json().at("/outcomes/0/refusedBy").asString())
                .isEqualTo("self-assessment-first");
        assertThat(refused.json().at("/outcomes/0/refusal").asString())
                .startsWith("The owner assesses the goal first");
        var done = manager.post(review + "/outcome", outcome("continue", kept));
        assertThat(done.json().at("/outcomes/1/carriedOut").asBoolean()).isTrue();
        assertThat(manager.get("/api/v1/goals/" + kept).at("status")).isEqualTo("active");
        var causes =
                manager
                        .get("/api/v1/goals/" + kept + "/history?size=100")
                        .json()
                        .findValuesAsString("cause")
                        .stream()
                        .filter(cause -> cause.startsWith("people/"))
                        .toList();
        assertThat(causes).as("reviewed and continued because of the review").hasSize(2);
        assertThat(causes).allMatch(cause -> ("/api/v1/" + cause).equals(review));
        assertThat(technologist.post(review + "/acknowledgement", "{}").code())
                .isEqualTo("outcome-missing");
        String secret = manager.post("/api/v1/me/tokens", "{\"name\": \"no pen\"}").at("secret");
        assertThat(manager.withToken(secret).post(review + "/outcome", achieved(achieved)).code())
                .isEqualTo("sign-with-password");
        var reached = manager.post(review + "/outcome", achieved(achieved));
        assertThat(reached.json().at("/outcomes/2/carriedOut").asBoolean())
                .as(reached.text())
                .isTrue();
        assertThat(manager.get("/api/v1/goals/" + achieved).at("status")).isEqualTo("achieved");
        decideTheRest(review);

        String own = technologist.post("/api/v1/me/tokens", "{\"name\": \"mine\"}").at("secret");
        assertThat(technologist.withToken(own).post(review + "/acknowledgement", "{}").code())
                .isEqualTo("sign-with-password");
        var closed = technologist.post(review + "/acknowledgement", "{\"note\": \"I was short.\"}");
        assertThat(closed.at("status")).as(closed.text()).isEqualTo("acknowledged");
        assertThat(closed.json().at("/note/text").asString()).isEqualTo("I was short.");
        assertThat(manager.post(review + "/talk", "{\"nextSteps\": \"More\"}").code())
                .isEqualTo("review-closed");
        var words = closed.json().at("/selfAssessment/eventId").asString();
        var mended =
                technologist.post(
                        review + "/correction",
                        "{\"eventId\": \"%s\", \"field\": \"text\", \"value\": \"I learnt\", \"reason\": \"Typo\"}"
                                .formatted(words));
        assertThat(mended.json().at("/selfAssessment/corrected").asBoolean())
                .as(mended.text())
                .isTrue();
    }

    // --- sealed until both are in

    @Test
    void anAssessmentIsReadNowhereByAnybodyElseUntilBothAreIn() {
        String review = opened("2019-01-01");
        String self = "SEALED-SELF-" + UUID.randomUUID();
        String managers = "SEALED-MANAGER-" + UUID.randomUUID();

        technologist.post(review + "/self-assessment", text(self + " first wording"));
        technologist.post(review + "/self-assessment", text(self));
        assertThat(everyWayOfReading(review, technologist)).contains(self);
        for (var other : others()) {
            assertThat(everyWayOfReading(review, other.client()))
                    .as(other.account())
                    .doesNotContain(self);
        }
        assertThat(
                        manager.get("/api/v1/audit?words=" + self.replace('-', '+'))
                                .json()
                                .path("items"))
                .as("no way round by looking for words")
                .isEmpty();
        var written = technologist.get(review).json().at("/selfAssessment/eventId").asString();
        var redaction = "{\"event\": \"%s\", \"reason\": \"Unread\"}".formatted(written);
        assertThat(manager.post("/api/v1/audit/redactions", redaction).code())
                .isEqualTo("not-before-you-may-read-it");
        String key = UUID.randomUUID().toString();
        manager.post(review + "/assessment", text("Draft of " + managers), key);
        assertThat(manager.post(review + "/assessment", text("Draft of " + managers), key).text())
                .contains(managers, self);
        for (var other : List.of(others().get(1), others().get(2))) {
            assertThat(everyWayOfReading(review, other.client()))
                    .contains(self, managers)
                    .doesNotContain("first wording");
        }
        assertThat(everyWayOfReading(review, technologist)).contains(managers);
        assertThat(everyWayOfReading(review, manager))
                .contains(self)
                .doesNotContain("first wording");
    }

    @Test
    void theManagersAssessmentIsSealedAsWellUnlessSharedOnPurpose() {
        String review = opened("2017-01-01");
        String managers = "SEALED-MANAGER-" + UUID.randomUUID();
        manager.post(review + "/assessment", text(managers));

        assertThat(everyWayOfReading(review, technologist)).doesNotContain(managers);
        assertThat(everyWayOfReading(review, director)).doesNotContain(managers);
        assertThat(everyWayOfReading(review, auditor)).doesNotContain(managers);
        assertThat(everyWayOfReading(review, manager)).contains(managers);

        manager.post(
                review + "/assessment", "{\"text\": \"%s\", \"share\": true}".formatted(managers));
        assertThat(everyWayOfReading(review, technologist)).contains(managers);
    }

    @Test
    void whoMayNotKnowOfThePersonKnowsOfNoReview() {
        String review = opened("2015-01-01");
        var stranger = Client.signedIn(port, "technologist");
        var otherManager = Client.signedIn(port, "manager");

        assertThat(stranger.get(review).status()).isEqualTo(404);
        assertThat(otherManager.get(reviews).status()).isEqualTo(404);
        assertThat(otherManager.post(review + "/assessment", text("So so")).status())
                .isEqualTo(404);
        assertThat(auditor.post(review + "/note", text("Noted")).code())
                .isEqualTo("only-those-at-work-review");
        assertThat(Client.signedIn(port, "admin").get(review).status()).isEqualTo(404);
    }

    // --- cycles

    @Test
    void aCycleOpensTheReviewOfEachOnceAlsoWhenAskedAgain() {
        var key = UUID.randomUUID().toString();
        var body =
                "{\"name\": \"Spring 2013\", \"who\": \"section\", \"section\": \"Molecular\","
                        + " \"from\": \"2013-01-01\", \"until\": \"2013-06-30\"}";

        var first = director.post("/api/v1/review-cycles", body, key);
        var again = director.post("/api/v1/review-cycles", body, key);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.json().path("people").asInt()).isGreaterThan(3);
        assertThat(first.json().path("reviews").asInt())
                .isEqualTo(first.json().path("people").asInt());
        assertThat(director.get(first.header("Location")).json()).isEqualTo(first.json());
        assertThat(technologist.get(first.header("Location")).status()).isEqualTo(404);
        assertThat(technologist.post("/api/v1/review-cycles", body).code())
                .isEqualTo("only-those-who-lead-it");
        assertThat(manager.post("/api/v1/review-cycles", body).code())
                .isEqualTo("only-those-who-lead-it");
        assertThat(
                        director.post(
                                        "/api/v1/review-cycles",
                                        body.replace("Molecular", "Astrology"))
                                .code())
                .isEqualTo("no-such-group");
    }

    @Test
    void aCycleIsRenamedItsLastDaysMoveInEachOpenReviewAndItIsClosed() {
        var opened =
                director.post(
                        "/api/v1/review-cycles",
                        "{\"name\": \"Autum\", \"who\": \"section\", \"section\": \"Molecular\","
                                + " \"from\": \"2012-01-01\", \"until\": \"2012-06-30\"}");
        var address = opened.header("Location");
        var later = LocalDate.now().plusDays(60).toString();
        var change =
                "{\"name\": \"Autumn\", \"deadlines\": {\"talk\": \"%s\", \"acknowledgement\": \"%s\"}}"
                        .formatted(later, later);

        assertThat(director.put(address, change, "").code()).isEqualTo("if-match-needed");
        var changed = director.put(address, change, opened.header("ETag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("name")).isEqualTo("Autumn");
        assertThat(director.put(address, change, opened.header("ETag")).status()).isEqualTo(412);
        var cycle = new ReviewCycleId(address.substring(address.lastIndexOf('/') + 1));
        var one =
                ActingAs.call(director.viewer(), () -> queries.cycle(cycle))
                        .cycle()
                        .people()
                        .getFirst();
        var review = reviewFrom(one, "2012-01-01");
        assertThat(director.get(review).json().at("/deadlines/talk").asString()).isEqualTo(later);
        assertThat(director.get(review).json().at("/deadlines/assessment"))
                .isEqualTo(opened.json().at("/deadlines/assessment"));
        int number = Integer.parseInt(review.substring(review.lastIndexOf('/') + 1));
        assertThat(ActingAs.call(director.viewer(), () -> told.of(one, number)))
                .extracting(HistoryLine::what)
                .containsExactly("review-opened", "review-deadlines-moved");

        assertThat(manager.post(address + "/closing", "").status()).isEqualTo(404);
        assertThat(director.post(address + "/closing", "").at("closedOn")).isNotBlank();
        var stands = director.get(address).header("ETag");
        assertThat(director.put(address, change.replace("Autumn", "Fall"), stands).code())
                .isEqualTo("cycle-closed");
    }

    @Test
    void aCycleThatWasInterruptedGoesOnByItselfAndTwoNodesOpenNothingTwice() throws Exception {
        var id = new ReviewCycleId(UUID.randomUUID().toString());
        var asked = new PersonId(director.get("/api/v1/me").at("id"));
        var named =
                Set.of(
                        new PersonId(person),
                        asked,
                        new PersonId(Client.signedIn(port, "manager").get("/api/v1/me").at("id")));
        var today = LocalDate.now();
        way.send(
                "review",
                ReviewCycleCommand.class,
                new OpenReviewCycle(
                        id,
                        new Occasion(asked, Standing.DECIDER, today),
                        PersonalText.of("Interrupted"),
                        new ReviewPlan(
                                LocalDate.of(2011, 1, 1),
                                LocalDate.of(2011, 6, 30),
                                ReviewDeadlines.from(today)),
                        CycleScope.laboratory(),
                        named),
                id.value(),
                Metadata.of(asked.value(), "director", Channel.API),
                null,
                true,
                () -> rows.version(id));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both =
                    nodes.invokeAll(
                            Collections.nCopies(
                                    2,
                                    () -> {
                                        cycles.carryOn(Duration.ZERO);
                                        return true;
                                    }));
            for (var node : both) {
                node.get();
            }
        }

        var state = ActingAs.call(director.viewer(), () -> queries.cycle(id));
        assertThat(state.cycle().carriedOut()).isTrue();
        assertThat(state.opened()).isEqualTo(3);
        for (var each : named) {
            assertThat(
                            events.of(ReviewEvent.class, ReviewRecordId.of(each).value()).stream()
                                    .filter(
                                            event ->
                                                    event.payload() instanceof ReviewOpened review
                                                            && id.equals(review.cycle())))
                    .singleElement()
                    .satisfies(
                            event -> {
                                assertThat(event.metadata(Metadata.ACTOR)).isEqualTo(asked.value());
                                assertThat(event.metadata(Metadata.CAUSATION))
                                        .isEqualTo(
                                                events.of(ReviewCycleEvent.class, id.value())
                                                        .getFirst()
                                                        .eventId());
                            });
        }
    }

    // --- saying it

    /** All that somebody reads of the review in every way there is, as one text. */
    private String everyWayOfReading(String review, Client client) {
        int number = Integer.parseInt(review.substring(review.lastIndexOf('/') + 1));
        var viewer = client.viewer();
        List<String> read = new ArrayList<>();
        read.add(client.get(review).text());
        read.add(client.get(reviews).text());
        read.add(client.get("/api/v1/review-cycles").text());
        var about = new PersonId(person);
        ReviewPage page = ActingAs.call(viewer, () -> queries.review(about, number));
        read.add(told(page));
        read.add(told(ActingAs.call(viewer, () -> queries.review(about, number, page.version()))));
        read.add(told(ActingAs.call(viewer, () -> queries.reviews(about))));
        ReviewBoard board = ActingAs.call(viewer, queries::board);
        read.add(told(board));
        ActingAs.call(viewer, () -> queries.watch(about, number, live -> read.add(told(live))))
                .close();
        ActingAs.call(viewer, () -> queries.watchBoard(live -> read.add(told(live)))).close();
        ActingAs.call(viewer, () -> queries.watchReviews(about, live -> read.add(told(live))))
                .close();
        if (AuditQueries.isOpenTo(viewer)) {
            AuditPage history =
                    ActingAs.call(
                            viewer, () -> audit.find(new FindEntries(about, null, null, null)));
            read.add(told(history));
            for (var kind : List.of("self-assessment-written", "assessment-written")) {
                read.add(
                        told(
                                ActingAs.call(
                                        viewer,
                                        () ->
                                                audit.find(
                                                        new FindEntries(null, null, kind, null)))));
            }
            ActingAs.call(
                            viewer,
                            () ->
                                    audit.watch(
                                            new FindEntries(about, null, null, null),
                                            live -> read.add(told(live))))
                    .close();
        }
        read.add(
                told(
                        ActingAs.call(
                                viewer,
                                () ->
                                        since.find(
                                                new Visit(Instant.EPOCH, 0),
                                                SinceLastVisit.FROM_THE_LATEST,
                                                100))));
        read.add(told(ActingAs.call(viewer, () -> told.of(about, number))));
        return String.join("\n", read);
    }

    /** With every text in the clear, as a screen would have it. */
    private static String told(Object answer) {
        return JSON.writeValueAsString(answer);
    }

    private record Other(String account, Client client) {}

    private List<Other> others() {
        return List.of(
                new Other("manager2", manager),
                new Other("director", director),
                new Other("auditor", auditor));
    }

    /** A review by hand; of six months from the day, or of the last thirty days. */
    private String opened(@Nullable String from) {
        var until = from == null ? null : LocalDate.parse(from).plusMonths(6);
        var body =
                from == null
                        ? "{}"
                        : "{\"from\": \"%s\", \"until\": \"%s\"}".formatted(from, until);
        var answer = manager.post(reviews, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    /** Where the person's review of the period stands that begins on the day. */
    private String reviewFrom(PersonId of, String from) {
        var theirs = "/api/v1/people/" + of.value() + "/reviews";
        for (var review : director.get(theirs).json().path("items")) {
            if (review.path("from").asString().equals(from)) {
                return theirs + "/" + review.path("number").asInt();
            }
        }
        throw new AssertionError("no review from " + from);
    }

    private void decideTheRest(String review) {
        var page = manager.get(review).json();
        List<String> decided = new ArrayList<>();
        page.path("outcomes").forEach(each -> decided.add(each.path("goal").asString()));
        page.path("material")
                .path("goals")
                .forEach(
                        goal -> {
                            if (!decided.contains(goal.path("id").asString())) {
                                manager.post(
                                        review + "/outcome",
                                        outcome("continue", goal.path("id").asString()));
                            }
                        });
    }

    private String goal(String title) {
        var drafted = technologist.post("/api/v1/goals", DRAFT.formatted(title));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var goal = drafted.header("Location");
        technologist.post(goal + "/submission", "");
        assertThat(manager.post(goal + "/activation", "{}").at("status")).isEqualTo("active");
        return drafted.at("id");
    }

    private static String text(String words) {
        return "{\"text\": \"%s\"}".formatted(words);
    }

    private static String outcome(String outcome, String goal) {
        return "{\"goal\": \"%s\", \"outcome\": \"%s\", \"text\": \"As agreed\"}"
                .formatted(goal, outcome);
    }

    private static String achieved(String goal) {
        return """
        {"goal": "%s", "outcome": "achieve", "text": "As agreed",
         "exceptions": [{"measureId": "m1", "reason": "Near enough"}]}
        """
                .formatted(goal);
    }
}
