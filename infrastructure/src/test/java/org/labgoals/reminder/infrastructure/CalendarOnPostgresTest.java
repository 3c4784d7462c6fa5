package org.labgoals.reminder.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.reminder.application.KeptWishes;
import org.labgoals.reminder.application.MailWishes;
import org.labgoals.reminder.application.OwnCalendar;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What calendar programs read, read by one that is not ours (iCal4j). */
@SpringBootTest(
        classes = ReminderLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "labgoals.data=target/test-data",
            "labgoals.address=https://goals.lab.example"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
class CalendarOnPostgresTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 3);
    private static final PersonId ANN = new PersonId("ann");

    @Autowired private OwnCalendar calendars;
    @Autowired private KeptWishes wishes;
    @Autowired private ReminderLaboratory.Clock clock;
    @Autowired private ReminderLaboratory.Everything everything;
    @Autowired private ReminderLaboratory.People people;
    @Autowired private ReminderLaboratory.ToServer toServer;
    @Autowired private JdbcClient sql;

    @BeforeEach
    void annOwesAReview() {
        sql.sql("truncate calendar_feed, mail_wishes").update();
        people.lines.clear();
        people.come("ann");
        people.come("bob");
        clock.now = Instant.parse("2026-11-19T15:00:00Z");
        toServer.post = new ReminderLaboratory.Nowhere();
        everything.owed.clear();
        owes("Shorten, by half; the turnaround\nof \\troponin 🧪 " + "x".repeat(100), DUE);
    }

    @Test
    void aThingOwedIsAWholeDayThatKeepsNobodyBusy() throws Exception {
        var event = only(read(asAnn()));

        assertThat(event.getSummary().getValue())
                .isEqualTo(
                        "Assess yourself: Shorten, by half; the turnaround of \\troponin 🧪 "
                                + "x".repeat(100));
        assertThat(value(event, "DTSTART")).isEqualTo("20261203");
        assertThat(value(event, "DTEND")).isEqualTo("20261204");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "URL")).endsWith("/goals/1");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261119T150000Z");
    }

    @Test
    void everyLineIsOneThatProgramsAccept() throws Exception {
        var text = asAnn();

        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        var calendar = read(text);
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.<Property>getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("LabGoals: what I owe");
    }

    @Test
    void aThingWhoseDayMovesIsTheSameThing() throws Exception {
        var before = value(only(read(asAnn())), "UID");
        everything.owed.clear();
        owes("Shorten the turnaround", DUE.plusDays(30));
        var after = only(read(asAnn()));

        assertThat(value(after, "UID")).isEqualTo(before);
        assertThat(value(after, "DTSTART")).isEqualTo("20270102");
    }

    @Test
    void whatHasNoDayIsInNoCalendarAndNothingOwedIsAnEmptyOne() throws Exception {
        everything.owed.clear();
        owes("Some day", null);

        assertThat(read(asAnn()).getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    void theSecretInTheAddressOpensItUntilItIsReplacedOrEnded() throws Exception {
        var first = secret();
        assertThat(only(read(calendars.of(ANN, first)))).isNotNull();
        var second = secret();

        isNotThere(first);
        assertThat(only(read(calendars.of(ANN, second)))).isNotNull();
        ActingAs.run(ann(), calendars::endAddress);
        isNotThere(second);
        assertThat(ActingAs.call(ann(), calendars::hasAddress)).isFalse();
    }

    @Test
    void nobodyElsesSecretNorAccountOpensIt() {
        var ofAnn = secret();
        var bob = new Viewer("bob", new PersonId("bob"), Set.of(), Channel.API);

        assertThatThrownBy(() -> calendars.of(new PersonId("bob"), ofAnn))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.call(bob, () -> calendars.of(ANN, null)))
                .isInstanceOf(NotFound.class);
        isNotThere("");
        isNotThere("x".repeat(10_000));
        people.lines.remove(ANN);
        isNotThere(ofAnn);
    }

    @Test
    void ofTheSecretOnlyAHashIsKept() {
        var secret = secret();

        assertThat(sql.sql("select hash from calendar_feed").query(String.class).single())
                .matches("[0-9a-f]{64}")
                .doesNotContain(secret);
    }

    @Test
    void itSpeaksTheLanguageOfItsReader() throws Exception {
        wishes.keep(
                ANN,
                new MailWishes(
                        null, null, Locale.of("es"), LocalTime.MIN, LocalTime.MIN, Set.of(), null));

        assertThat(only(read(asAnn())).getSummary().getValue()).startsWith("Autoevaluación: ");
    }

    private void owes(String title, @org.jspecify.annotations.Nullable LocalDate due) {
        everything.owed.add(
                new Owed(
                        About.REVIEW,
                        "assess-self",
                        ANN,
                        ANN,
                        PersonalText.of(title),
                        due,
                        "goals/1"));
    }

    private String asAnn() {
        return ActingAs.call(ann(), () -> calendars.of(ANN, null));
    }

    private String secret() {
        return ActingAs.call(ann(), calendars::newAddress).replaceAll(".*secret=", "");
    }

    private void isNotThere(String secret) {
        assertThatThrownBy(() -> calendars.of(ANN, secret)).isInstanceOf(NotFound.class);
    }

    private static Viewer ann() {
        return new Viewer("ann", ANN, Set.of(), Channel.SCREEN);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}
