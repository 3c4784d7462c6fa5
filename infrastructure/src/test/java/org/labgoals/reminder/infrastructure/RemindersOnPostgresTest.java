package org.labgoals.reminder.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.people.application.PersonLine;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.settings.MailServer;
import org.labgoals.platform.settings.ReachedAt;
import org.labgoals.reminder.application.KeptWishes;
import org.labgoals.reminder.application.Letter;
import org.labgoals.reminder.application.MailKind;
import org.labgoals.reminder.application.MailRoom;
import org.labgoals.reminder.application.MailWishes;
import org.labgoals.reminder.application.OwnReminders;
import org.labgoals.reminder.application.Post;
import org.labgoals.reminder.application.ReminderRule;
import org.labgoals.reminder.application.Reminders;
import org.labgoals.reminder.application.Unsubscribing;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = ReminderLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "labgoals.data=target/test-data",
            "labgoals.address=https://goals.lab.example"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
class RemindersOnPostgresTest {

    /** Thursday, nine in the morning in Chicago. */
    private static final Instant THURSDAY = Instant.parse("2026-11-19T15:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final PersonId ANN = new PersonId("ann");
    private static final Locale SPANISH = Locale.of("es");

    @Autowired private Reminders reminders;
    @Autowired private KeptWishes wishes;
    @Autowired private MailRoom room;
    @Autowired private OwnReminders own;
    @Autowired private Unsubscribing unsubscribing;
    @Autowired private ReachedAt reached;
    @Autowired private ReminderLaboratory.Clock clock;
    @Autowired private ReminderLaboratory.Everything everything;
    @Autowired private ReminderLaboratory.People people;
    @Autowired private ReminderLaboratory.ToServer toServer;
    @Autowired private JdbcClient sql;

    private final GreenMail server =
            new GreenMail(ServerSetup.SMTP.dynamicPort()).withConfiguration(openToAll());

    @BeforeEach
    void annHasAnAddressAndTheServerIsThere() {
        sql.sql("truncate mail_wishes, mail, reminder").update();
        everything.owed.clear();
        people.lines.clear();
        people.come("ann");
        people.come("mia");
        clock.now = THURSDAY;
        wishes.keep(ANN, by("ann@lab.example", null, Locale.ENGLISH));
        server.start();
        toServer.post = smtp(server.getSmtp().getPort());
    }

    @AfterEach
    void serverEnds() {
        server.stop();
    }

    @Test
    void whatFallsDueIsToldWithItsDayAndTheWayThere() throws Exception {
        owes(ANN, About.REVIEW, TODAY.plusDays(14), "Shorten the turnaround");
        sweep();

        var mail = only();
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("ann@lab.example");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("goals@lab.example");
        assertThat(mail.getSubject()).isEqualTo("A review falls due");
        assertThat(text(mail))
                .contains("Assess yourself: Shorten the turnaround")
                .contains("due on Thursday, December 3, 2026, in 14 days")
                .contains("https://goals.lab.example/goals/1");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void eachReminderOfAThingIsToldOnceHoweverOftenOneSweeps() {
        owes(ANN, About.CREDENTIAL, TODAY.plusDays(100), "MLS(ASCP)");
        for (int day = 0; day < 140; day++) {
            sweep();
            sweep();
            clock.now = clock.now.plus(Duration.ofDays(1));
        }

        assertThat(subjects())
                .filteredOn(subject -> !subject.startsWith("Your week"))
                .containsExactly(
                        "A credential to renew",
                        "A credential to renew",
                        "A credential to renew",
                        "A credential to renew",
                        "A credential has run out");
    }

    @Test
    void theProductTellsTheSameOnTheSameDaysAndWhatIsOverdueAlsoToWhoDecides() {
        owes(ANN, About.REVIEW, TODAY.plusDays(14), "Shorten the turnaround");
        owes(ANN, About.REVIEW, TODAY.plusDays(20), "Its day came ten days ago");
        owes(ANN, About.REVIEW, TODAY.minusDays(1), "Late since today");

        assertThat(told(ANN, TODAY)).containsExactly("Late since today", "Shorten the turnaround");
        assertThat(told(ReminderLaboratory.People.MIA, TODAY)).containsExactly("Late since today");
        assertThat(told(ANN, TODAY.minusDays(10)))
                .containsExactly(
                        "Late since today", "Shorten the turnaround", "Its day came ten days ago");
        everything.owed.clear();
        assertThat(told(ANN, TODAY.minusDays(10))).isEmpty();
    }

    private List<String> told(PersonId person, LocalDate since) {
        var viewer = new Viewer(person.value(), person, Set.of(), Channel.SCREEN);
        return ActingAs.call(viewer, () -> own.since(since)).stream()
                .map(each -> String.valueOf(each.owed().title().orErased()))
                .toList();
    }

    @Test
    void anAddressWhoseMailCameBackLaterGetsNoMoreUntilItIsGivenAnew() {
        assertThat(asAdministrator(() -> room.cameBack("Ann@Lab.example", "550\nno such user")))
                .isEqualTo(1);
        assertThat(asAdministrator(() -> room.cameBack("nobody@lab.example", ""))).isZero();
        owes(ANN, About.CREDENTIAL, TODAY.plusDays(7), "MLS(ASCP)");
        sweep();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(wishes.of(ANN).bounce()).isEqualTo("550 no such user");
        assertThat(asAdministrator(room::bounced)).extracting(PersonLine::id).containsExactly(ANN);
        assertThatThrownBy(() -> asAdministrator(() -> room.cameBack("no address", "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () ->
                                ActingAs.call(
                                        new Viewer("ann", ANN, Set.of(), Channel.API),
                                        () -> room.cameBack("ann@lab.example", "")))
                .isInstanceOf(Refused.class);

        wishes.keep(ANN, by("ann@lab.example", null, Locale.ENGLISH));
        sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAdministratorGivesAFirstAddressAndNoOther() {
        var mia = ReminderLaboratory.People.MIA;
        given(mia, " mia@lab.example ");

        assertThat(wishes.of(mia).address()).isEqualTo("mia@lab.example");
        assertThatThrownBy(() -> given(mia, "another@lab.example"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(ReminderRule.ADDRESS_IS_THEIRS));
        assertThatThrownBy(() -> given(new PersonId("nobody"), "a@lab.example"))
                .isInstanceOf(NotFound.class);
        assertThat(wishes.of(mia).address()).isEqualTo("mia@lab.example");
    }

    private void given(PersonId person, String address) {
        asAdministrator(
                () -> {
                    room.give(person, address);
                    return true;
                });
    }

    @Test
    void twoNodesThatSweepAtOnceSendEachMailOnce() throws Exception {
        for (var name : names(40)) {
            people.come(name);
            wishes.keep(new PersonId(name), by(name + "@lab.example", null, Locale.ENGLISH));
            owes(new PersonId(name), About.REVIEW, TODAY.plusDays(3), "One of " + name);
            owes(new PersonId(name), About.ASSESSMENT, TODAY.plusDays(3), "Another of " + name);
        }
        var barrier = new CyclicBarrier(4);
        Callable<Void> node =
                () -> {
                    barrier.await();
                    reminders.plan();
                    barrier.await();
                    for (int i = 0; i < 4; i++) {
                        reminders.send();
                    }
                    return null;
                };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        }
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(80);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(this::id).distinct())
                .hasSize(80);
    }

    @Test
    void thingsOfAKindComeInOneMailTheEarliestFirst() throws Exception {
        owes(ANN, About.REVIEW, TODAY.plusDays(14), "Later");
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Sooner");
        sweep();

        assertThat(only().getSubject()).isEqualTo("2 reviews fall due");
        assertThat(text(only())).containsSubsequence("Sooner", "Later");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndTheAdministratorIsTold() {
        server.stop();
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        sweep();

        var state = asAdministrator(room::state);
        assertThat(state.waiting()).isEqualTo(1);
        assertThat(state.troubled()).isEqualTo(1);
        assertThat(state.trouble()).isNotBlank();
        assertThat(state.since()).isEqualTo(THURSDAY);

        server.start();
        toServer.post = smtp(server.getSmtp().getPort());
        clock.now = THURSDAY.plus(Duration.ofMinutes(4));
        sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.now = THURSDAY.plus(Duration.ofMinutes(5));
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(1);
        state = asAdministrator(room::state);
        assertThat(state.waiting()).isZero();
        assertThat(state.trouble()).isNull();
        assertThat(state.sentLately()).isEqualTo(1);
    }

    @Test
    void aServerThatIsAwayIsAskedOnceASweepAndNotForEachMail() {
        for (var name : names(10)) {
            people.come(name);
            wishes.keep(new PersonId(name), by(name + "@lab.example", null, Locale.ENGLISH));
            owes(new PersonId(name), About.REVIEW, TODAY.plusDays(3), "One of " + name);
        }
        var asked = new int[1];
        toServer.post =
                sending(
                        letter -> {
                            asked[0]++;
                            throw new Post.Trouble(Post.Trouble.Of.SERVER, "It does not answer.");
                        });
        sweep();

        assertThat(asked[0]).isEqualTo(1);
        assertThat(asAdministrator(room::state).waiting()).isEqualTo(10);
    }

    @Test
    void aNodeThatDiesWithAMailInHandLeavesItToAnother() {
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        toServer.post =
                sending(
                        letter -> {
                            throw new IllegalStateException("the node dies");
                        });
        assertThatThrownBy(this::sweep).isInstanceOf(IllegalStateException.class);
        toServer.post = smtp(server.getSmtp().getPort());
        clock.now = THURSDAY.plus(Duration.ofMinutes(9));
        sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.now = THURSDAY.plus(Duration.ofMinutes(10));
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailSentTwiceByACrashAtTheWorstMomentHasOneNameSoThatReadersCanTell() {
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        var real = smtp(server.getSmtp().getPort());
        toServer.post =
                sending(
                        letter -> {
                            real.send(letter);
                            throw new IllegalStateException("the node dies");
                        });
        assertThatThrownBy(this::sweep).isInstanceOf(IllegalStateException.class);
        toServer.post = real;
        clock.now = THURSDAY.plus(Duration.ofMinutes(10));
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(this::id).distinct()).hasSize(1);
    }

    @Test
    void anAddressTheServerRefusesGetsNoMoreMailUntilItIsGivenAnew() {
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        try (var refusing = new RefusingServer()) {
            toServer.post = smtp(refusing.port());
            sweep();
        }

        assertThat(wishes.of(ANN).bounce()).contains("550", "no such user");
        assertThat(asAdministrator(room::bounced)).extracting("id").containsExactly(ANN);
        toServer.post = smtp(server.getSmtp().getPort());
        owes(ANN, About.CREDENTIAL, TODAY.plusDays(7), "MLS(ASCP)");
        sweep();
        assertThat(server.getReceivedMessages()).isEmpty();

        wishes.keep(ANN, by("ann@new.example", null, Locale.ENGLISH));
        sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void inQuietHoursAMailWaitsForTheMorningOfItsReader() {
        wishes.keep(
                ANN,
                new MailWishes(
                        "ann@lab.example",
                        ZoneId.of("Pacific/Auckland"),
                        Locale.ENGLISH,
                        LocalTime.of(20, 0),
                        LocalTime.of(7, 0),
                        Set.of(),
                        null));
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        sweep(); // four in the morning there
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.now = Instant.parse("2026-11-19T17:59:00Z");
        sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.now = Instant.parse("2026-11-19T18:00:00Z");
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theDayIsTheReadersOwn() {
        wishes.keep(ANN, by("ann@lab.example", ZoneId.of("Pacific/Auckland"), Locale.ENGLISH));
        owes(ANN, About.REVIEW, TODAY.plusDays(31), "Shorten the turnaround");
        clock.now = Instant.parse("2026-11-19T10:59:00Z");
        sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.now = Instant.parse("2026-11-19T11:00:00Z"); // midnight there, the 20th begins
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theWordsAreInTheReadersLanguage() throws Exception {
        wishes.keep(ANN, by("ann@lab.example", null, SPANISH));
        owes(ANN, About.REVIEW, TODAY.plusDays(14), "Acortar el tiempo de respuesta");
        sweep();

        assertThat(only().getSubject()).isEqualTo("Una revisión vence pronto");
        assertThat(text(only())).contains("vence el jueves, 3 de diciembre de 2026, en 14 días");
    }

    @Test
    void whatIsOverdueIsToldToWhoDecidesToo() throws Exception {
        wishes.keep(ReminderLaboratory.People.MIA, by("mia@lab.example", null, Locale.ENGLISH));
        owes(ANN, About.REVIEW, TODAY.minusDays(1), "Shorten the turnaround");
        sweep();

        var toMia =
                Arrays.stream(server.getReceivedMessages())
                        .filter(mail -> to(mail).equals("mia@lab.example"))
                        .toList();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(toMia).hasSize(1);
        assertThat(toMia.getFirst().getSubject()).isEqualTo("A review is overdue");
        assertThat(text(toMia.getFirst())).contains("Shorten the turnaround (Dr. ann)");
    }

    @Test
    void whatWasDoneMeanwhileIsNotSpokenOf() {
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        reminders.plan();
        everything.owed.clear();
        reminders.send();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(asAdministrator(room::state).waiting()).isZero();
    }

    @Test
    void onePostToTheLinkInAMailSparesItsKindAndNoOther() throws Exception {
        owes(ANN, About.REVIEW, TODAY.plusDays(14), "Shorten the turnaround");
        sweep();
        var link = only().getHeader("List-Unsubscribe")[0];
        assertThat(link).startsWith("<https://goals.lab.example/api/unsubscribe/");
        assertThat(only().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var secret = link.replaceAll(".*/|>", "");

        assertThat(unsubscribing.look(secret)).contains(MailKind.REVIEW);
        unsubscribing.spare(secret);
        unsubscribing.spare(secret);
        clock.now = THURSDAY.plus(Duration.ofDays(11));
        owes(ANN, About.ASSESSMENT, TODAY.plusDays(14), "Chemistry");
        sweep();

        assertThat(subjects())
                .contains("An assessment falls due")
                .filteredOn("A review falls due"::equals)
                .hasSize(1);
        assertThatThrownBy(() -> unsubscribing.spare(secret.substring(1) + "x"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReminderRule.LINK_ENDED));
    }

    @Test
    void mailWithoutWhichNobodyMayWorkHasNoSuchLink() throws Exception {
        owes(ANN, About.ASSESSMENT, TODAY.plusDays(14), "Chemistry");
        sweep();

        assertThat(only().getHeader("List-Unsubscribe")).isNull();
        assertThat(text(only())).doesNotContain("/unsubscribe/");
    }

    @Test
    void onMondayComesTheWeekInOneMailAndNeverEmpty() throws Exception {
        clock.now = Instant.parse("2026-11-23T15:00:00Z");
        sweep();
        assertThat(server.getReceivedMessages()).isEmpty();

        owes(ANN, About.GOAL, null, "Shorten the turnaround");
        sweep();
        clock.now = clock.now.plus(Duration.ofDays(1));
        sweep();
        assertThat(only().getSubject()).isEqualTo("Your week: one thing waits for you");
        assertThat(text(only())).contains("What went well this week?");
        clock.now = clock.now.plus(Duration.ofDays(6));
        sweep();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whoGaveNoAddressOrLeftGetsNothing() {
        wishes.keep(ANN, MailWishes.NONE);
        owes(ANN, About.REVIEW, TODAY.plusDays(3), "Shorten the turnaround");
        sweep();
        wishes.keep(ANN, by("ann@lab.example", null, Locale.ENGLISH));
        people.lines.remove(ANN);
        sweep();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(asAdministrator(room::state).waiting()).isZero();
    }

    @Test
    void onlyAnAdministratorSeesHowTheMailsStand() {
        var ann = new Viewer("ann", ANN, Set.of(Role.DIRECTOR), Channel.SCREEN);

        assertThatThrownBy(() -> ActingAs.call(ann, room::state))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(AccessRule.ONLY_ADMINISTRATOR));
    }

    private void sweep() {
        reminders.plan();
        reminders.send();
    }

    private void owes(PersonId person, About about, @Nullable LocalDate due, String title) {
        everything.owed.add(
                new Owed(
                        about,
                        about == About.REVIEW ? "assess-self" : "do",
                        person,
                        person,
                        PersonalText.of(title),
                        due,
                        "goals/" + (everything.owed.size() + 1)));
    }

    private static MailWishes by(String address, @Nullable ZoneId zone, Locale language) {
        return new MailWishes(
                address, zone, language, LocalTime.MIN, LocalTime.MIN, Set.of(), null);
    }

    private SmtpPost smtp(int port) {
        return new SmtpPost(
                Optional.of(new MailServer("smtp", "127.0.0.1", port, "", "", "goals@lab.example")),
                reached);
    }

    private Post sending(Sending sending) {
        return new Post() {
            @Override
            public Optional<String> server() {
                return Optional.of("somewhere");
            }

            @Override
            public String origin() {
                return "https://goals.lab.example";
            }

            @Override
            public void send(Letter letter) throws Trouble {
                sending.send(letter);
            }
        };
    }

    private interface Sending {
        void send(Letter letter) throws Post.Trouble;
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(RemindersOnPostgresTest::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(number -> "p" + number).toList();
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingAs.call(
                new Viewer("admin", new PersonId("admin"), Set.of(Role.ADMINISTRATOR), Channel.API),
                work);
    }

    private static com.icegreen.greenmail.configuration.GreenMailConfiguration openToAll() {
        return com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
                .withDisabledAuthentication();
    }
}
