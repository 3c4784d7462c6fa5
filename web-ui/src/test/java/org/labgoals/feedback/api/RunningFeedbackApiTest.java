package org.labgoals.feedback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.LabGoals;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.Exports;
import org.labgoals.audit.application.FindEntries;
import org.labgoals.feedback.application.AnonymousRounds;
import org.labgoals.feedback.application.FeedbackCommands;
import org.labgoals.feedback.application.FeedbackLinks;
import org.labgoals.feedback.application.FeedbackQueries;
import org.labgoals.feedback.application.Wanted.Words;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.goal.api.Client;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.review.application.FeedbackInReview;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.visit.application.SinceLastVisit;
import org.labgoals.visit.application.Visit;
import org.labgoals.work.application.WorkQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feedback in the whole product over HTTP and every other way of reading, on real PostgreSQL. */
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "labgoals.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningFeedbackApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort private int port;
    @Autowired private FeedbackQueries queries;
    @Autowired private FeedbackCommands commands;
    @Autowired private AnonymousRounds rounds;
    @Autowired private FeedbackLinks links;
    @Autowired private List<FeedbackInReview> inReview;
    @Autowired private List<TellsWhatIsOwed> owed;
    @Autowired private WorkQueries work;
    @Autowired private AuditQueries audit;
    @Autowired private Exports exports;
    @Autowired private SinceLastVisit since;
    @Autowired private JdbcTemplate database;

    private Client technologist;
    private Client manager;
    private Client director;
    private Client auditor;
    private PersonId person;
    private String feedback;
    private List<PersonId> peers;

    @BeforeEach
    void people() {
        technologist = Client.signedIn(port, "technologist2");
        manager = Client.signedIn(port, "manager2");
        director = Client.signedIn(port, "director");
        auditor = Client.signedIn(port, "auditor");
        person = new PersonId(technologist.get("/api/v1/me").at("id"));
        feedback = "/api/v1/people/" + person + "/feedback";
        peers = peers();
    }

    // --- by name

    @Test
    void feedbackIsAskedForGivenThankedForAndTurnedIntoADraft() {
        var request = asked("What should I do more of?", peers.subList(0, 2));
        var peer = peer(peers.getFirst());

        assertThat(ActingAs.call(peer, () -> told(work.list()))).contains("answer-feedback");
        ActingAs.call(
                peer, () -> commands.answer(request, null, words("Explain as you work. Often.")));
        assertThat(ActingAs.call(peer, () -> told(work.list()))).doesNotContain(request.value());
        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        peer,
                                        () -> commands.answer(request, null, words("Another"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(FeedbackRule.FEEDBACK_EXISTS));
        var item = saying("Explain as you work. Often.");
        assertThat(item.at("/question").asString()).isEqualTo("What should I do more of?");
        assertThat(item.at("/by/id").asString()).isEqualTo(peers.getFirst().value());

        var one = feedback + "/" + item.at("/id").asString();
        assertThat(technologist.post(one + "/thanks", "").at("thanked")).isEqualTo("true");
        assertThat(manager.post(one + "/thanks", "").code()).isEqualTo("only-whom-it-is-meant-for");
        assertThat(
                        technologist
                                .post(one + "/reply", "{\"text\": \"I will\"}")
                                .json()
                                .at("/reply/text")
                                .asString())
                .isEqualTo("I will");
        var drafted = technologist.post(one + "/goal", "");
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var goal = technologist.get(drafted.header("Location")).json();
        assertThat(goal.at("/title").asString()).isEqualTo("Explain as you work.");
        assertThat(goal.at("/origin/kind").asString()).isEqualTo("feedback");
        assertThat(goal.at("/origin/reference").asString()).isEqualTo(item.at("/id").asString());
        assertThat(manager.post(one + "/goal", "").code()).isEqualTo("only-whom-it-is-meant-for");
    }

    /** What the person reads of it; others of the same day may stand before or after. */
    private JsonNode saying(String words) {
        return technologist
                .get(feedback)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.at("/text").asString().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void badInputIsRefusedInASentence() {
        var other = "/api/v1/people/" + peers.getFirst() + "/feedback";

        assertThat(technologist.post(other, text("x".repeat(100_000))).status()).isEqualTo(422);
        assertThat(technologist.post(other, text("x".repeat(100_000))).code())
                .isEqualTo("feedback-text-too-long");
        assertThat(technologist.post(feedback, text("I am great")).code())
                .isEqualTo("nobody-speaks-of-themselves");
        assertThat(auditor.post(feedback, text("Fine")).code())
                .isEqualTo("only-those-at-work-give-feedback");
        assertThat(technologist.post(other, text("<b>Bold</b>")).status()).isEqualTo(201);
        assertThat(manager.get(other).text()).contains("<b>Bold</b>");
        assertThat(technologist.get(other).status()).isEqualTo(404);
        assertThat(ask("\"source\": \"patient\", \"addresses\": [\"a@b.org\"]").code())
                .isEqualTo("no-address-of-patients");
        assertThat(ask("\"source\": \"clinician\", \"addresses\": [\"nobody\"]").code())
                .isEqualTo("address-not-one");
        assertThat(ask("\"source\": \"peer\", \"colleagues\": [\"no-such\"]").code())
                .isEqualTo("colleague-not-here");
        assertThat(
                        ask("\"source\": \"patient\", \"cards\": 1, \"about\": \"goal\","
                                        + " \"reference\": \"none\"")
                                .code())
                .isEqualTo("topic-not-there");
        var stranger = Client.signedIn(port, "technologist");
        assertThat(stranger.get(feedback).status()).isEqualTo(404);
        assertThat(stranger.post(feedback, text("Hello")).status()).isEqualTo(404);
        assertThat(Client.signedIn(port, "admin").get(feedback).status()).isEqualTo(404);
    }

    // --- for the manager only

    @Test
    void whatIsMeantForTheManagerIsReadNowhereByThePerson() {
        var secret = "MANAGERS-" + UUID.randomUUID();
        var peer = peer(peers.getFirst());
        var receipt =
                ActingAs.call(
                        peer,
                        () ->
                                commands.give(
                                        person,
                                        null,
                                        org.labgoals.feedback.domain.FeedbackTopic.PERSON,
                                        new Words(
                                                PersonalText.of(secret),
                                                FeedbackAudience.MANAGER_ONLY,
                                                false)));
        var id = String.valueOf(receipt.feedback());

        assertThat(everyWayOfReading(technologist)).doesNotContain(secret, id);
        assertThat(technologist.get(feedback + "/" + id).status()).isEqualTo(404);
        for (var reader : List.of("manager2", "director", "auditor")) {
            assertThat(everyWayOfReading(Client.signedIn(port, reader)))
                    .as(reader)
                    .contains(secret);
        }
        assertThat(
                        director.post(feedback + "/" + id + "/disclosure", "{\"reason\": \"Why\"}")
                                .code())
                .isEqualTo("written-by-name");
    }

    // --- without a name

    @Test
    void withoutANameItIsShownInThreesByMonthAndLeadsNowhereBack() {
        var request = asked("What should I stop?", peers.subList(0, 4));
        var mark = "ANON-" + UUID.randomUUID();
        var events = database.queryForObject("select count(*) from domain_event", Long.class);
        var key = new RequestKey("whoever", UUID.randomUUID().toString(), "digest");
        for (var peer : peers.subList(0, 3)) {
            var receipt =
                    ActingAs.call(
                            peer(peer),
                            () ->
                                    commands.answer(
                                            request,
                                            key,
                                            anonymous(mark + peer.value().hashCode())));
            assertThat(receipt.feedback()).isNull();
            assertThat(receipt.shownFrom())
                    .isEqualTo(YearMonth.from(queries.today()).plusMonths(1).atDay(1));
        }
        assertThat(database.queryForObject("select count(*) from domain_event", Long.class))
                .isEqualTo(events);
        assertThat(
                        database.queryForObject(
                                "select count(*) from idempotency where key = ?",
                                Long.class,
                                key.key()))
                .isZero();
        assertThat(database.queryForList("select * from feedback_unshown").toString())
                .doesNotContain(mark)
                .doesNotContain(peers.subList(0, 3).stream().map(PersonId::value).toList());
        rounds.show();
        everybodyReads().forEach(read -> assertThat(read).doesNotContain(mark));

        database.update("update feedback_unshown set month = '2026-01' where round is null");
        ActingAs.call(
                peer(peers.get(3)),
                () -> commands.answer(request, null, anonymous(mark + "fourth")));
        rounds.show();
        rounds.show();

        for (var read : everybodyReads()) {
            assertThat(read).contains(mark).doesNotContain(mark + "fourth");
        }
        var items = technologist.get(feedback + "?size=100").json().path("items");
        List<String> shown = new ArrayList<>();
        items.forEach(
                item -> {
                    if (item.path("text").asString().startsWith(mark)) {
                        shown.add(item.path("id").asString());
                        assertThat(item.path("month").asString()).isEqualTo("2026-01");
                        assertThat(item.path("on").isNull()).isTrue();
                        assertThat(item.path("by").isNull()).isTrue();
                    }
                });
        assertThat(shown).hasSize(3);
        for (var id : shown) {
            var rows =
                    database.queryForList(
                            "select payload, metadata from domain_event where aggregate_id = ?",
                            id);
            assertThat(rows.toString())
                    .contains("\"actor\":\"anonymous\"")
                    .doesNotContain(peers.stream().map(PersonId::value).toList());
        }
        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        peer(peers.getFirst()),
                                        () -> commands.answer(request, null, words("By name"))))
                .isInstanceOf(Refused.class);
        disclosed(shown.getFirst());
    }

    @Test
    void twoOfARequestCannotBeUnknown() {
        var request = asked("And what else?", peers.subList(0, 2));

        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        peer(peers.getFirst()),
                                        () -> commands.answer(request, null, anonymous("Well"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(FeedbackRule.ANONYMOUS_NEEDS_THREE));
    }

    private void disclosed(String id) {
        var one = feedback + "/" + id;
        var why = "{\"reason\": \"It holds a threat.\"}";
        assertThat(manager.post(one + "/disclosure", why).code())
                .isEqualTo("only-directors-ask-for-disclosure");
        assertThat(director.post(one + "/disclosure/author", "").code())
                .isEqualTo("no-disclosure-asked");
        assertThat(director.post(one + "/disclosure", why).status()).isEqualTo(200);
        assertThat(told(ActingAs.call(auditor.viewer(), work::list)))
                .contains("decide-on-disclosure");
        assertThat(director.post(one + "/disclosure/agreement", "").code())
                .isEqualTo("only-auditors-decide-on-disclosure");
        assertThat(director.post(one + "/disclosure/author", "").code())
                .isEqualTo("disclosure-not-agreed");
        assertThat(auditor.post(one + "/disclosure/agreement", "").status()).isEqualTo(200);
        var author = director.post(one + "/disclosure/author", "");
        assertThat(peers.stream().map(PersonId::value).toList())
                .contains(author.json().at("/person/id").asString());
        assertThat(auditor.get(one).json().at("/disclosure/looks").asInt()).isEqualTo(1);
        assertThat(manager.get(one).json().path("disclosure").isNull()).isTrue();
        assertThat(everyWayOfReading(technologist))
                .doesNotContain("It holds a threat.", "disclosure-asked", "author-looked-at");
        assertThat(everyWayOfReading(auditor)).contains("It holds a threat.", "author-looked-at");
    }

    // --- by a link

    @Test
    void aLinkOpensOneFormOnceAndRevealsNoMoreThanFirstNameAndQuestion() {
        var made = ask("\"source\": \"patient\", \"cards\": 2");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var request = made.header("Location");
        var link = made.json().at("/links/0/id").asString();
        var stale = technologist.post(request + "/links/" + link, "").at("address");
        var address = technologist.post(request + "/links/" + link, "").at("address");
        assertThat(manager.post(request + "/links/" + link, "").status()).isEqualTo(404);

        var form = visit(address);
        var name = technologist.get("/api/v1/me").at("name");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains(name.split(" ")[0], "How was it?", "Please name neither yourself")
                .doesNotContain(name.split(" ")[1], person.value());
        assertThat(form.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(form.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(form.headers().firstValue("Cache-Control").orElse("")).contains("no-store");

        assertThat(send(address, "").statusCode()).isEqualTo(422);
        assertThat(send(address, "x".repeat(100_000)).statusCode()).isEqualTo(422);
        assertThat(send(address, "<script>alert(1)</script>" + "x".repeat(5_000)).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(send(address, "She was quick.").statusCode()).isEqualTo(200);
        var used = visit(address);
        var guessed = visit("/f/" + UUID.randomUUID());
        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(used.body()).isEqualTo(guessed.body()).isEqualTo(visit(stale).body());
        assertThat(send(address, "Again").statusCode()).isEqualTo(404);
        assertThat(technologist.get(feedback).text()).contains("She was quick.");

        var second = made.json().at("/links/1/id").asString();
        var other = technologist.post(request + "/links/" + second, "").at("address");
        technologist.post(request + "/withdrawal", "");
        assertThat(visit(other).body()).isEqualTo(guessed.body());
    }

    @Test
    void anAnswerThatSeemsToNameAPatientIsTheManagersUntilTheyLetItThrough() {
        var made = ask("\"source\": \"clinician\", \"cards\": 1");
        var link = made.json().at("/links/0/id").asString();
        var address =
                technologist.post(made.header("Location") + "/links/" + link, "").at("address");
        var mark = "held" + UUID.randomUUID().toString().substring(0, 4);
        assertThat(send(address, mark + ": Mrs. Miller waited.").statusCode()).isEqualTo(200);

        for (var reader : List.of("technologist2", "director", "auditor")) {
            assertThat(everyWayOfReading(Client.signedIn(port, reader)))
                    .as(reader)
                    .doesNotContain(mark);
        }
        assertThat(everyWayOfReading(manager)).contains(mark, "look-at-held-feedback");
        var id =
                manager.get(feedback + "?size=100")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("text").asString("").startsWith(mark))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        assertThat(manager.post(feedback + "/" + id + "/release", "").at("status"))
                .isEqualTo("shown");
        assertThat(technologist.get(feedback + "?size=100").text()).contains(mark);
    }

    @Test
    void aLinkIsMailedByOneNodeAndItsAddressIsForgottenOnceItWasUsed() {
        var address = UUID.randomUUID() + "@ward.example";
        var made = ask("\"source\": \"clinician\", \"addresses\": [\"" + address + "\"]");
        assertThat(made.json().at("/links/0/mail").asString()).isEqualTo(address);
        var now = Instant.now();
        var mail =
                links.toMail(now.plusSeconds(1), queries.today(), 500).stream()
                        .filter(each -> each.address().equals(address))
                        .findFirst()
                        .orElseThrow();
        var secret = Secrets.make();
        var later = now.plusSeconds(600);

        assertThat(links.claim(mail.link(), now.plusSeconds(1), later, Secrets.hash(secret)))
                .isTrue();
        assertThat(links.claim(mail.link(), now.plusSeconds(1), later, Secrets.hash("another")))
                .isFalse();
        links.mailed(mail.link(), null);
        assertThat(links.toMail(later.plusSeconds(60), queries.today(), 500))
                .noneMatch(each -> each.address().equals(address));
        assertThat(visit("/f/" + secret).statusCode()).isEqualTo(200);
        assertThat(send("/f/" + secret, "She rang back.").statusCode()).isEqualTo(200);
        assertThat(database.queryForList("select address from feedback_link", String.class))
                .doesNotContain(address);
    }

    @Test
    void aHeldAnswerCanBeRedactedBeforeAnybodyElseReadsIt() {
        var made = ask("\"source\": \"clinician\", \"cards\": 1");
        var link = made.json().at("/links/0/id").asString();
        var address =
                technologist.post(made.header("Location") + "/links/" + link, "").at("address");
        var mark = "gone" + UUID.randomUUID().toString().substring(0, 4);
        send(address, mark + ": Mr. Miller waited.");
        var held =
                manager.get(feedback + "?size=100")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("text").asString("").startsWith(mark))
                        .findFirst()
                        .orElseThrow();
        var one = feedback + "/" + held.path("id").asString();

        var redacted = manager.post(one + "/redaction", "{\"reason\": \"A patient\"}");
        assertThat(redacted.status()).as(redacted.text()).isEqualTo(200);
        assertThat(manager.post(one + "/release", "").status()).isEqualTo(200);
        everybodyReads().forEach(read -> assertThat(read).doesNotContain(mark));
        assertThat(technologist.get(one).at("text")).isEqualTo("[erased]");
    }

    // --- saying it

    private List<String> everybodyReads() {
        return List.of(
                everyWayOfReading(technologist),
                everyWayOfReading(manager),
                everyWayOfReading(director),
                everyWayOfReading(auditor));
    }

    /** All that somebody reads of the person's feedback in every way there is, as one text. */
    private String everyWayOfReading(Client client) {
        var viewer = client.viewer();
        List<String> read = new ArrayList<>();
        read.add(client.get(feedback + "?size=100").text());
        read.add(client.get("/api/v1/feedback-requests?size=100").text());
        read.add(client.get("/api/v1/work-list?size=100").text());
        read.add(told(ActingAs.call(viewer, () -> queries.about(person))));
        read.add(told(ActingAs.call(viewer, queries::requests)));
        read.add(told(ActingAs.call(viewer, queries::given)));
        read.add(ActingAs.call(viewer, () -> exported(viewer.person())));
        ActingAs.call(viewer, () -> queries.watchAbout(person, live -> read.add(told(live))))
                .close();
        ActingAs.call(viewer, () -> queries.watchRequests(live -> read.add(told(live)))).close();
        inReview.forEach(
                each ->
                        read.add(
                                told(
                                        each.of(
                                                viewer,
                                                person,
                                                LocalDate.of(2020, 1, 1),
                                                LocalDate.of(2099, 1, 1)))));
        owed.forEach(each -> read.add(told(each.owed(Set.of(viewer.person()), queries.today()))));
        read.add(told(ActingAs.call(viewer, work::list)));
        if (AuditQueries.isOpenTo(viewer)) {
            for (var kind :
                    List.of(
                            "feedback-given",
                            "anonymous-feedback-shown",
                            "disclosure-asked",
                            "author-looked-at",
                            "feedback-requested")) {
                read.add(
                        told(
                                ActingAs.call(
                                        viewer,
                                        () ->
                                                audit.find(
                                                        new FindEntries(
                                                                person, null, kind, null)))));
            }
            read.add(
                    told(
                            ActingAs.call(
                                    viewer,
                                    () -> audit.find(new FindEntries(person, null, null, null)))));
        }
        read.add(
                told(
                        ActingAs.call(
                                viewer,
                                () ->
                                        since.find(
                                                new Visit(Instant.EPOCH, 0),
                                                SinceLastVisit.FROM_THE_LATEST,
                                                200))));
        return String.join("\n", read);
    }

    /** Everything about somebody, as they take it along. */
    private String exported(PersonId of) {
        try {
            var bytes = new ByteArrayOutputStream();
            exports.of(of).writeTo(bytes);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(zip.getNextEntry().getName()).isEqualTo("record.json");
                return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With every text in the clear, as a screen would have it. */
    private static String told(Object answer) {
        return JSON.writeValueAsString(answer);
    }

    private FeedbackRequestId asked(String question, List<PersonId> colleagues) {
        var ids =
                colleagues.stream()
                        .map(each -> "\"" + each + "\"")
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
        var answer =
                technologist.post(
                        "/api/v1/feedback-requests",
                        "{\"person\": \"%s\", \"question\": \"%s\", \"source\": \"peer\", \"colleagues\": [%s]}"
                                .formatted(person, question, ids));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new FeedbackRequestId(answer.at("id"));
    }

    private Client.Answer ask(String more) {
        return technologist.post(
                "/api/v1/feedback-requests",
                "{\"person\": \"%s\", \"question\": \"How was it?\", %s}".formatted(person, more));
    }

    /** Four who know the person and lead nobody. */
    private List<PersonId> peers() {
        List<PersonId> found = new ArrayList<>();
        for (var each : technologist.get("/api/v1/people?size=100").json().path("items")) {
            var id = each.path("id").asString();
            if (!id.equals(person.value())
                    && each.path("roles").toString().equals("[\"technologist\"]")) {
                found.add(new PersonId(id));
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
        return found.subList(0, 4);
    }

    private static Viewer peer(PersonId id) {
        return new Viewer("peer", id, Set.of(Role.TECHNOLOGIST), Channel.SCREEN);
    }

    private static Words words(String text) {
        return new Words(PersonalText.of(text), FeedbackAudience.ALSO_PERSON, false);
    }

    private static Words anonymous(String text) {
        return new Words(PersonalText.of(text), FeedbackAudience.ALSO_PERSON, true);
    }

    private static String text(String words) {
        return "{\"text\": \"%s\"}".formatted(words);
    }

    // --- the page behind a link

    private HttpResponse<String> visit(String address) {
        return sent(HttpRequest.newBuilder(here(address)).build());
    }

    private HttpResponse<String> send(String address, String text) {
        var form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return sent(
                HttpRequest.newBuilder(here(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private URI here(String address) {
        return URI.create("http://localhost:" + port + URI.create(address).getPath());
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
