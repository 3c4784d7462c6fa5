package org.labgoals.demo.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.audit.application.EvidencePackets;
import org.labgoals.audit.application.PacketFiles;
import org.labgoals.audit.application.PacketRule;
import org.labgoals.audit.application.PacketWanted;
import org.labgoals.audit.application.PacketWanted.About.OfGoal;
import org.labgoals.audit.application.PacketWanted.About.OfPerson;
import org.labgoals.audit.application.PacketWanted.About.OfSection;
import org.labgoals.audit.application.PacketWanted.About.OfTestSystem;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.evidence.application.EvidenceStore;
import org.labgoals.evidence.application.FileContents;
import org.labgoals.evidence.application.KeptFile;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Accounts;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.platform.postgres.TestDatabase;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.FoldedRow;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.DemoData;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.ProvedEvents;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Signing;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.labgoals.visit.application.SinceLastVisit;
import org.labgoals.visit.application.Visit;
import org.labgoals.work.application.WorkQueries;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** One product, filled once, on real PostgreSQL. */
class DemoLaboratoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final ZoneId ZONE = ZoneId.systemDefault();

    /** The day the demo is loaded on. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir static Path data;

    private static ConfigurableApplicationContext product;
    private static JdbcTemplate jdbc;
    private static long leftByAKilledLoad;

    @BeforeAll
    static void start() {
        try (ConfigurableApplicationContext killed = start(DATABASE, data, false)) {
            leftByAKilledLoad = killInTheMiddle(killed);
        }
        product = start(DATABASE, data, true);
        jdbc = product.getBean(JdbcTemplate.class);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void loadsIntoAnEmptyStore() {
        assertThat(product.getBean(DemoData.class).isShown()).isTrue();
        assertThat(count("select count(*) from domain_event")).isGreaterThan(800);
    }

    @Test
    void whatOneOwesIsTheSameAskedAloneAndAskedWithEverybody() {
        var directory = product.getBean(Directory.class);
        var everybody =
                directory.everybodyIn(new Reach.Everybody(), TODAY).stream()
                        .map(PersonLine::id)
                        .collect(Collectors.toSet());
        for (var feature : product.getBeansOfType(TellsWhatIsOwed.class).values()) {
            var together = feature.owed(everybody, TODAY);
            for (var person : everybody) {
                assertThat(feature.owed(Set.of(person), TODAY))
                        .as(feature.feature() + " of " + person)
                        .containsExactlyInAnyOrderElementsOf(
                                together.stream().filter(one -> one.by().equals(person)).toList());
            }
        }
    }

    @Test
    void everyRoleHasAWorkListThatLeadsNowhereTheyMayNotGo() {
        for (var name : List.of("technologist", "manager", "director")) {
            var viewer = viewer(name);
            var list = ActingAs.call(viewer, product.getBean(WorkQueries.class)::list);

            assertThat(list.items()).as(name).isNotEmpty();
            for (var item : list.items()) {
                assertThat(item.owed().by()).isEqualTo(viewer.person());
                var goal = item.owed().address().replaceAll("^goals/([^/?]+).*", "$1");
                if (!goal.equals(item.owed().address())) {
                    assertThat(
                                    ActingAs.call(
                                            viewer,
                                            () ->
                                                    product.getBean(GoalQueries.class)
                                                            .goal(new GoalId(goal))))
                            .isNotNull();
                }
            }
        }
    }

    /** Today's rows and the events folded up to now are two ways to the same answer. */
    @Test
    void asOfNowEveryRecordFoldsToWhatItsRowSays() {
        var then = new AsOf(AsOf.By.RECORDED, Instant.now(), TODAY);
        var rows = product.getBean(FoldedRows.class);
        var looked = 0;
        for (var projection : product.getBeansOfType(FoldedProjection.class).values()) {
            var ids = new TreeSet<>(jdbc.queryForList(streamsOf(projection), String.class));
            @SuppressWarnings("unchecked")
            Class<? extends FoldedRow> row =
                    (Class<? extends FoldedRow>) projection.newRow().apply("any").getClass();
            var today = rows.some(row, projection.state(), ids);
            List<Object> folded = then.call(() -> rows.some(row, projection.state(), ids));
            var alike =
                    projection.state().getSimpleName().equals("GoalCourse")
                            ? folded.stream().map(String::valueOf).toList()
                            : folded;
            assertThat(alike)
                    .as(projection.state().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(
                            alike == folded ? today : today.stream().map(String::valueOf).toList());
            looked += folded.size();
        }
        assertThat(looked).isGreaterThan(150);
        var viewer = viewer("director");
        var goals = product.getBean(GoalQueries.class);
        Supplier<List<GoalState>> all =
                () ->
                        goals
                                .find(new FindGoals(null, null, null, null, null, 0, 200))
                                .items()
                                .stream()
                                .map(GoalLine::state)
                                .toList();
        List<GoalState> today = ActingAs.call(viewer, all::get);
        assertThat(ActingAs.call(viewer, () -> then.call(all::get))).isEqualTo(today);
        assertThat(today).hasSizeGreaterThan(20);
    }

    private static String streamsOf(FoldedProjection<?, ?, ?> projection) {
        return "select distinct aggregate_id from domain_event where payload_type like '"
                + projection.eventType().getPackageName().split("[.]")[2]
                + ".%' and payload_type in ("
                + Arrays.stream(projection.eventType().getPermittedSubclasses())
                        .map(
                                type ->
                                        "'"
                                                + type.getPackageName().split("[.]")[2]
                                                + "."
                                                + type.getSimpleName()
                                                + "'")
                        .collect(Collectors.joining(","))
                + ")";
    }

    /** Whatever had happened by some day, the folds can tell it. */
    @Test
    void everyRecordCanBeToldAsOfAnyDayByEitherTime() {
        var rows = product.getBean(FoldedRows.class);
        var goals = product.getBean(GoalQueries.class);
        var viewer = viewer("director");
        for (var by : AsOf.By.values()) {
            var found = new ArrayList<Integer>();
            for (var day = TODAY; day.isAfter(TODAY.minusDays(900)); day = day.minusDays(37)) {
                var then = new AsOf(by, day.plusDays(1).atStartOfDay(ZONE).toInstant(), day);
                var count = 0;
                for (var projection : product.getBeansOfType(FoldedProjection.class).values()) {
                    var ids = jdbc.queryForList(streamsOf(projection), String.class);
                    @SuppressWarnings("unchecked")
                    Class<? extends FoldedRow> row =
                            (Class<? extends FoldedRow>)
                                    projection.newRow().apply("any").getClass();
                    List<?> told = then.call(() -> rows.some(row, projection.state(), ids));
                    count += told.size();
                }
                count += ActingAs.call(viewer, () -> then.call(goals::teamBoard).people().size());
                found.add(count);
            }
            assertThat(found).as(by.name()).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(found.getFirst()).isGreaterThan(found.getLast());
        }
    }

    @Test
    void thePacketsOwnVerifierFindsThatAllFitsAndNamesWhatWasTamperedWith(@TempDir Path folder)
            throws Exception {
        product.getBean(EventProof.class).makeCheckpoint();
        var auditor = viewer("auditor");
        var person = viewer("technologist").person();
        var wanted = new PacketWanted(new OfPerson(person), TODAY.minusYears(3), TODAY);
        var packet =
                ActingAs.call(auditor, () -> product.getBean(EvidencePackets.class).of(wanted));
        var zip = folder.resolve("packet.zip");
        try (var written = product.getBean(PacketFiles.class).zip(packet)) {
            Files.copy(written, zip);
        }
        assertThat(packet.proved().paths()).hasSameSizeAs(packet.proved().events());
        assertThat(packet.proved().events()).hasSizeGreaterThan(20);
        assertThat(packet.paper().parts().toString()).contains("Signed as").contains(", then ");

        assertThat(verified(zip)).contains("Everything fits.").endsWith("0");

        var victim =
                packet.proved().events().stream()
                        .filter(event -> event.sequence() > 0)
                        .skip(3)
                        .findFirst()
                        .orElseThrow()
                        .eventId();
        for (var field : List.of("payload", "metadata", "timestamp", "hash", "previousHash")) {
            var tampered = Files.copy(zip, folder.resolve(field + ".zip"));
            tamper(tampered, "events.json", victim, field);
            assertThat(verified(tampered)).as(field).contains(victim).endsWith("1");
        }
        if (packet.signed() != null) {
            var signed = Files.copy(zip, folder.resolve("signed.zip"));
            edit(
                    signed,
                    "checkpoint.json",
                    text -> text.replaceFirst("\"hash\" : \"..", "\"hash\" : \"zz"));
            assertThat(verified(signed)).contains("is not signed").endsWith("1");
        }
        var moved = Files.copy(zip, folder.resolve("root.zip"));
        edit(moved, "proof.json", text -> text.replaceFirst("\"root\" : \"..", "\"root\" : \"00"));
        assertThat(verified(moved)).contains("was changed").endsWith("1");
    }

    @Test
    void aPacketIsOnlyForWhoMayHaveIt() {
        var packets = product.getBean(EvidencePackets.class);
        var person = viewer("technologist").person();
        var year = new PacketWanted(new OfPerson(person), TODAY.minusYears(1), TODAY);
        assertThat(ActingAs.call(viewer("technologist"), () -> packets.of(year)).paper().facts())
                .isNotEmpty();
        assertThat(ActingAs.call(viewer("manager"), () -> packets.of(year)).paper().facts())
                .isNotEmpty();
        for (var stranger : List.of("technologist2", "manager2")) {
            assertThatThrownBy(() -> ActingAs.call(viewer(stranger), () -> packets.of(year)))
                    .as(stranger)
                    .satisfiesAnyOf(
                            refused ->
                                    assertThat(refused)
                                            .hasMessage(
                                                    PacketRule.NOT_YOURS_TO_HAND_OUT.sentence()),
                            refused -> assertThat(refused).isInstanceOf(NotFound.class));
        }
        var longAgo =
                new PacketWanted(new OfPerson(person), TODAY.minusYears(40), TODAY.minusYears(39));
        assertThatThrownBy(() -> ActingAs.call(viewer("auditor"), () -> packets.of(longAgo)))
                .hasMessage(PacketRule.NOTHING_INSIDE.sentence());
        var backwards = new PacketWanted(new OfPerson(person), TODAY, TODAY.minusDays(1));
        assertThatThrownBy(() -> ActingAs.call(viewer("auditor"), () -> packets.of(backwards)))
                .hasMessage(PacketRule.ENDS_BEFORE_IT_BEGINS.sentence());
        assertThat(PacketRule.TOO_MUCH_INSIDE.sentence()).contains("20,000");
    }

    @Test
    void everyKindOfPacketHoldsWhatItIsAboutAndNothingElse() throws Exception {
        var packets = product.getBean(EvidencePackets.class);
        var auditor = viewer("auditor");
        var system =
                jdbc.queryForObject(
                        "select test_system from competency_standing"
                                + " group by 1 order by count(*) desc limit 1",
                        String.class);
        var ofGoal =
                ActingAs.call(
                        auditor,
                        () ->
                                packets.of(
                                        new PacketWanted(
                                                new OfGoal(
                                                        new GoalId(
                                                                jdbc.queryForObject(
                                                                        "select id from goal where"
                                                                            + " status = 'ACTIVE'"
                                                                            + " limit 1",
                                                                        String.class))),
                                                TODAY.minusYears(3),
                                                TODAY)));
        assertThat(ofGoal.proved().events())
                .extracting(ProvedEvents.Row::recordId)
                .containsOnly(ofGoal.proved().events().getFirst().recordId());
        var ofSystem =
                ActingAs.call(
                        auditor,
                        () ->
                                packets.of(
                                        new PacketWanted(
                                                new OfTestSystem(new TestSystemId(system)),
                                                TODAY.minusYears(3),
                                                TODAY)));
        assertThat(ofSystem.proved().events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.payload()).contains(system))
                .as("also what happened to the test system itself")
                .anySatisfy(
                        event ->
                                assertThat(event.payloadType())
                                        .isEqualTo("competency.TestSystemAdded"));
        var ofSection =
                ActingAs.call(
                        auditor,
                        () ->
                                packets.of(
                                        new PacketWanted(
                                                new OfSection("Molecular"),
                                                TODAY.minusDays(60),
                                                TODAY)));
        assertThat(ofSection.paper().parts()).hasSizeGreaterThan(1);
        try (var pdf = Loader.loadPDF(product.getBean(PacketFiles.class).pdf(ofSystem))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Evidence packet:").contains("Page 1 of ");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Evidence packet:");
        }
    }

    private static String verified(Path zip) throws Exception {
        var folder = zip.resolveSibling(zip.getFileName() + "-verifier");
        Files.createDirectories(folder);
        try (var file = FileSystems.newFileSystem(zip)) {
            Files.copy(
                    file.getPath("Verify.java"),
                    folder.resolve("Verify.java"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var run =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                folder.resolve("Verify.java").toString(),
                                zip.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + run.waitFor();
    }

    /** Changes one letter of a field of the event. */
    private static void tamper(Path zip, String file, String event, String field) throws Exception {
        edit(
                zip,
                file,
                text -> {
                    int from = text.indexOf("\"eventId\" : \"" + event);
                    int begins = text.lastIndexOf('{', from);
                    int at = text.indexOf("\"" + field + "\" : \"", begins) + field.length() + 6;
                    char was = text.charAt(at);
                    return text.substring(0, at)
                            + (was == '1' ? '2' : was == '{' ? '[' : '1')
                            + text.substring(at + 1);
                });
    }

    private static void edit(Path zip, String file, UnaryOperator<String> change) throws Exception {
        try (var opened = FileSystems.newFileSystem(zip)) {
            var path = opened.getPath(file);
            Files.writeString(path, change.apply(Files.readString(path)));
        }
    }

    private static Viewer viewer(String account) {
        var person = product.getBean(Accounts.class).named(account).orElseThrow().person();
        var roles = product.getBean(Directory.class).person(person).orElseThrow().roles();
        return new Viewer(account, person, roles, Channel.SCREEN);
    }

    @Test
    void everyEventSaysThatItIsDemoAndWhoDidIt() {
        assertThat(
                        count(
                                "select count(*) from domain_event where metadata::json->>'demo' is"
                                    + " distinct from 'true' or metadata::json->>'channel' is"
                                    + " distinct from 'demo' or metadata::json->>'actor' is null"))
                .isZero();
    }

    @Test
    void everyAchievementIsSignedAndNamesTheSignersRecordAsItWas() {
        long achieved =
                count("select count(*) from domain_event where payload_type = 'goal.GoalAchieved'");
        assertThat(achieved).isPositive();
        assertThat(
                        count(
                                """
                                select count(*) from domain_event
                                where payload_type = 'goal.GoalAchieved'
                                and metadata::json->>'signature' = 'approved'
                                and metadata::json->>'signedWith'
                                    like '%' || (metadata::json->>'actor') || '@%'
                                """))
                .isEqualTo(achieved);
    }

    @Test
    void anAchievementSentPastTheOneWayInIsRefusedForWantOfASignature() {
        String goal =
                jdbc.queryForObject(
                        "select id from goal where status = 'REVIEWED' limit 1", String.class);
        var occasion =
                new Occasion(DemoPeople.personId("priya"), Standing.DECIDER, LocalDate.now());
        var achieved =
                new GoalCommand.ConfirmAchieved(
                        new GoalId(goal),
                        occasion,
                        PersonalText.of("Done."),
                        List.of(),
                        LocalDate.now());

        assertThatThrownBy(
                        () ->
                                product.getBean(CommandGateway.class)
                                        .sendAndWait(
                                                new GenericCommandMessage<>(
                                                        new GenericMessage<>(achieved),
                                                        GoalCommand.class.getName())))
                .hasMessage(SigningRule.SIGN_WITH_PASSWORD.sentence());
    }

    @Test
    void everyFactWasRecordedOnItsDay() {
        assertThat(
                        jdbc.queryForObject(
                                """
                                select count(*) from domain_event
                                where payload_type = 'goal.GoalActivated'
                                and ("timestamp"::timestamptz at time zone ?)::date::text
                                    <> payload::json->>'on'
                                """,
                                Long.class,
                                ZONE.getId()))
                .isZero();
        assertThat(dayRecorded("min")).isBefore(TODAY.minusDays(730));
        assertThat(dayRecorded("max")).isBefore(TODAY);
        assertThat(
                        jdbc.queryForList(
                                "select \"timestamp\" from domain_event order by global_index",
                                String.class))
                .isSorted();
    }

    @Test
    void everyStatusOccursOnTheBoardAsSoonAsTheProductIsReady() {
        assertThat(product.getBean(CaughtUp.class).within(Duration.ZERO)).isTrue();
        assertThat(jdbc.queryForList("select distinct status from goal", String.class))
                .containsExactlyInAnyOrder(
                        "DRAFTED", "ACTIVE", "REVIEWED", "ACHIEVED", "WITHDRAWN");
        assertThat(count("select count(*) from goal"))
                .isEqualTo(
                        count(
                                "select count(distinct aggregate_id) from domain_event where"
                                        + " aggregate_type = 'Goal'"));
    }

    @Test
    void aTechnologistSeesTheirOwnGoalsAndThoseTheyHaveAPartInAndAManagerTheirPeoples() {
        PersonId amira = DemoPeople.personId("amira");
        assertThat(seenBy("amira", Role.TECHNOLOGIST))
                .hasSizeGreaterThan(4)
                .allMatch(goal -> goal.owner().equals(amira));
        PersonId aisha = DemoPeople.personId("aisha");
        assertThat(seenBy("aisha", Role.TECHNOLOGIST))
                .anyMatch(goal -> !goal.owner().equals(aisha))
                .allMatch(
                        goal ->
                                goal.owner().equals(aisha)
                                        || goal.plan().contributors().stream()
                                                .anyMatch(part -> part.person().equals(aisha)));
        assertThat(seenBy("priya", Role.MANAGER))
                .hasSizeGreaterThan(15)
                .noneMatch(GoalState::isPrivate)
                .noneMatch(goal -> goal.owner().equals(DemoPeople.personId("jonah")));
    }

    private static List<GoalState> seenBy(String person, Role role) {
        Viewer viewer =
                new Viewer(person, DemoPeople.personId(person), Set.of(role), Channel.SCREEN);
        FindGoals all = new FindGoals(null, null, null, null, null, 0, 200);
        return ActingAs.call(viewer, () -> product.getBean(GoalQueries.class).find(all))
                .items()
                .stream()
                .map(GoalLine::state)
                .toList();
    }

    @Test
    void theSevenDemoSignInsAreThere() {
        Accounts accounts = product.getBean(Accounts.class);
        for (String account :
                List.of(
                        "technologist",
                        "technologist2",
                        "manager",
                        "manager2",
                        "director",
                        "auditor",
                        "admin")) {
            assertThat(accounts.named(account)).as(account).isPresent();
        }
    }

    @Test
    void everyFileThatAnEventNamesIsKeptAndIsWhatItsNameSays() {
        var papers = new DemoScript(TODAY, ZONE, DemoScriptTest.RULES).papers();
        EvidenceStore store = product.getBean(EvidenceStore.class);
        FileContents contents = product.getBean(FileContents.class);
        assertThat(papers).hasSizeGreaterThan(50);
        for (DemoPapers.Paper paper : papers) {
            KeptFile kept =
                    store.find(DemoPeople.personId(paper.person()), paper.file().sha256())
                            .orElseThrow();
            contents.check(kept.kind(), kept.content());
        }
    }

    @Test
    void everyAssessedElementAndEveryVerifiedCredentialIsSigned() {
        for (String type : List.of("ElementAssessed", "AssessmentCompleted", "TrainingSigned")) {
            assertThat(unsigned("competency." + type)).as(type).isZero();
        }
        assertThat(unsigned("career.CredentialVerified")).isZero();
        assertThat(
                        count(
                                "select count(*) from domain_event where payload_type ="
                                        + " 'competency.ElementAssessed'"))
                .isBetween(600L, 1_500L);
    }

    private static long unsigned(String type) {
        return count(
                "select count(*) from domain_event where payload_type = '"
                        + type
                        + "' and metadata::json->>'signature' is null");
    }

    @Test
    void theDemoStaysSmallEnoughToLoadInSeconds() {
        assertThat(count("select count(*) from domain_event")).isBetween(2_500L, 4_000L);
    }

    @Test
    void aManagerBackFromDaysOffIsToldWhatHerPeopleDidAndNothingElse() {
        Viewer priya =
                new Viewer(
                        "manager",
                        DemoPeople.personId("priya"),
                        Set.of(Role.MANAGER),
                        Channel.SCREEN);
        Instant daysAgo = product.getBean(InstantSource.class).instant().minus(Duration.ofDays(20));

        var changes =
                ActingAs.call(
                        priya,
                        () ->
                                product.getBean(SinceLastVisit.class)
                                        .find(
                                                new Visit(daysAgo, 0),
                                                SinceLastVisit.FROM_THE_LATEST,
                                                50));

        assertThat(changes.items()).isNotEmpty();
        assertThat(changes.items())
                .allMatch(change -> change.recordedAt().isAfter(daysAgo))
                .noneMatch(change -> change.who() == null)
                .noneMatch(
                        change -> change.who() != null && change.who().id().equals(priya.person()));
        assertThat(count("select count(*) from visit where place = 0")).isEqualTo(7);
    }

    @Test
    void theClockIsTheSystemsAgain() {
        assertThat(GenericEventMessage.clock.instant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    @Test
    void theNextStartLoadsNothingMore() {
        long events = count("select count(*) from domain_event");
        DemoLaboratory demo = product.getBean(DemoLaboratory.class);
        demo.stop();
        demo.start();
        assertThat(demo.isShown()).isTrue();
        assertThat(count("select count(*) from domain_event")).isEqualTo(events);
    }

    @Test
    void aLoadThatWasKilledLeftAnEmptyStoreForTheNextStart() {
        assertThat(leftByAKilledLoad).isZero();
    }

    @Test
    void aStoreWithRealEventsIsLeftAsItIs() {
        try (TestDatabase real = TestDatabase.migrated()) {
            JdbcTemplate ofIt = new JdbcTemplate(real.dataSource());
            ofIt.update(
                    """
                    insert into domain_event (event_id, aggregate_type, aggregate_id,
                        sequence_number, "timestamp", payload_type, payload_revision, payload,
                        metadata, previous_hash, hash)
                    values ('e', 'Laboratory', 'l', 0, '2026-01-01T00:00:00Z',
                        'people.SectionAdded', '1', '{"laboratory":"l","section":"Hematology"}',
                        '{"actor":"somebody"}', '', '')
                    """);
            DemoWriter writer =
                    new DemoWriter(
                            product.getBean(CommandGateway.class),
                            product.getBean(RecordedEvents.class),
                            product.getBean(Signing.class),
                            ofIt,
                            new DataSourceTransactionManager(real.dataSource()));
            var zone = ZoneOffset.UTC;
            assertThat(writer.fillIfEmpty(new DemoScript(TODAY, zone, DemoScriptTest.RULES), zone))
                    .isEqualTo(DemoWriter.Holds.REAL_EVENTS);
            assertThat(ofIt.queryForObject("select count(*) from domain_event", Long.class))
                    .isEqualTo(1);
        }
    }

    private static long killInTheMiddle(ConfigurableApplicationContext killed) {
        CommandGateway gateway = killed.getBean(CommandGateway.class);
        AtomicInteger sent = new AtomicInteger();
        CommandGateway dying =
                (CommandGateway)
                        Proxy.newProxyInstance(
                                CommandGateway.class.getClassLoader(),
                                new Class<?>[] {CommandGateway.class},
                                (proxy, method, arguments) -> {
                                    if (sent.incrementAndGet() > 300) {
                                        throw new IllegalStateException("killed");
                                    }
                                    return method.invoke(gateway, arguments);
                                });
        JdbcTemplate ofIt = killed.getBean(JdbcTemplate.class);
        DemoWriter writer =
                new DemoWriter(
                        dying,
                        killed.getBean(RecordedEvents.class),
                        killed.getBean(Signing.class),
                        ofIt,
                        killed.getBean(DataSourceTransactionManager.class));
        DemoScript script = new DemoScript(TODAY, ZONE, DemoScriptTest.RULES);
        assertThatThrownBy(() -> writer.fillIfEmpty(script, ZONE)).hasMessage("killed");
        Long left = ofIt.queryForObject("select count(*) from domain_event", Long.class);
        return left == null ? 0 : left;
    }

    private static LocalDate dayRecorded(String which) {
        String moment =
                jdbc.queryForObject(
                        "select " + which + "(\"timestamp\") from domain_event", String.class);
        return LocalDate.ofInstant(Instant.parse(moment), ZONE);
    }

    private static long count(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }

    private static ConfigurableApplicationContext start(
            TestDatabase database, Path folder, boolean demo) {
        SpringApplication application = new SpringApplication(DemoApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var arguments =
                new ArrayList<String>(
                        List.of("--labgoals.demo=" + demo, "--labgoals.data=" + folder));
        for (String setting : database.settings()) {
            arguments.add("--" + setting);
        }
        return application.run(arguments.toArray(String[]::new));
    }
}
